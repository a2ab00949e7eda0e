/** What signs a story is no longer, in a line of its own or behind the last stop. */
export const longestSignature = 90;

/**
 * What follows the last stop of a paragraph, if it opens as a signature does: '… said. (Ana Ruiz)' → '(Ana Ruiz)', '… said. TT-AFP' →
 * 'TT-AFP'. Initials end no sentence. Else ''.
 */
export function closingWords(text: string): string {
  const end = text.slice(-longestSignature);
  const stops = [...end.matchAll(/[\p{L}\p{N}%)][.!?…]["”»’)]*\s+|[。！？”"»」』]\s*/gu)];
  const at = stops.findLast((stop) => {
    const rest = end.slice(stop.index + stop[0].length);
    const isInitial = /(?:^|[\s(/])\p{Lu}$/u.test(end.slice(0, stop.index + 1));
    return !isInitial && rest.length > 3 && opensSignature.test(rest);
  });
  return at ? end.slice(at.index + at[0].length) : '';
}
/** A bracket or a slash, or a name's capital. */
const opensSignature = /^(?:[(（/<[]\s?\p{L}|[–—-]{0,2}\s?\p{Lu})/u;
