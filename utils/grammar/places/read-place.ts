import { insidePlaces } from '../../languages/everywhere/small-words.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import { isParticle, isTitle } from '../names/name-word.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { isKnownPlace } from './gazetteer.ts';

/**
 * Parts a stretch at its first place preposition: "Kay Wu in Hong Kong" → left "Kay Wu", place "Hong Kong". `place` is
 * undefined if no preposition stands there, and '' if what follows it is no place name ("in the third paragraph").
 */
export function splitPlace(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): { left: Token[]; place: string | undefined } {
  for (const [at, token] of tokens.entries()) {
    const width = prepositionAt(tokens, at, lexicon);
    if (width === 0) continue;
    const words = upToPreposition(tokens.slice(at + width), lexicon);
    // "…, de Brasília"
    if (at === 0 && isParticle(token) && mayBePlace(printed(text, words), lexicon))
      return { left: [], place: placeOf(words, text) };
    // "Lorenzo da Vinella": where the preposition is a particle as well, a full name has to stand before it
    if (
      isParticle(token) &&
      ((at < 2 && !isTitleAt(tokens, at - 1, lexicon)) || !isKnownPlace(printed(text, words), lexicon.code))
    )
      continue;
    return { left: tokens.slice(0, at), place: placeOf(words, text) };
  }
  return { left: [...tokens], place: undefined };
}

/** A place that we know, or, behind such a word, what sounds like nobody: "São Bento". */
const mayBePlace = (name: string, { code }: Lexicon) =>
  isKnownPlace(name, code) || (startsUpper(name) && nameLikeness(name) < 0);

/** "in Athens at" (a mail address stood here): the place ends at the next preposition. */
function upToPreposition(tokens: readonly Token[], lexicon: Lexicon): Token[] {
  const next = tokens.findIndex(
    (token, index) => index > 0 && !isParticle(token) && prepositionAt(tokens, index, lexicon) > 0,
  );
  return next < 0 ? [...tokens] : tokens.slice(0, next);
}

function isTitleAt(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  return token !== undefined && isTitle(token, lexicon);
}

function prepositionAt(tokens: readonly Token[], at: number, lexicon: Lexicon): number {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first?.kind !== 'word' || (startsUpper(first.text) && !isShouted(first.text) && at > 0)) return 0;
  if (second && lexicon.prepositions.has(`${first.key} ${second.key}`)) return 2;
  return lexicon.prepositions.has(first.key) ? 1 : 0;
}

/** The words as a place name as printed, '' if they cannot be one. At most six words. */
export function placeOf(words: readonly Token[], text: string): string {
  const named = words.filter((token) => startsUpper(token.text) || /^\p{Lo}/u.test(token.text));
  const first = words[0];
  if (named.length === 0 || words.length > 6 || !first) return '';
  const fits = words.every(
    (token) =>
      token.kind === 'word' && (startsUpper(token.text) || /^\p{Lo}/u.test(token.text) || insidePlaces.has(token.key)),
  );
  return fits ? printed(text, words) : '';
}
