import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestChain, type WeightedPair } from '../../utils/alignment/heaviest-chain.ts';

const weightOf = (links: readonly WeightedPair[]) => links.reduce((sum, { weight }) => sum + weight, 0);
const isChain = (links: readonly WeightedPair[]) =>
  links.every(({ original, copy }, at) => {
    const before = links[at - 1];
    return !before || (before.original < original && before.copy < copy);
  });

/** Every subset, for a few links. */
function bestByTrial(links: readonly WeightedPair[]): number {
  const sorted = [...links].sort((a, b) => a.original - b.original || a.copy - b.copy);
  let best = 0;
  for (let mask = 0; mask < 1 << sorted.length; mask++) {
    const some = sorted.filter((_, at) => mask & (1 << at));
    if (isChain(some)) best = Math.max(best, weightOf(some));
  }
  return best;
}

test('is a chain, and none is heavier', () => {
  const link = fc.record({ original: fc.nat(6), copy: fc.nat(6), weight: fc.integer({ min: 1, max: 20 }) });
  fc.assert(
    fc.property(fc.array(link, { maxLength: 9 }), (links) => {
      const chain = heaviestChain(links);
      expect(isChain(chain)).toBe(true);
      expect(weightOf(chain)).toBe(bestByTrial(links));
    }),
  );
});
