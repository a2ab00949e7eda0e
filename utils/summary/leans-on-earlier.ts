import type { Language } from '../languages/language.ts';
import { lowerCase } from '../text/fold.ts';
import type { Sentence } from './candidates.ts';

/** Tells of a sentence, of those that stand in the summary before it, whether it can be understood without more. */
export type IsUnderstood = (sentence: Sentence, chosen: readonly Sentence[]) => boolean;

/**
 * What sentences of a story take for known because an earlier one told it, which no single word gives away: a name whose bearer was
 * introduced above ("Quill said the tankers …", "Nora is 30"), and a thing of which was spoken ("The demand has …", "In the short
 * clip, …", "… against this law"). Such a sentence is understood where the headline has that word, or one before it that is shown; one
 * that opens with any thing ("The talk covered …") also where it goes on from one that is shown.
 * In: the story's sentences, its language, and its headline. Languages without capitals have no names that can be told so.
 */
export function leansOnEarlier(story: readonly Sentence[], language: Language, title: string): IsUnderstood {
  const { capitalNouns, definite, stopWords } = language;
  const introduced = new Set<string>();
  const named = new Set<string>();
  const spoken = new Set<string>();
  const needs = story.map(({ text }) => {
    const tokens = storyWords(text);
    const isName = (at: number) => tokens[at]?.upper === true;
    const names = tokens.filter(
      ({ word }, at) =>
        (introduced.has(word) || (!at && named.has(word))) && isName(at) && !isName(at - 1) && !isName(at + 1),
    );
    const things = namedAgain(tokens, language).filter((words) => words.some(({ word }) => spoken.has(stemOf(word))));
    // "“…,” the mayor said": who speaks has to be known, whether or not somebody spoke of them
    const speech = isQuote(tokens[0]) ? tokens.slice(tokens.findLastIndex(isQuote) + 1) : [];
    const isNamed = speech.some(({ upper }, at) => upper && (at < 3 || speech[at + 1]?.upper));
    const capitals = speech.filter(({ upper }) => upper);
    if (!isNamed) things.push(...namedAgain(speech, language));
    // "“…,” Sasha says": one name alone belongs to somebody who was introduced
    else if (!capitals[1]) things.push(capitals);
    tokens.forEach(({ word }, at) => {
      const before = tokens[at - 1]?.word ?? '';
      if (isName(at) && isName(at - 1) && !stopWords.includes(before)) introduced.add(word);
      // the first word of a sentence has its capital from there
      if (isName(at) && isWord(before) && !capitalNouns) named.add(word);
      spoken.add(stemOf(word));
    });
    const opening = definite.includes(tokens[0]?.word ?? '') ? nounsBehind(tokens, 0, language, true) : [];
    return { known: [...names.map((name) => [name]), ...things], opening };
  });
  return (sentence, chosen) => {
    const said = storyWords([title, ...chosen.map(({ text }) => text)].join(' ')).map(({ word }) => word);
    const told = ` ${said.join(' ')} `;
    const isTold = ({ word }: StoryWord) => told.includes(word.length < 5 ? ` ${word} ` : stemOf(word));
    const { known = [], opening = [] } = needs[sentence.position] ?? {};
    if (!known.every((words) => words.some(isTold))) return false;
    return sentence.opens || !opening.length || opening.some(isTold) || followsOn(sentence, chosen);
  };
}

/** "demanded" and "the demand" speak of one thing. */
export const stemOf = (word: string) => word.slice(0, 6);

/** Of a language whose words we do not know: the opening, and what goes on from what is shown. */
export const followsOn: IsUnderstood = ({ position, opens }, chosen) =>
  chosen.length ? chosen.at(-1)?.position === position - 1 : opens;

interface StoryWord {
  word: string;
  upper: boolean;
}

/** Words, and the marks that part names from one another. "Die 18-Jährige" is a noun. */
function storyWords(text: string): StoryWord[] {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[,;:()“”„"«»—–]/gu) ?? [];
  return tokens.map((word) => ({ word: lowerCase(word), upper: /^(?:\d+-)?\p{Lu}/u.test(word) }));
}

/**
 * The nouns behind an article among the first words, and behind a pointing word anywhere. Pointing words are those that lean where they
 * open a sentence.
 */
function namedAgain(tokens: readonly StoryWord[], language: Language): StoryWord[][] {
  const { definite, leaning } = language;
  const first = tokens.findIndex(({ word }, at) => at < 4 && definite.includes(word));
  return tokens.flatMap(({ word }, at) =>
    at === first || (definite.includes(word) && leaning.includes(word)) ? [nounsBehind(tokens, at, language)] : [],
  );
}

/**
 * The nouns behind an article, as far as the next mark or article, unless a name follows that says which: "the harbour of Port Ellis".
 * `named` takes those with a name or a number before them, too: "The Stanwick pilot", "The 13 pilots".
 */
function nounsBehind(
  tokens: readonly StoryWord[],
  at: number,
  { definite, stopWords, capitalNouns }: Language,
  named?: boolean,
): StoryWord[] {
  const rest = tokens.slice(at + 1, at + 5);
  // "The talk covered the harbour of …", but "La hora de los puertos"
  const isEnd = ({ word }: StoryWord, i: number) =>
    !isWord(word) || (definite.includes(word) && !stopWords.includes(rest[i - 1]?.word ?? ''));
  const end = rest.findIndex(isEnd);
  const behind = end < 0 ? rest : rest.slice(0, end);
  if (capitalNouns) return behind.filter(({ upper }) => upper).slice(0, 1);
  const isPlain = ({ word, upper }: StoryWord) => !upper && !/^\d/.test(word);
  const plain = named ? behind.findIndex(isPlain) : 0;
  // "The Stanwick Council has …" says itself who that is
  const isName = plain > 0 && behind[0]?.upper && stopWords.includes(behind[plain]?.word ?? '');
  if (isName || behind.slice(plain).some(({ upper }) => upper)) return [];
  return behind.filter(({ word }) => !stopWords.includes(word)).slice(0, plain + 2);
}

const isQuote = (token: StoryWord | undefined) => /["“”„«»]/.test(token?.word ?? '');

/** Not a mark. */
const isWord = (token: string) => /[\p{L}\p{N}]/u.test(token);
