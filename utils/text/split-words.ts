/** Scripts that write no spaces between words. */
const unspacedRun =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}ー][\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{M}ー]*/gu;
/** "don’t", "Cumming-Bruce" and "24,000" are one word each. */
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:[’'\-.,·][\p{L}\p{N}\p{M}]+)*/gu;

let segmenter: Intl.Segmenter | undefined;

/** The words of a text of any script, those of unspaced scripts after the others. */
export function wordsOf(text: string): string[] {
  const unspaced: string[] = [];
  const rest = text.replace(unspacedRun, (run) => {
    unspaced.push(...wordsOfRun(run));
    return ' ';
  });
  return [...(rest.match(spacedWord) ?? []), ...unspaced];
}

/** Number of words in a text of any script. */
export function countWords(text: string): number {
  return wordsOf(text).length;
}

/** A browser's dictionary parts the words; without one (Firefox before 125) two characters make a word. */
function wordsOfRun(run: string): string[] {
  if (typeof Intl.Segmenter !== 'function') return run.match(/.{1,2}/gsu) ?? [];
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  return Array.from(segmenter.segment(run), (part) => part.segment);
}
