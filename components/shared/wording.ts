import type { ComponentChildren } from 'preact';
import { type GeneratedI18nStructure, i18n } from '#i18n';

export type Key = keyof GeneratedI18nStructure;
/** Keys that have one sentence per plural category: 'people.more' for 'people.more.one', 'people.more.other'. */
export type PluralKey = { [K in Key]: K extends `${infer Base}.other` ? Base : never }[Key];

type AnyText = (key: string, substitutions?: (string | number)[]) => string;
const anyText = i18n.t as AnyText;

/** The language of the words on screen, which is English where Byline does not speak the browser's language. */
export const language = () => i18n.t('locale.code');

/** A message chosen at run time, when the key lies in a table. */
export const text = (key: Key, ...substitutions: (string | number)[]) => anyText(key, substitutions);

/**
 * The sentence for a number. Each language lists exactly the plural categories that it has; `i18n.t` knows three at most,
 * and Russian, Polish and Arabic need more. A browser whose rules are newer than ours may ask for a category that is missing.
 */
export function plural(key: PluralKey, count: number, ...more: (string | number)[]): string {
  const category = new Intl.PluralRules(language()).select(count);
  const values = [number(count), ...more];
  return anyText(`${key}.${category}`, values) || anyText(`${key}.other`, values);
}

export const number = (value: number) => new Intl.NumberFormat(language()).format(value);

/** A name out of the page, which may run in the other direction than the sentence around it. */
export const isolated = (name: string) => `\u2068${name}\u2069`;

export const list = (items: string[]) => new Intl.ListFormat(language(), { type: 'conjunction' }).format(items);

/** The day as the page states it, whatever time zone the reader is in: '2022-03-14T23:50:00+03:00' → '14 March 2022'. */
export function day(iso: string): string {
  const date = new Date(iso.slice(0, 10));
  if (Number.isNaN(date.getTime())) return '';
  return new Intl.DateTimeFormat(language(), { dateStyle: 'long', timeZone: 'UTC' }).format(date);
}

// Characters of the private use area stand for the places, so that translators can move them about.
const slot = (index: number) => String.fromCharCode(0xe000 + index);

/** A whole sentence with elements in its places: 'Reported by $1, carried by $2'. */
export function sentence(key: Key, ...parts: ComponentChildren[]) {
  const message = text(key, ...parts.map((_, index) => slot(index)));
  const pieces = message.split(/([\ue000-\ue008])/);
  return pieces.map((piece) => parts[piece.charCodeAt(0) - 0xe000] ?? piece);
}
