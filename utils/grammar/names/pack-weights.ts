/** What a sign may be: nothing that a text of code would have to mark. */
const signs = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code)).filter(
  (sign) => /[ -~¡-¬®-ÿ]/.test(sign) && !/['"`$\\]/.test(sign),
);
/** The steps of a weight, the commonest first. */
const steps = [0, -1, -2, 1, 2, -3, 3, -4, 4, -5, 5, -6, 6];
/** Pairs of weights in the order of their signs: the commonest have signs of one byte. */
const pairs = steps
  .flatMap((first, i) => steps.map((second, j) => ({ first, second, rarity: i + j })))
  .sort((a, b) => a.rarity - b.rarity);

/** A sign for every two weights, of 13 steps each: a tenth shorter, compressed, than a sign for each. */
export function packWeights(weights: ArrayLike<number>): string {
  const all = Array.from(weights);
  const signOf = (first: number, second: number) =>
    signs[pairs.findIndex((pair) => pair.first === first && pair.second === second)] ?? '';
  return all.flatMap((first, i) => (i % 2 ? [] : [signOf(first, all[i + 1] ?? 0)])).join('');
}

/** The weights that {@link packWeights} made a text of, and a 0 more where their number was odd. */
export function unpackWeights(packed: string): Int8Array {
  const pairOf = new Map(signs.map((sign, i) => [sign, pairs[i]]));
  return Int8Array.from(
    Array.from(packed, (sign) => pairOf.get(sign)).flatMap((pair) => [pair?.first ?? 0, pair?.second ?? 0]),
  );
}
