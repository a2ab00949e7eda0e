/** What was worked out while the present page is read. */
const kept: Map<string, unknown>[] = [];

/**
 * The same line of a page is asked about by several readers, one after the other: as a byline, a tail, a notice. Makes of a pure
 * function of a text (and a language) one that works each text out once, until `forgetReading` is called. What comes out must
 * not be changed.
 */
export function oncePerReading<T>(work: (text: string, language: string) => T) {
  const known = new Map<string, unknown>();
  kept.push(known);
  return (text: string, language = ''): T => {
    const key = language ? `${language} ${text}` : text;
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as T;
    const result = work(text, language);
    known.set(key, result);
    return result;
  };
}

/** To be called when a page has been read: the next one, or the same one later, has other lines. */
export function forgetReading(): void {
  for (const known of kept) known.clear();
}
