import { languageCodes, languages } from './all-languages.ts';
import { en } from './en/en.ts';
import type { DatelineHabits, Language } from './language.ts';

export { languages } from './all-languages.ts';

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
export const codeFor = (tag: string): string => knownCode(tag) ?? 'en';

function knownCode(tag: string): string | undefined {
  const primary = (tag.toLowerCase().split(/[-_]/u)[0] ?? '').trim();
  const code = sameAs[primary] ?? primary;
  return languageCodes.has(code) ? code : undefined;
}

/** Whether we know the language of a BCP 47 tag. */
export const isKnown = (tag: string): boolean => knownCode(tag) !== undefined;

/** The language of a BCP 47 tag; English for one that we do not know, or that has not been brought yet. */
export function languageFor(tag: string): Language {
  const code = codeFor(tag);
  const language = languages[code] ?? brought.get(code);
  if (!language) lacking.add(code);
  return language ?? en;
}

/** A BCP 47 tag's own language if we know it: for what is true of English, but not of every language that we do not know. */
export function ownLanguage(tag: string): Language | undefined {
  const code = knownCode(tag);
  return code === undefined ? undefined : (languages[code] ?? brought.get(code));
}

/** How papers in a language set the dateline; nothing of a language that we do not know. */
export const datelineHabits = (tag: string): DatelineHabits => ownLanguage(tag)?.datelines ?? {};

/** Languages that are not built in, in the order in which they came. */
const brought = new Map<string, Language>();
/** Who reads the news reads it in one or two languages, and now and then in another. */
const mostBrought = 6;

export const isHere = (code: string) => code in languages || brought.has(code);

/** Keeps a language that was brought. Of too many the one that came first goes, and what was made of it with it. */
export function keepLanguage(language: Language): void {
  brought.delete(language.code);
  brought.set(language.code, language);
  lacking.delete(language.code);
  for (const code of [...brought.keys()].slice(0, -mostBrought)) brought.delete(code);
}

const lacking = new Set<string>();

/** Takes the list of the languages that were asked for since it was last taken, and were not here. */
export function takeLacking(): string[] {
  const codes = [...lacking].filter((code) => !isHere(code));
  lacking.clear();
  return codes;
}
