import { isShouted } from '../text/script.ts';
import { degrees, honorifics } from './name-parts.ts';
import type { Token } from './token.ts';

/** "Dr. Ang Xiao", "Jessica Pan PhD". */
export function withoutTitlesOfRespect(tokens: readonly Token[]): Token[] {
  let start = 0;
  let end = tokens.length;
  while (end - start > 2 && honorifics.has(tokens[start]?.key ?? '')) start++;
  while (end > start && isDegree(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

export function isDegree(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    degrees.has(token.key) &&
    (isShouted(token.text) || token.text.includes('.') || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}
