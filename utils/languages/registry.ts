import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { id } from './id.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import type { Language } from './language.ts';
import { nl } from './nl.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Every language that Byline knows, by primary tag. A language that is not listed here does not exist for the rest. */
export const languages: Record<string, Language> = {
  ar,
  de,
  en,
  es,
  fr,
  hi,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ru,
  tr,
  uk,
  zh,
};

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

/** The language of a BCP 47 tag ('de-AT', 'zh-Hant', 'und'), by its primary tag; English for one that we do not know. */
export function languageFor(tag: string): Language {
  const primary = (tag.toLowerCase().split(/[-_]/u)[0] ?? '').trim();
  return languages[sameAs[primary] ?? primary] ?? en;
}
