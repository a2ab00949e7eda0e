/**
 * The sum of any stretch of these numbers, by its first and last index, both included; 0 for an empty one. They are added up once, so
 * that a page with many boxes costs no more than one with few.
 */
export function sumsOf(values: readonly number[]): (stretch: { first: number; last: number }) => number {
  const before = [0];
  let sum = 0;
  values.forEach((value) => {
    sum += value;
    before.push(sum);
  });
  return ({ first, last }) => (last < first ? 0 : (before[last + 1] as number) - (before[first] as number));
}
