/** A pair of places with a weight. */
export interface WeightedPair {
  original: number;
  copy: number;
  weight: number;
}

/**
 * The heaviest set of links of which no two cross or share an end: the sentences that stand in the same order in both stories.
 * The longest increasing subsequence with weights, by a Fenwick tree of maxima (Fenwick 1994): n log n in the number of links.
 */
export function heaviestChain<T extends WeightedPair>(links: readonly T[]): T[] {
  const size = links.reduce((most, { copy }) => Math.max(most, copy), 0) + 2;
  // at each place of the tree the last link of the heaviest chain that ends in the range it stands for
  const tree: (number | undefined)[] = new Array(size);
  const total: number[] = [];
  const before: (number | undefined)[] = [];
  const heavier = (a: number | undefined, b: number | undefined) =>
    (a === undefined ? 0 : (total[a] ?? 0)) >= (b === undefined ? 0 : (total[b] ?? 0)) ? a : b;
  // ends of one sentence of the original from the back of the copy, so that none builds on another
  const order = links.map((_, index) => index).sort((a, b) => byPlace(links[a] as T, links[b] as T));
  let last: number | undefined;
  for (const index of order) {
    const { copy, weight } = links[index] as T;
    let best: number | undefined;
    for (let at = copy; at > 0; at -= at & -at) best = heavier(best, tree[at]);
    before[index] = best;
    total[index] = weight + (best === undefined ? 0 : (total[best] ?? 0));
    for (let at = copy + 1; at < size; at += at & -at) tree[at] = heavier(tree[at], index);
    last = heavier(last, index);
  }
  const chain: T[] = [];
  for (let index = last; index !== undefined; index = before[index]) chain.push(links[index] as T);
  return chain.reverse();
}

const byPlace = (a: WeightedPair, b: WeightedPair) => a.original - b.original || b.copy - a.copy;
