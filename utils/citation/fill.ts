/** Fills a phrase in one pass, so that a name like "{place}" stays what it is. */
export function fill(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}
