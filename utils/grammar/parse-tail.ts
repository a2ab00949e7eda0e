import { toldFirst } from '../languages/en/credit-forms.ts';
import type { CreditLine } from '../model.ts';
import { cutSentences } from './cut-sentences.ts';
import { knownAgency } from './known-agency.ts';
import { reporterOfSource } from './notices/reporter-of-source.ts';
import { readSentence } from './read-sentence.ts';
import { readGroup } from './segments/read-group.ts';
import { cutSegments } from './segments/segment.ts';
import { credited, emptyLine, mergeLines } from './to-credits.ts';
import { type PreparedLine, prepare } from './words/prepare.ts';
import { printed, type Token } from './words/token.ts';
import { withCapitals } from './words/with-capitals.ts';

/** A sentence further than this from the end of a paragraph belongs to the story, whatever it looks like. */
const lastStretch = 1200;
const longestSigned = 90;

/**
 * The credits of a paragraph after, or at the end of, the story: "(Reporting by … in …; editing by …)", "… contributed reporting
 * from …", "Text: …". Each sentence is a credit as a whole or not at all, so that a paragraph of the story yields nothing.
 */
export function parseTail(text: string, language: string, prepared: () => PreparedLine): CreditLine {
  const capital = withCapitals(text, language);
  const line = capital === text ? prepared() : prepare(capital, language, 'end');
  let result = emptyLine();
  const sentences = cutSentences(line);
  for (const sentence of sentences) {
    const end = sentence.at(-1)?.end ?? 0;
    // "Reporter: Do You Think So?": somebody asks
    const said = line.text.slice(sentence[0]?.start, end + 1);
    const asked = /[?？؟]\s?$/u.test(said) && /[:：]/u.test(said);
    if (asked || line.text.length - end > lastStretch) continue;
    result = mergeLines(result, readSentence(sentence, line));
  }
  if (result.people.length > 0) return result;
  const sourced = reporterOfSource(line.text, line.lexicon);
  if (sourced.length > 0) return mergeLines(result, { people: sourced, organizations: [] });
  const told = toldFirst.test(text);
  const closing = text.length <= longestSigned ? line.tokens : told ? (sentences.at(-1) ?? []) : [];
  const width = (closing.at(-1)?.end ?? 0) - (closing[0]?.start ?? 0);
  return width <= longestSigned ? mergeLines(result, readSigned(closing, line)) : result;
}

/** "Jane Doe, The Canadian Press", "Trần Quyên (TTXVN)": names alone sign a story if a known agency stands behind them. */
function readSigned(tokens: readonly Token[], line: PreparedLine): CreditLine {
  const group = readGroup(cutSegments(tokens, line.lexicon), line, {
    byline: true,
    single: 'never',
  });
  const kindOf = (house: string | undefined) => house && knownAgency(house)?.kind;
  // "Ann Lee, Los Angeles Times / TNS"
  const commas = /^[^/()]{4,60}, [^/()]/u.test(printed(line.text, tokens));
  const carried = commas && group.organizations.some((house) => /^(?:wire|syndicate)$/u.test(kindOf(house) ?? ''));
  const signed =
    group.clean &&
    tokens.length > 0 &&
    group.people.every(({ outlet }) => (carried ? kindOf(outlet) : kindOf(outlet) === 'wire'));
  return signed ? { people: credited(group.people, 'reporter', line.lexicon.code), organizations: [] } : emptyLine();
}
