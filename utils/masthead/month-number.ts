import { isKnown, languageFor } from '../languages/language-for.ts';

type Months = ReadonlyMap<string, number>;

/**
 * The number of a month by its name, long or short, in a page's language or in English: 'Okt.' → 10. Undefined for any other word.
 * The names are the languages' own: the browser's would cost more than all the rest of a page's dates, where nobody asked for
 * them before.
 */
export function monthNumber(word: string, language: string): number | undefined {
  const name = key(word);
  return monthsOf(language).get(name) ?? monthsOf('en').get(name);
}

/** 'hr', 'sr-Latn-RS'. For any other text browsers throw. */
const wellFormed = /^[a-z]{2,3}(?:-[a-z\d]{4,8})?(?:-[a-z]{2})?$/i;
const known = new Map<string, Months>();

function monthsOf(tag: string): Months {
  const language = isKnown(tag) ? languageFor(tag) : undefined;
  const name = language?.code ?? tag;
  let months = known.get(name);
  if (!months) {
    months = numbered(language ? (language.calendar ?? []) : browsersNames(tag));
    known.set(name, months);
  }
  return months;
}

const numbered = (names: readonly string[]): Months => new Map(names.map((name, i) => [key(name), (i % 12) + 1]));

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
