import { diffArrays } from 'diff';
import type { WordRun } from '../model.ts';
import { type ComparedWord, joinWords } from './tokens.ts';

/** Two texts that differ in more words have little in common, and to find out how little would take long. */
const mostChanges = 1000;

/**
 * Where two texts have the same words and where not, in order; joined, each side gives its text again. Marks, spaces and case
 * make no difference.
 */
export function wordRuns(before: readonly ComparedWord[], after: readonly ComparedWord[]): WordRun[] {
  const keys = (tokens: readonly ComparedWord[]) => tokens.map(({ key }) => key);
  const changes = diffArrays(keys(before), keys(after), { maxEditLength: mostChanges });
  if (!changes)
    return [{ kept: false, original: joinWords(before), copy: joinWords(after), words: [before.length, after.length] }];
  const runs: WordRun[] = [];
  let [at, there] = [0, 0];
  for (const { added, removed, count } of changes) {
    const left = added ? [] : before.slice(at, at + count);
    const right = removed ? [] : after.slice(there, there + count);
    at += left.length;
    there += right.length;
    const run = { kept: !added && !removed, original: joinWords(left), copy: joinWords(right) };
    const last = runs.at(-1);
    // words that went and words that came in their place are one change
    if (last && !last.kept && !run.kept) {
      last.original += run.original;
      last.copy += run.copy;
      last.words = [last.words[0] + left.length, last.words[1] + right.length];
    } else runs.push({ ...run, words: [left.length, right.length] });
  }
  return runs;
}
