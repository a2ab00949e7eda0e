import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import { cutSentences } from './cut-sentences.ts';
import type { CreditLine } from './line.ts';
import { type Line, prepare } from './prepare.ts';
import { readGroup } from './read-group.ts';
import { readSentence } from './read-sentence.ts';
import { cutSegments } from './segment.ts';
import { credited, emptyLine, mergeLines } from './to-credits.ts';

/** A sentence further than this from the end of a paragraph belongs to the story, whatever it looks like. */
const lastStretch = 1200;
const longestSigned = 90;

/**
 * The credits of a paragraph after, or at the end of, the story: "(Reporting by … in …; editing by …)", "… contributed reporting
 * from …", "Text: …". Each sentence is a credit as a whole or not at all, so that a paragraph of the story yields nothing.
 */
export function parseTail(text: string, language: string): CreditLine {
  const line = prepare(text, language, 'end');
  let result = emptyLine();
  for (const sentence of cutSentences(line)) {
    const end = sentence.at(-1)?.end ?? 0;
    if (line.text.length - end > lastStretch) continue;
    result = mergeLines(result, readSentence(sentence, line));
  }
  return result.people.length === 0 && text.length <= longestSigned ? mergeLines(result, readSigned(line)) : result;
}

/** "Jane Doe, The Canadian Press", "Trần Quyên (TTXVN)": names alone sign a story if a known agency stands behind them. */
function readSigned(line: Line): CreditLine {
  const group = readGroup(cutSegments(line.tokens, line.lexicon), line.lexicon, line.text, {
    byline: true,
    single: 'never',
  });
  const signed =
    group.clean &&
    group.people.every(({ outlet }) => outlet && (agencyByCode(outlet) ?? agencyByName(outlet))?.kind === 'wire');
  return signed ? { people: credited(group.people, 'reporter', line.lexicon.code), organizations: [] } : emptyLine();
}
