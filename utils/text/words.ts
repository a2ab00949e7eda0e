/** Scripts that write no spaces between words. */
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]*/gu;
/** "don’t", "Cumming-Bruce", "24,000" and "U.S" are one word each. */
const spaced = /[\p{L}\p{N}\p{M}]+(?:[’'\-.,·][\p{L}\p{N}\p{M}]+)*/gu;

let segmenter: Intl.Segmenter | undefined;

/** Words in a text of any script. Where words are not parted by spaces, Intl.Segmenter's dictionary decides. */
export function countWords(text: string): number {
  let words = 0;
  const rest = text.replace(unspaced, (run) => {
    words += countUnspaced(run);
    return ' ';
  });
  for (const _ of rest.matchAll(spaced)) words++;
  return words;
}

/** Browsers without Intl.Segmenter (Firefox before 125) get the rule of thumb of two characters a word. */
function countUnspaced(run: string): number {
  if (typeof Intl.Segmenter !== 'function') return Math.ceil(Array.from(run).length / 2);
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const part of segmenter.segment(run)) if (part.isWordLike) words++;
  return words;
}
