import { isKnown } from '../languages/language-for.ts';
import { type Vocabulary, vocabularyFor } from '../languages/vocabulary.ts';

type Months = ReadonlyMap<string, number>;

/**
 * The number of a month by its name, long or short, in a page's language or in English: 'Okt.' → 10. Undefined for any other word.
 * The names are the languages' own: the browser's would cost more than all the rest of a page's dates, where nobody asked for
 * them before.
 */
export const monthNumber = (word: string, language: string): number | undefined => monthsOf(language).get(key(word));

/** 'hr', 'sr-Latn-RS'. For any other text browsers throw. */
const wellFormed = /^[a-z]{2,3}(?:-[a-z\d]{4,8})?(?:-[a-z]{2})?$/i;
const known = new Map<string, Months>();

function monthsOf(tag: string): Months {
  const { code, calendars } = vocabularyFor(tag);
  const isOurs = isKnown(tag);
  const name = isOurs ? code : tag;
  let months = known.get(name);
  if (!months) {
    months = numbered(isOurs ? calendars : [browsersNames(tag), ...calendars]);
    known.set(name, months);
  }
  return months;
}

/** What the page's own language says goes before English. */
const numbered = (calendars: Vocabulary['calendars']): Months =>
  new Map(calendars.toReversed().flatMap((names) => names.map((name, i) => [key(name), (i % 12) + 1])));

/** Names of the months, twelve long and twelve short, in a language that is none of ours. */
function browsersNames(tag: string): string[] {
  if (!wellFormed.test(tag) || !Intl.DateTimeFormat.supportedLocalesOf([tag]).length) return [];
  const months = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2020, month, 5)));
  return (['long', 'short'] as const).flatMap((month) => {
    const format = new Intl.DateTimeFormat(tag, { day: 'numeric', month, timeZone: 'UTC' });
    return months.map((day) => format.formatToParts(day).find(({ type }) => type === 'month')?.value ?? '');
  });
}

const key = (word: string) =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}|\./gu, '');
