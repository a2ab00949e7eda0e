import { vocabularyFor } from '../languages/vocabulary.ts';
import type { Article } from '../model.ts';
import { once } from '../text/once.ts';
import { wordsOf } from '../text/split-words.ts';

/** Words are compared by so many letters, and say something if they have four, or two where characters stand for words. */
const compared = 5;
const telling = /.{4}|[\u3040-\u9fff\uac00-\ud7af]{2}/u;

/**
 * Which share of a text's telling words the story has as well, its own block aside: a story comes back to what it is about, and of a
 * hundred short paragraphs one has no such word. One alone counts for none.
 * @param flow which blocks are the story's paragraphs
 */
export function sharedWords(
  { blocks, headline, language }: Article,
  flow: readonly boolean[],
): (text: string, block: number) => number {
  const { stopWords } = vocabularyFor(language);
  const isTelling = (word: string) => telling.test(word) && !stopWords.includes(word);
  const wordsIn = (text: string) => [
    ...new Set(
      wordsOf(text.toLowerCase())
        .filter(isTelling)
        .map((word) => word.slice(0, compared)),
    ),
  ];
  const toldIn = once(() => blocks.map(({ id, text }, i) => (flow[i] || id === headline ? wordsIn(text) : [])));
  return (text, block) => {
    const told = new Set(toldIn().flatMap((words, i) => (i === block ? [] : words)));
    const words = wordsIn(text);
    const shared = words.filter((word) => told.has(word)).length;
    return shared > 1 ? shared / words.length : 0;
  };
}
