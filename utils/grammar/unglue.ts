import { startsUpper } from '../text/script.ts';
import type { Lexicon } from './lexicon.ts';
import { isNameWord, isTitle } from './person-name.ts';
import { makeToken, type Token } from './token.ts';

/** Openings after which a capital is part of the name: "McKinnon", "DeSantis", "FitzGerald", "LaMotte", "VanDyke". */
const prefixes = new Set(
  'mc mac de di du da del la le lo van von fitz o al el st san ter ben bin jo mary ann anna sue i e'.split(' '),
);

/**
 * Parts words that the page glued together when it lost a line break: "Paul WisemanFatima Hussein", "ExnerKorrespondent",
 * "MillsPublished", "ByAlan Rappeport". In: the tokens of `text`. Out: the text with " ¦ " at each seam (the grammar takes it for
 * a joint of a list). A word is cut before an inner capital only if one of the halves cannot belong to a name, or if both sides
 * make a full name: "Kristen LaMotte" and "BuzzFeed" stay whole.
 */
export function unglue(tokens: readonly Token[], text: string, lexicon: Lexicon): string {
  let parted = '';
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    const cut = token.kind === 'word' ? /\p{Ll}\.?(?=\p{Lu}\p{Ll})/u.exec(token.text) : undefined;
    if (!cut) continue;
    const at = token.start + cut.index + cut[0].length;
    const left = makeToken(text, token.start, at, 'word');
    const right = makeToken(text, at, token.end, 'word');
    if (prefixes.has(left.key) || !isSeam(left, right, tokens[index - 1], tokens[index + 1], lexicon)) continue;
    parted += `${text.slice(from, at)} ¦ `;
    from = at;
  }
  return parted + text.slice(from);
}

function isSeam(
  left: Token,
  right: Token,
  previous: Token | undefined,
  next: Token | undefined,
  lexicon: Lexicon,
): boolean {
  if ([left, right].some(({ key }) => lexicon.functionWords.has(key) || lexicon.never.has(key))) return true;
  if (isTitle(right, lexicon) || opensByline(left, lexicon)) return true;
  const nameBefore = previous?.end === left.start - 1 && isNameWord(previous, lexicon) && startsUpper(previous.text);
  const titleAfter = next?.start === right.end + 1 && startsUpper(next.text) && !isNameWord(next, lexicon);
  if (nameBefore && titleAfter && next.kind === 'word') return true;
  const nameAfter = next?.start === right.end + 1 && isNameWord(next, lexicon) && startsUpper(next.text);
  return nameBefore && nameAfter;
}

/** "ByAlan", "VonMax". */
function opensByline(token: Token, lexicon: Lexicon): boolean {
  return lexicon.roleWords.some(({ word }) => word.byline && word.words.toLowerCase() === token.key);
}
