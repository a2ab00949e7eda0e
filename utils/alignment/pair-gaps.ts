import { bestPairs } from './best-pairs.ts';
import type { Candidate } from './find-candidates.ts';
import { type Fingerprint, similarity } from './fingerprints.ts';

/** Between two sentences that are found little need be alike: what a machine reworded keeps its place and its length. */
const leastScore = 0.19;
/** Where hardly any are found the place says nothing: two stories of the same day have the same little words. */
const leastScoreAlone = 0.34;
const foundEnough = 0.3;
const lengthWeight = 0.12;

/**
 * Pairs what the chain has left between two of its links, in order, by the likeness in words and, after Gale & Church (1993), in
 * length. Sentences in `taken` are no part of it.
 */
export function pairGaps(
  original: readonly Fingerprint[],
  copy: readonly Fingerprint[],
  chain: readonly Candidate[],
  taken: { original: ReadonlySet<number>; copy: ReadonlySet<number> },
): Candidate[] {
  const found: Candidate[] = [];
  const isSpine = chain.length >= foundEnough * Math.min(original.length, copy.length);
  const least = isSpine ? leastScore : leastScoreAlone;
  let from = { original: 0, copy: 0 };
  for (const to of [...chain, { original: original.length, copy: copy.length }]) {
    const left = range(from.original, to.original).filter((index) => !taken.original.has(index));
    const right = range(from.copy, to.copy).filter((index) => !taken.copy.has(index));
    const pairOf = (row: number, column: number) => {
      const [one, other] = [left[row] ?? -1, right[column] ?? -1];
      const likeness = similarity(original[one] as Fingerprint, copy[other] as Fingerprint);
      return { original: one, copy: other, likeness };
    };
    const score = (row: number, column: number) => {
      const pair = pairOf(row, column);
      return pair.likeness + lengthWeight * sameLength(original[pair.original], copy[pair.copy]) - least;
    };
    for (const [row, column] of bestPairs(left.length, right.length, score)) found.push(pairOf(row, column));
    from = { original: to.original + 1, copy: to.copy + 1 };
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

const sameLength = (a: Fingerprint | undefined, b: Fingerprint | undefined) => {
  const [one, other] = [a?.words ?? 0, b?.words ?? 0];
  return Math.min(one, other) / Math.max(one, other, 1);
};
