import { isKnown, languageFor } from '../languages/language-for.ts';
import type { Block, SummarySentence } from '../model.ts';
import { wordsOf } from '../text/split-words.ts';
import { isStopped, type Sentence, sentencesOf, standsAlone } from './candidates.ts';
import { followsOn, leansOnEarlier, stemOf } from './leans-on-earlier.ts';

/** How far behind the last sentence that is shown the next may stand: what is told later leans on what stands between. */
const farthestStep = 2;

/**
 * The sentences that tell the story best, verbatim and in the order of the page: fewer of them are the first of more.
 *
 * In: the story's blocks without credits and boilerplate, the BCP 47 tag, how many sentences, the headline (a sentence that only
 * repeats it is not taken), and sentences that are not to be taken. Out: at most that many, fewer if the story has no more that
 * can be understood: alone, or after those that are shown before it.
 * Method: the lead, and what goes on from it or has words of the headline, as long as not two sentences in a row have to be left out.
 * What stands farther off leans most often, and without it more of the summary is what papers say of their own stories.
 */
export function summarize(
  blocks: Block[],
  language: string,
  sentences: number,
  title: string,
  broken: readonly string[] = [],
): SummarySentence[] {
  const words = languageFor(language);
  const { abbreviations } = words;
  // many languages write "4. May" for "the fourth of May"
  const story = sentencesOf(blocks, language, isKnown(language) ? abbreviations : [...abbreviations, '1.']);
  const stopped = isStopped(story);
  const stopWords = new Set(words.stopWords);
  const topicsOf = (words: readonly string[]) => new Set(words.filter((word) => !stopWords.has(word)).map(stemOf));
  const headline = topicsOf(wordsOf(title.toLowerCase()));

  const isUnderstood = isKnown(language) ? leansOnEarlier(story, words, title) : followsOn;
  const chosen: Sentence[] = [];
  const told: ReadonlySet<string>[] = [];
  for (const sentence of story) {
    const last = chosen.at(-1);
    if (chosen.length === sentences || (last && sentence.position - last.position > farthestStep)) break;
    const topics = topicsOf(sentence.words);
    if (
      standsAlone(sentence, words, stopped) &&
      !isBroken(sentence.text, broken) &&
      !isHalf(sentence.text, story[sentence.position - 1]?.text ?? '', title) &&
      // behind so much, what says the headline again is another line's
      !(title[30] && sentence.text.indexOf(title) > 30) &&
      !saysTheSame(topics, headline) &&
      !told.some((other) => tellsAgain(topics, other)) &&
      (!headline.size || shared(topics, headline) > 0 || (!chosen[1] && followsOn(sentence, chosen))) &&
      isUnderstood(sentence, chosen)
    ) {
      chosen.push(sentence);
      told.push(topics);
    }
  }
  return chosen.map(({ text, block }) => ({ text, block }));
}

/** What the search for damage marks may be a piece of the sentence, or the sentence with what stood before it. */
const isBroken = (text: string, broken: readonly string[]) =>
  broken.some((piece) => piece.includes(text) || text.includes(piece));

/**
 * Begins in the middle of a sentence: the headline has the end of the sentence before and this word in a row ("the Tanker No. Nine"), or it
 * is the one before that goes on: "… in Port Ellis. Port Ellis, close the harbour."
 */
function isHalf(text: string, before: string, title: string): boolean {
  const [first] = text.split(/[ ,]/, 1);
  const [again, ...rest] = text.split(', ');
  return (
    before.endsWith('.') &&
    (title.includes(`${before.split(' ').at(-1)} ${first}`) || (!rest[1] && before.endsWith(` ${again}.`)))
  );
}

/** Two sentences of nearly the same words: the headline as first paragraph, a repeated lead. */
function saysTheSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const both = shared(a, b);
  return both / (a.size + b.size - both) > 0.7;
}

/** One of two sentences of the story says little that the other does not. */
function tellsAgain(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const smaller = Math.min(a.size, b.size);
  return smaller > 5 ? shared(a, b) / smaller >= 0.5 : saysTheSame(a, b);
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((word) => b.has(word)).length;
