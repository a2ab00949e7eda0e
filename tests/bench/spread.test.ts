import { describe, expect, test } from 'vitest';
import { percentile, spreadOf } from './speed/spread.ts';

describe('a percentile is the nearest rank', () => {
  test.each([
    [[5], 0.5, 5],
    [[3, 1, 2], 0.5, 2],
    [[4, 1, 3, 2], 0.5, 2],
    [Array.from({ length: 100 }, (_, i) => i + 1), 0.95, 95],
    [Array.from({ length: 20 }, (_, i) => i + 1), 0.95, 19],
    [[1, 2], 0, 1],
    [[1, 2], 1, 2],
  ])('of %j at %d: %d', (list, part, value) => {
    expect(percentile(list, part)).toBe(value);
  });

  test('of nothing is no number', () => {
    expect(percentile([], 0.5)).toBeNaN();
  });
});

test('what is no number is left out of a spread', () => {
  expect(spreadOf([1, undefined, Number.NaN, 3, Number.POSITIVE_INFINITY, 2])).toEqual({ of: 3, median: 2, p95: 3 });
});
