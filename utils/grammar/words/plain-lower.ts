import { plainMarks } from '../../text/fold.ts';

/**
 * Lower case with plain marks, place for place: the form in which a line is searched for words. Expressions need no flag `i` then,
 * which makes browsers spend milliseconds on every `\p{…}`.
 */
export function plainLower(text: string): string {
  // the one letter that becomes two
  return plainMarks(text).replaceAll('İ', 'i').toLowerCase();
}
