/** How often each word stands in a text, and how many words there are. */
export interface WordCounts {
  counts: ReadonlyMap<string, number>;
  total: number;
}

export function countsOf(words: readonly string[]): WordCounts {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, total: words.length };
}

/** The share of the words that are among the known ones, 0 to 1. */
export function shareOf({ counts, total }: WordCounts, known: readonly string[]): number {
  let found = 0;
  for (const word of new Set(known)) found += counts.get(word) ?? 0;
  return found / Math.max(total, 1);
}
