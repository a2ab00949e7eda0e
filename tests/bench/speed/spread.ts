/** The value below which a part (0–1) of a list lies: the nearest rank. NaN of an empty list. */
export function percentile(list: readonly number[], part: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * part) - 1))] ?? Number.NaN;
}

export interface Spread {
  of: number;
  median: number;
  p95: number;
}

/** Median and tail of what was measured; whatever is no number (a visit that failed) is left out. */
export function spreadOf(list: readonly (number | undefined)[]): Spread {
  const measured = list.filter((one): one is number => one !== undefined && Number.isFinite(one));
  return { of: measured.length, median: percentile(measured, 0.5), p95: percentile(measured, 0.95) };
}
