import { isThe } from '../../languages/en/name-forms.ts';
import { isDegreeWord } from '../../languages/everywhere/name-parts.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import { type Lexicon, lexiconFor } from '../words/lexicon.ts';
import { printed, type Token, tokenise } from '../words/token.ts';

/** The same for a text in a language: 'Dr. Ana Ruiz, PhD' → 'Ana Ruiz'. Anything else stays as it is. */
export function withoutTitles(text: string, language: string): string {
  const lexicon = lexiconFor(language);
  const tokens = tokenise(text, lexicon.abbreviations);
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isDegreed = comma > 0 && tokens.slice(comma).every((token) => token.text === ',' || isDegree(token));
  return printed(text, withoutTitlesOfRespect(isDegreed ? tokens.slice(0, comma) : tokens, lexicon));
}

/** A name without its forms of address and degrees: "Dr. Ang Xu", "Inés Pao PhD". */
export function withoutTitlesOfRespect(tokens: readonly Token[], { honorifics }: Lexicon): Token[] {
  // "By the Rev. Dr. William J. Barlow II"
  let start = isThe(tokens[0]?.text) && honorifics.has(tokens[1]?.key ?? '') ? 1 : 0;
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
    isDegreeWord(token.key.replace('. ', '.')) &&
    (isShouted(token.text) || token.text.includes('.') || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}
