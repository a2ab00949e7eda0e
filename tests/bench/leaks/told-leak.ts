/** What was measured after so many rounds. */
export interface Measured {
  rounds: number;
  size: number;
}

/**
 * Tells a leak from a cache that warms up: the one takes as much in each round for ever, the other less and less. A leak is what has
 * grown by more than a quarter in all, or what still grows in the second half, by more than a fiftieth and by more than half as
 * much a round as in the first. Fewer than three measures say nothing of that.
 */
export function isLeak(measured: readonly Measured[]): boolean {
  const [first, last] = [measured[0], measured.at(-1)];
  const middle = measured[measured.length >> 1];
  if (!first || !middle || !last) return false;
  if (last.size > first.size * 1.25) return true;
  if (middle === first || middle === last) return false;
  return last.size > middle.size * 1.02 && rate(middle, last) > rate(first, middle) / 2;
}

const rate = (from: Measured, to: Measured) => (to.size - from.size) / (to.rounds - from.rounds);
