import { allLocales } from '@faker-js/faker';
import { pick } from './random.ts';

/** The words of a locale's names. */
export interface NameWords {
  locale: string;
  given: string[];
  family: string[];
  /** Where both orders are usual. */
  familyFirst: boolean;
  /** Where people carry two family names. */
  twoFamilies: boolean;
  /** '' where names are written without a space. */
  space: string;
  /** How often the list is drawn from: by the root of its length, no list seldom, and the languages of most diasporas more. */
  share: number;
}

const familyFirst = new Set('hu vi ja ko zh_CN zh_TW en_HK id_ID ru uk ro en_NG az'.split(' '));
const alwaysFamilyFirst = new Set('hu vi ja ko zh_CN zh_TW'.split(' '));
const unspaced = new Set('ja ko zh_CN zh_TW'.split(' '));
/** Invented creatures and jokes are nobody's names. */
const none = new Set(['en_BORK', 'base']);

/** The names of faker's locales (MIT), by locale; English surnames are few there, and serve all locales of English. */
export function nameWords(): NameWords[] {
  const lists = Object.entries(allLocales)
    .filter(([locale]) => !none.has(locale))
    .map(([locale, { person }]) => ({
      locale,
      given: strings(person?.first_name),
      family: strings(person?.last_name),
      familyFirst: familyFirst.has(locale),
      twoFamilies: /^(?:es|pt)/.test(locale),
      space: unspaced.has(locale) ? '' : ' ',
      share: 0,
    }));
  const english = lists.find(({ locale }) => locale === 'en');
  return lists
    .map((list) => ({
      ...list,
      given: list.given.length > 0 || !/^en/.test(list.locale) ? list.given : (english?.given ?? []),
    }))
    .filter(({ given, family }) => given.length > 0 && family.length > 0)
    .map((list) => ({ ...list, share: shareOf(list) }));
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return value.includes('{{') ? [] : [value.trim()];
  return value && typeof value === 'object' ? [...new Set(Object.values(value).flatMap(strings))] : [];
}

const shareOf = ({ locale, given, family }: NameWords) =>
  Math.max(
    15,
    Math.ceil((Math.sqrt(given.length + family.length) / 4) * (/^(?:en|de|fr|it|es|nl)/.test(locale) ? 3 : 1)),
  );

/** The names for whose family names a question says yes; all where it says so of none. Given names are few, and known. */
export function familiesWhere(list: NameWords, is: (word: string) => boolean): NameWords {
  return list.family.some(is) ? { ...list, family: list.family.filter(is) } : list;
}

/** One text in eight, by its letters, is kept from the training when it is measured. */
export const isUnseen = (text: string) =>
  [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7) % 8 === 0;

/** A full name of a locale, in one of the forms in which such names are printed. */
export function fullName(words: NameWords, abroad: NameWords, random: () => number): string {
  const { locale, space } = words;
  const given = pick(words.given, random);
  // people marry and move: a name in four has its second half from elsewhere
  const mixed = space !== '' && abroad.space !== '' && random() < 0.25;
  const family = pick(mixed ? abroad.family : words.family, random);
  const chance = random();
  if (space === '') return chance < 0.8 ? family + given : `${family} ${given}`;
  if (alwaysFamilyFirst.has(locale) && chance < 0.8) return `${family} ${given}`;
  if (words.familyFirst && chance < 0.15) return `${family} ${given}`;
  if (words.twoFamilies && chance < 0.3) return `${given} ${family} ${pick(words.family, random)}`;
  if (chance > 0.97) return `${given} ${family}-${pick(words.family, random)}`;
  if (chance > 0.93) return `${given} ${pick(words.given, random)} ${family}`;
  if (chance > 0.86) return `${given} ${initial(words, random)} ${family}`;
  if (chance > 0.84) return `${initial(words, random)} ${family}`;
  if (chance > 0.83) return `${given} ${initial(words, random)}`;
  if (chance > 0.82) return `${given} ${pick(['de', 'van', 'von', 'de la', 'da', 'di', 'bin'], random)} ${family}`;
  return `${given} ${family}`;
}

/** "K." or, as some papers print it, "K". */
function initial(words: NameWords, random: () => number): string {
  return ([...pick(words.given, random)][0] ?? '') + (random() < 0.6 ? '.' : '');
}
