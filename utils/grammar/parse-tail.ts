import { cutSentences } from './cut-sentences.ts';
import type { CreditLine } from './line.ts';
import { prepare } from './prepare.ts';
import { readSentence } from './read-sentence.ts';
import { emptyLine, mergeLines } from './to-credits.ts';

/** A sentence further than this from the end of a paragraph belongs to the story, whatever it looks like. */
const lastStretch = 1200;

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
  return result;
}
