import { smallCredit } from '../../languages/en/credit-forms.ts';
import { particles } from '../../languages/everywhere/name-parts.ts';
import { lexiconFor } from './lexicon.ts';
import { keyOf } from './token.ts';

/**
 * "(reporting by ann lee in oslo; editing by bob poe)": some pages have lost every capital of a credit. Such a text with a capital on
 * each word that may be part of a name; any other text as it is. The length stays the same.
 */
export function withCapitals(text: string, language: string): string {
  if (text.length > 400 || !smallCredit.test(text) || /\p{Lu}|\p{Lo}/u.test(text)) return text;
  const { prepositions, and, functionWords } = lexiconFor(language);
  const small = (word: string) => [prepositions, and, functionWords, particles].some((words) => words.has(keyOf(word)));
  return text.replace(/(?<![\p{L}\p{N}@.])\p{Ll}[\p{L}'’]*(?![\p{L}@])/gu, (word) =>
    small(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
  );
}
