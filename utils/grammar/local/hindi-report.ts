import type { CreditLine } from '../../model.ts';
import { emptyLine } from '../to-credits.ts';
import { lexiconFor } from '../words/lexicon.ts';
import type { LocalGrammar } from './local-grammar.ts';

/** "… पढ़िए गायघाट से दीपक कुमार की रिपोर्ट": the place before "से" (from), the name before "की रिपोर्ट" (…'s report). */
const reported =
  /(?<place>[\p{Script=Devanagari}]{2,20}) से (?<name>[\p{Script=Devanagari}.]{2,20}(?: [\p{Script=Devanagari}.]{2,20}){1,3}) की (?:(?:ख़ास|खास|विशेष|ग्राउंड|स्पेशल|यह|ये) )?रिपोर्ट[\s.…।)]*$/u;
/** "… से मिली पोस्टमार्टम जांच की रिपोर्ट": reports that nobody signs. */
const finding =
  /(?:जांच|जाँच|मेडिकल|पोस्टमार्टम|फोरेंसिक|कोरोना|पुलिस|अस्पताल|विभाग|सरकार|आयोग|समिति|कमेटी|एजेंसी|मिली|आई|जारी|प्राप्त|मौसम|लैब|बैंक|संस्था|टीम)/u;
/** Longer lines are paragraphs of the story. */
const longestLine = 160;

/** The reporter whom a Hindi line names behind the place: the commonest signature of local papers. */
export const hindiReport: LocalGrammar = { languages: ['hi'], people: readHindiReport };

function readHindiReport(text: string): CreditLine | undefined {
  const { place, name } = text.length <= longestLine ? (reported.exec(text)?.groups ?? {}) : {};
  if (!place || !name) return undefined;
  const { never, nobody, functionWords } = lexiconFor('hi');
  const plain =
    name.split(' ').every((word) => !never.has(word) && !functionWords.has(word)) &&
    !nobody.has(name) &&
    !finding.test(name);
  return plain ? { ...emptyLine(), people: [{ name, role: 'reporter', place }] } : undefined;
}
