import { writesNounsLarge } from '../languages/everywhere/capital-nouns.ts';
import type { AlignedRow, Difference } from '../model.ts';
import { startsUpper } from '../text/script.ts';

/** Longer stretches are other sentences, not another name. */
const longestChange = 4;
/** Marks around a word: "“Yang,", "(Lund)", "Yang’s". */
const around = /^[^\p{L}]+|(?:[’']s)?[^\p{L}]*$/gu;

/**
 * Names that the copy changed: "Yang" → "Lund", one difference for each name and what it became. A word counts as a name where
 * it has a capital and its side never has it without; what stands in its place must be one too, and be no word of the original.
 * Where all nouns have capitals, a name must stay beside: "Mei Yang" → "Mei Lund". Scripts without case say nothing.
 */
export function changedNames(rows: readonly AlignedRow[], language: string): Difference[] {
  const sides = { original: spellings(rows, 'original'), copy: spellings(rows, 'copy') };
  const isName = (word: string, side: keyof typeof sides) =>
    startsUpper(word) && word.length > 1 && !sides[side].has(word.toLowerCase());
  const found = new Map<string, Difference>();
  rows.forEach(({ runs }, row) => {
    runs.forEach((run, at) => {
      if (run.kept || !run.words[0] || Math.max(...run.words) > longestChange) return;
      const before = wordsIn(run.original);
      const after = wordsIn(run.copy);
      if (before.length !== after.length) return;
      const beside = [wordsIn(runs[at - 1]?.original ?? '').at(-1), wordsIn(runs[at + 1]?.original ?? '')[0]];
      if (writesNounsLarge(language) && !beside.some((word) => word && isName(word, 'original'))) return;
      before.forEach((name, nth) => {
        const became = after[nth] ?? '';
        const isFirst = at === 0 && nth === 0;
        if (isFirst && !(sides.original.has(`${name} `) && sides.copy.has(`${became} `))) return;
        if (!isName(name, 'original') || !isName(became, 'copy') || sides.original.has(became)) return;
        const key = `${name}>${became}`;
        if (!found.has(key)) found.set(key, { original: name, copy: became, row });
      });
    });
  });
  return [...found.values()];
}

const wordsIn = (text: string) =>
  text
    .split(/\s+/)
    .map((word) => word.replace(around, ''))
    .filter(Boolean);

/** The words of one side as printed; with a space behind where one stands inside a sentence, whose capital means something. */
function spellings(rows: readonly AlignedRow[], side: 'original' | 'copy'): Set<string> {
  const found = new Set<string>();
  for (const { runs } of rows)
    wordsIn(runs.map((run) => run[side]).join('')).forEach((word, at) => {
      found.add(word);
      if (at > 0) found.add(`${word} `);
    });
  return found;
}
