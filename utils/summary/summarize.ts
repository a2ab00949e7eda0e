import { isKnown, languageFor } from '../languages/language-for.ts';
import type { Block, RankedSentence } from '../model.ts';
import { wordsOf } from '../text/split-words.ts';
import { isStopped, type Sentence, sentencesOf, standsAlone } from './candidates.ts';
import { followsOn, leansOnEarlier, stemOf } from './leans-on-earlier.ts';

/**
 * The sentences that tell the story best, verbatim, the best first: fewer of them are the first of more.
 *
 * In: the story's blocks without credits and boilerplate, the BCP 47 tag, how many sentences, the headline (a sentence that only
 * repeats it is not taken), and sentences that are not to be taken. Out: at most that many, fewer if the story has no more that
 * can be understood: alone, or after those that are shown before it.
 * Method: the lead, then what goes on from it or has words of the headline: the more and the earlier, the better. The rest leans most often.
 * With what papers say of their own stories this shares as much as TextRank over the whole story does, in fewer sentences.
 */
export function summarize(
  blocks: Block[],
  language: string,
  sentences: number,
  title: string,
  broken: readonly string[] = [],
): RankedSentence[] {
  const words = languageFor(language);
  const { abbreviations } = words;
  const stopWords = new Set(words.stopWords);
  // many languages write "4. May" for "the fourth of May"
  const story = sentencesOf(blocks, language, isKnown(language) ? abbreviations : [...abbreviations, '1.']);
  const stopped = isStopped(story);
  const headline = new Set(wordsOf(title.toLowerCase()));
  const topics = new Set([...contentWords(headline, stopWords)].map(stemOf));
  const topicsIn = ({ words }: Sentence) => sharedWords(topics, new Set(words.map(stemOf)));
  const score = (sentence: Sentence) =>
    (0.8 * topicsIn(sentence)) / Math.max(3, topics.size) + 1 / (1 + 0.1 * sentence.position);

  const isUnderstood = isKnown(language) ? leansOnEarlier(story, words, title) : followsOn;
  const chosen: Sentence[] = [];
  let left = story.filter(
    (sentence) =>
      standsAlone(sentence, words, stopped) &&
      !isBroken(sentence.text, broken) &&
      // behind so much, what says the headline again is another line's
      !(title[30] && sentence.text.indexOf(title) > 30) &&
      !saysTheSame(new Set(sentence.words), headline),
  );
  while (chosen.length < sentences) {
    const lead = chosen.slice(0, 1);
    const open = left.filter(
      (sentence) =>
        isUnderstood(sentence, chosen) && (followsOn(sentence, lead) || !topics.size || topicsIn(sentence) > 0),
    );
    const next = chosen.length ? open.toSorted((a, b) => score(b) - score(a))[0] : open[0];
    if (!next) break;
    chosen.push(next);
    const said = contentWords(next.words, stopWords);
    left = left.filter(({ words }) => !tellsAgain(contentWords(words, stopWords), said));
  }
  return chosen.map(({ text, block, position }) => ({ text, block, position }));
}

function contentWords(words: Iterable<string>, stopWords: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !stopWords.has(word)));
}

/** What the search for damage marks may be a piece of the sentence, or the sentence with what stood before it. */
const isBroken = (text: string, broken: readonly string[]) =>
  broken.some((piece) => piece.includes(text) || text.includes(piece));

/** Two sentences of nearly the same words: the headline as first paragraph, a repeated lead. */
function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = sharedWords(a, b);
  return shared / (a.size + b.size - shared) > 0.7;
}

/** One of two sentences of the story says little that the other does not. In: the words that count. */
function tellsAgain(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return saysTheSame(a, b) || (smaller > 5 && sharedWords(a, b) / smaller > 0.55);
}

function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return [...a].filter((word) => b.has(word)).length;
}
