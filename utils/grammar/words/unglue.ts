import { namePrefixes } from '../../languages/everywhere/name-parts.ts';
import { startsUpper } from '../../text/script.ts';
import { isUnlikely } from '../names/name-likeness.ts';
import { isInitial, isNameWord, isTitle } from '../names/name-word.ts';
import { paperWordSet } from '../names/paper-words.ts';
import type { Lexicon } from './lexicon.ts';
import { makeToken, type Token } from './token.ts';

/**
 * Parts words that the page glued together when it lost a line break: "Paul WaltonFarida Hassan", "SandbergKorrespondent",
 * "MillsPublished", "ByAlan Rathbone". In: the tokens of `text`. Out: the text with " ¦ " at each seam (the grammar takes it for
 * a joint of a list). A word is cut before an inner capital only if one of the halves cannot belong to a name, or if both sides
 * make a full name: "Kristen LaMotte" and "BuzzFeed" stay whole.
 */
export function unglue(tokens: readonly Token[], text: string, lexicon: Lexicon): string {
  let parted = '';
  let from = 0;
  for (const [index, token] of tokens.entries()) {
    // at most two: "McCoolOur" has its seam behind the second
    for (const cut of token.kind === 'word'
      ? [...token.text.matchAll(/\p{Ll}\.?(?=\p{Lu}\p{Ll})/gu)].slice(0, 2)
      : []) {
      const at = token.start + cut.index + cut[0].length;
      const left = makeToken(text, token.start, at, 'word');
      const right = makeToken(text, at, token.end, 'word');
      if (namePrefixes.has(left.key)) continue;
      if (isSeam(left, right, tokens.slice(Math.max(0, index - 4), index), tokens[index + 1], lexicon)) {
        parted += `${text.slice(from, at)} ¦ `;
        from = at;
      }
      break;
    }
  }
  return parted + text.slice(from);
}

function isSeam(
  left: Token,
  right: Token,
  before: readonly Token[],
  next: Token | undefined,
  lexicon: Lexicon,
): boolean {
  if (opensByline(left, lexicon)) return true;
  // "detikHealth", "iNews": trade names begin small
  if (!startsUpper(left.text)) return false;
  const lastNames = namesBefore(left, before, lexicon);
  // "CoralWire", "Ana Ruiz CoralWire": a house, alone or behind a full name; "Ana María RuizNews Editor" is a job
  const isHouse = paperWordSet().has(right.key) && !(next?.kind === 'word' && lexicon.beats.has(right.key));
  if (lastNames !== 1 && isHouse && isUnlikely(left.text)) return false;
  if ([left, right].some(({ key }) => lexicon.functionWords.has(key) || lexicon.never.has(key))) return true;
  if (isTitle(right, lexicon) || lexicon.weekdays.has(right.key)) return true;
  // "Jane DoeMay 3, 2021"
  if (lexicon.months.has(right.key.replace(/\.$/u, '')) && next?.kind === 'number') return true;
  const opensName = next?.start === right.end + 1 && next.kind === 'word' && startsUpper(next.text);
  return lastNames === 1 && opensName;
}

/** How many full words of a name stand right before a word: one makes "Paul Walton¦Fatima", two "Adam Alderson PortVoice". */
function namesBefore(left: Token, before: readonly Token[], lexicon: Lexicon): number {
  let count = 0;
  let start = left.start;
  for (const token of before.toReversed()) {
    if (token.end !== start - 1 || !isNameWord(token, lexicon) || !startsUpper(token.text)) break;
    if (!isInitial(token)) count++;
    if (/\p{Ll}\p{Lu}\p{Ll}/u.test(token.text)) break;
    start = token.start;
  }
  return count;
}

/** "ByAlan", "VonMax". */
function opensByline(token: Token, lexicon: Lexicon): boolean {
  return lexicon.bylineWords.has(token.key);
}
