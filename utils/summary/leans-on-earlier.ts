import type { Language } from '../languages/language.ts';
import { lowerCase } from '../text/fold.ts';
import type { Sentence } from './candidates.ts';

/** Tells of a sentence, of those that stand in the summary before it, whether it can be understood without more. */
export type IsUnderstood = (sentence: Sentence, chosen: readonly Sentence[]) => boolean;

/**
 * What sentences of a story take for known because an earlier one told it, which no single word gives away: a surname whose bearer was
 * introduced above ("Quill said the tankers …"), and a thing of which was spoken ("The demand has …", "In the short clip, …"). Such a
 * sentence is understood where one before it with that word is shown; a name also where the headline has it.
 * In: the story's sentences, its language, and its headline. Languages without capitals have no surnames that can be told so.
 */
export function leansOnEarlier(story: readonly Sentence[], language: Language, title: string): IsUnderstood {
  const headline = tokensOf(title).map(({ word }) => word);
  const introduced = new Set<string>();
  const spoken = new Set<string>();
  const needs = story.map(({ text }) => {
    const tokens = tokensOf(text);
    const isName = (at: number) => tokens[at]?.upper === true;
    const names = tokens.filter(
      ({ word }, at) =>
        introduced.has(word) && isName(at) && !isName(at - 1) && !isName(at + 1) && !headline.includes(word),
    );
    const things = namedAgain(tokens, language).filter(({ word }) => spoken.has(stemOf(word)));
    tokens.forEach(({ word }, at) => {
      if (isName(at) && isName(at - 1) && !language.stopWords.includes(tokens[at - 1]?.word ?? ''))
        introduced.add(word);
      spoken.add(stemOf(word));
    });
    return [...names, ...things].map(({ word }) => stemOf(word));
  });
  return ({ position }, chosen) => {
    const known = chosen.flatMap((before) => (before.position < position ? before.words.map(stemOf) : []));
    return (needs[position] ?? []).every((need) => known.includes(need));
  };
}

/** Of a language whose words we do not know: the opening, and what goes on from what is shown. */
export const followsOn: IsUnderstood = ({ position }, chosen) =>
  chosen.length ? chosen.some((other) => other.position === position - 1) : position === 0;

interface Token {
  word: string;
  upper: boolean;
}

/** Words, and the marks that part names from one another. */
function tokensOf(text: string): Token[] {
  const tokens = text.match(/[\p{L}\p{M}\p{N}]+(?:[-.][\p{L}\p{N}]+)*|[,;:()“”"«»—–]/gu) ?? [];
  return tokens.map((word) => ({ word: lowerCase(word), upper: /^\p{Lu}/u.test(word) }));
}

/** The nouns behind an article or a pointing word among the first words, unless a name follows that says which: "the harbour of Port Ellis". */
function namedAgain(tokens: readonly Token[], { definite, stopWords, capitalNouns }: Language): Token[] {
  const at = tokens.findIndex(({ word }, index) => index < 4 && definite.includes(word));
  const behind = at < 0 ? [] : tokens.slice(at + 1, at + 7);
  if (capitalNouns) return behind.filter(({ upper }) => upper).slice(0, 1);
  if (behind.some(({ upper }) => upper)) return [];
  return behind.filter(({ word }) => !stopWords.includes(word) && !definite.includes(word)).slice(0, 2);
}

/** "demanded" and "the demand" speak of one thing. */
const stemOf = (word: string) => word.slice(0, 6);
