import { isShouted, startsUpper } from '../../text/script.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/token.ts';
import { degrees } from './name-parts.ts';

/** A name without its forms of address and degrees: "Dr. Ang Xu", "Jessica Pan PhD". */
export function withoutTitlesOfRespect(tokens: readonly Token[], { honorifics }: Lexicon): Token[] {
  // "By the Rev. Dr. William J. Barlow II"
  let start = tokens[0]?.text === 'the' && honorifics.has(tokens[1]?.key ?? '') ? 1 : 0;
  let end = tokens.length;
  // "Ana", or one more title: "prof. dr hab. Ana Ruiz"
  const opens = (token: Token | undefined) => startsLikeName(token) || honorifics.has(token?.key ?? '');
  // "Professor of Psychology" is a job
  while (end - start > 2 && honorifics.has(tokens[start]?.key ?? '') && opens(tokens[start + 1])) start++;
  // "YO-YO MA": in a shouted name a degree cannot be told from a surname
  const shouted = end - start > 1 && tokens.slice(start, end).every((token) => isShouted(token.text));
  while (end > start && !shouted && isDegree(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

function startsLikeName(token: Token | undefined): boolean {
  return token !== undefined && (startsUpper(token.text) || /^\p{Lo}/u.test(token.text));
}

/** "PhD", "M.D.", "MPH": in capitals, with stops, or in letters of both cases. */
export function isDegree(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    degrees.has(token.key.replace('. ', '.')) &&
    (isShouted(token.text) || token.text.includes('.') || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}
