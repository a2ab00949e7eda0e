import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestPairs } from '../../utils/alignment/best-pairs.ts';

/** All ways, for short lists. */
function bestByTrial(scores: readonly (readonly number[])[], row = 0, column = 0): number {
  const score = scores[row]?.[column];
  if (score === undefined) return 0;
  const paired = score > 0 ? score + bestByTrial(scores, row + 1, column + 1) : 0;
  return Math.max(paired, bestByTrial(scores, row + 1, column), bestByTrial(scores, row, column + 1));
}

test('is in order, scores above 0, and no way is better', () => {
  const table = fc.tuple(fc.nat(5), fc.nat(5)).chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -5, max: 9 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );
  fc.assert(
    fc.property(table, (scores) => {
      const scoreOf = (row: number, column: number) => scores[row]?.[column] ?? 0;
      const pairs = bestPairs(scores.length, scores[0]?.length ?? 0, scoreOf);
      pairs.forEach(([row, column], at) => {
        expect(scoreOf(row, column)).toBeGreaterThan(0);
        const [rowBefore, columnBefore] = pairs[at - 1] ?? [-1, -1];
        expect(rowBefore < row && columnBefore < column).toBe(true);
      });
      expect(pairs.reduce((sum, [row, column]) => sum + scoreOf(row, column), 0)).toBe(bestByTrial(scores));
    }),
  );
});

test.each([
  [3, 4000],
  [4000, 3],
  [700, 900],
])('%i beside %i: a pair on the line through both is found', (rows, columns) => {
  const middle: [number, number] = [Math.floor(rows / 2), Math.floor(columns / 2)];
  expect(bestPairs(rows, columns, (row, column) => (row === middle[0] && column === middle[1] ? 1 : -1))).toEqual([
    middle,
  ]);
});
