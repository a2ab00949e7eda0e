import { ar } from './ar/ar.ts';
import { bg } from './bg/bg.ts';
import { cs } from './cs/cs.ts';
import { da } from './da/da.ts';
import { de } from './de/de.ts';
import { el } from './el/el.ts';
import { en } from './en/en.ts';
import { es } from './es/es.ts';
import { fa } from './fa/fa.ts';
import { fi } from './fi/fi.ts';
import { fr } from './fr/fr.ts';
import { he } from './he/he.ts';
import { hi } from './hi/hi.ts';
import { hu } from './hu/hu.ts';
import { id } from './id/id.ts';
import { it } from './it/it.ts';
import { ja } from './ja/ja.ts';
import { ko } from './ko/ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl/nl.ts';
import { no } from './no/no.ts';
import { pl } from './pl/pl.ts';
import { pt } from './pt/pt.ts';
import { ro } from './ro/ro.ts';
import { ru } from './ru/ru.ts';
import { sv } from './sv/sv.ts';
import { tr } from './tr/tr.ts';
import { uk } from './uk/uk.ts';
import { vi } from './vi/vi.ts';
import { zh } from './zh/zh.ts';

const all = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fa,
  fi,
  fr,
  he,
  hi,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  no,
  pl,
  pt,
  ro,
  ru,
  sv,
  tr,
  uk,
  vi,
  zh,
} satisfies Record<string, Language>;

export type LanguageCode = keyof typeof all;

/** Every language that Byline knows, by primary tag. A language that is not listed here does not exist for the rest. */
export const languages: Record<string, Language> = all;

/** Their tags. The background knows these of all, and the rest of a page's own language and English only (see wxt.config.ts). */
export const languageCodes: ReadonlySet<string> = new Set(Object.keys(languages));
