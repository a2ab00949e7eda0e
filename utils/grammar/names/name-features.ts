import { isEastAsian } from '../../text/script.ts';

/** Places for the weights of pieces of words, a prime, and behind them for whole words. Twice as many would break the limit of 12 kB. */
const forPieces = 20011;
const forWords = 8192;
export const places = forPieces + forWords;
/** Whole words can only speak against a name: learned by heart as names, they say nothing of names that nobody has seen. */
export const isForWord = (place: number) => place >= forPieces;

/** Longer words are cut, more words are left out: a name that is longer is no name in form. */
const longestWord = 20;
const mostWords = 7;
/** Letters of a piece of a word. */
const shortestPiece = 2;
const longestPiece = 4;

/** "Dr.", "Rev.", "St.", "Md": how such words are cut says nothing of the name beside them. */
const shortened = /^(?:\p{L}{2,4}\.|[b-df-hj-np-tv-xz]{2})$/u;

/**
 * What the judge of names looks at, as lists of places of weights: of each word itself and its pieces of two to four letters, its
 * edges being letters, too; of the whole the number of words, initials, hyphens. Capitals tell nothing here: the form has judged them.
 */
export function nameFeatures(name: string): number[][] {
  const printed = name.normalize('NFC').toLowerCase().split(/\s/u).filter(Boolean);
  const full = printed.filter((word) => !shortened.test(word));
  const words = (full.length > 1 ? full : printed).slice(0, mostWords);
  const shape = [mixed(hashOf(`#${words.length}`)) % forPieces];
  const lists: number[][] = [];
  for (const [index, word] of words.entries()) {
    if (/^\p{L}\.?$/u.test(word)) shape.push(mixed(hashOf(index === 0 ? '#initial' : '#middle')) % forPieces);
    else lists.push([forPieces + (mixed(hashOf(word)) % forWords)], piecesOf(`^${word.slice(0, longestWord)}$`));
    if (/^\p{L}{2,}[-‐‑]\p{L}{2,}$/u.test(word)) shape.push(mixed(hashOf('#hyphen')) % forPieces);
  }
  return [...lists, shape];
}

function piecesOf(letters: string): number[] {
  // in scripts of syllables one letter says much
  const shortest = isEastAsian(letters) ? 1 : shortestPiece;
  const pieces: number[] = [];
  for (let from = 0; from < letters.length; from++) {
    let hash = start;
    for (let to = from; to < letters.length && to < from + longestPiece; to++) {
      hash = step(hash, letters.charCodeAt(to));
      if (to > from + shortest - 2) pieces.push(mixed(hash) % forPieces);
    }
  }
  return pieces;
}

/** FNV-1a over 16-bit units, http://www.isthe.com/chongo/tech/comp/fnv/ */
const start = 0x811c9dc5;
const step = (hash: number, unit: number) => Math.imul(hash ^ unit, 0x01000193);
const mixed = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function hashOf(text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) hash = step(hash, text.charCodeAt(index));
  return hash;
}
