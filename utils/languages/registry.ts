import { languages, stopWords } from './all-languages.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';

export { languages } from './all-languages.ts';

declare global {
  /** The languages that were brought to a page after the engine, by primary tag. */
  var bylineLanguages: Record<string, Language> | undefined;
}

/** Tags that pages use for a language that has its file under another tag. */
const sameAs: Record<string, string> = {
  nb: 'no',
  nn: 'no',
  iw: 'he',
  in: 'id',
  yue: 'zh',
  cmn: 'zh',
  zho: 'zh',
  ms: 'id',
  nob: 'no',
  nno: 'no',
};

/** The primary tag of a language that we know for a BCP 47 tag ('de-AT', 'zh-Hant', 'nb'), 'en' for any other. */
export function codeFor(tag: string): string {
  const primary = (tag.toLowerCase().split(/[-_]/u)[0] ?? '').trim();
  const code = sameAs[primary] ?? primary;
  return Object.hasOwn(stopWords, code) ? code : 'en';
}

/** The language of a BCP 47 tag; English for one that we do not know, or that has not been brought to this page yet. */
export function languageFor(tag: string): Language {
  const code = codeFor(tag);
  const language = languages[code] ?? globalThis.bylineLanguages?.[code];
  if (!language) wanted.add(code);
  return language ?? en;
}

const wanted = new Set<string>();

export const isHere = (code: string) => code in languages || code in (globalThis.bylineLanguages ?? {});

/** The languages that were asked for on this page and have not been brought to it. */
export const lackingLanguages = (): string[] => [...wanted].filter((code) => !isHere(code));
