import type { Candidate } from './find-candidates.ts';
import { type Fingerprint, similarity } from './fingerprints.ts';

/** So far from the straight line through a gap a pair may stand; it keeps the work linear in the length of the gap. */
const band = 40;
/** Between two sentences that are found little need be alike: what a machine reworded keeps its place and its length. */
const leastScore = 0.19;
/** Where hardly any are found the place says nothing: two stories of the same day have the same little words. */
const leastScoreAlone = 0.34;
const foundEnough = 0.3;
const lengthWeight = 0.12;

/**
 * Pairs what the chain has left between two of its links, in order: the best sum over all ways (Needleman & Wunsch 1970), with
 * the likeness in words and, after Gale & Church (1993), in length. Sentences in `taken` are no part of it.
 */
export function fillGaps(
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
    found.push(...bestPairs(left, right, original, copy, least));
    from = { original: to.original + 1, copy: to.copy + 1 };
  }
  return found;
}

const range = (from: number, to: number) => Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

function bestPairs(
  left: readonly number[],
  right: readonly number[],
  original: readonly Fingerprint[],
  copy: readonly Fingerprint[],
  least: number,
): Candidate[] {
  if (!left.length || !right.length) return [];
  const slope = right.length / left.length;
  const reach = Math.ceil(band + slope);
  const width = 2 * reach + 1;
  // best[row][column - offset]: the best sum for the first `row` of the left and the first `column` of the right
  const offsetOf = (row: number) => Math.round(row * slope) - reach;
  const best = new Float32Array((left.length + 1) * width);
  const pairs = new Float32Array((left.length + 1) * width);
  const at = (row: number, column: number) => {
    const place = Math.min(column, right.length) - offsetOf(row);
    // what lies right of the band holds no more than its last column does
    return row * width + Math.min(place, width - 1);
  };
  const valueAt = (row: number, column: number) => (column < offsetOf(row) ? 0 : (best[at(row, column)] ?? 0));
  for (let row = 1; row <= left.length; row++) {
    const first = Math.max(1, offsetOf(row));
    for (let column = first; column <= Math.min(right.length, offsetOf(row) + width - 1); column++) {
      const one = original[left[row - 1] ?? 0] as Fingerprint;
      const other = copy[right[column - 1] ?? 0] as Fingerprint;
      const score = similarity(one, other) + lengthWeight * sameLength(one.words, other.words) - least;
      const place = at(row, column);
      pairs[place] = score;
      const without = Math.max(valueAt(row - 1, column), valueAt(row, column - 1));
      best[place] = Math.max(without, score > 0 ? valueAt(row - 1, column - 1) + score : 0);
    }
  }
  const found: Candidate[] = [];
  for (let row = left.length, column = right.length; row > 0 && column > 0; ) {
    const value = valueAt(row, column);
    if (value <= 0) break;
    if (valueAt(row - 1, column) >= value) row--;
    else if (valueAt(row, column - 1) >= value) column--;
    else {
      row--;
      column--;
      const [o, c] = [left[row] ?? 0, right[column] ?? 0];
      found.push({ original: o, copy: c, likeness: similarity(original[o] as Fingerprint, copy[c] as Fingerprint) });
    }
  }
  return found.reverse();
}

const sameLength = (a: number, b: number) => Math.min(a, b) / Math.max(a, b, 1);
