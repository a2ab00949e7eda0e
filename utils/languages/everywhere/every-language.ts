import type { LanguageCode } from '../all-languages.ts';
import { everywhere as ar } from '../ar/everywhere.ts';
import { everywhere as bg } from '../bg/everywhere.ts';
import { everywhere as cs } from '../cs/everywhere.ts';
import { everywhere as da } from '../da/everywhere.ts';
import { everywhere as de } from '../de/everywhere.ts';
import { everywhere as el } from '../el/everywhere.ts';
import { everywhere as en } from '../en/everywhere.ts';
import { everywhere as es } from '../es/everywhere.ts';
import { everywhere as fa } from '../fa/everywhere.ts';
import { everywhere as fi } from '../fi/everywhere.ts';
import { everywhere as fr } from '../fr/everywhere.ts';
import { everywhere as he } from '../he/everywhere.ts';
import { everywhere as hi } from '../hi/everywhere.ts';
import { everywhere as hu } from '../hu/everywhere.ts';
import { everywhere as id } from '../id/everywhere.ts';
import { everywhere as it } from '../it/everywhere.ts';
import { everywhere as ja } from '../ja/everywhere.ts';
import { everywhere as ko } from '../ko/everywhere.ts';
import { everywhere as nl } from '../nl/everywhere.ts';
import { everywhere as no } from '../no/everywhere.ts';
import { everywhere as pl } from '../pl/everywhere.ts';
import { everywhere as pt } from '../pt/everywhere.ts';
import { everywhere as ro } from '../ro/everywhere.ts';
import { everywhere as ru } from '../ru/everywhere.ts';
import { everywhere as sv } from '../sv/everywhere.ts';
import { everywhere as tr } from '../tr/everywhere.ts';
import { everywhere as uk } from '../uk/everywhere.ts';
import { everywhere as vi } from '../vi/everywhere.ts';
import { everywhere as zh } from '../zh/everywhere.ts';
import { otherLanguages } from './other-languages.ts';
import type { WordsEverywhere } from './words-everywhere.ts';

const ofLanguages: Record<LanguageCode, WordsEverywhere> = {
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
};

/** What all languages have of one kind, each word once; the longest first, so that in an expression it wins over its own beginning. */
export function ofAll(kind: keyof WordsEverywhere): readonly string[] {
  const words = [...Object.values(ofLanguages), otherLanguages].flatMap((language) => language[kind] ?? []);
  return [...new Set(words)].sort((a, b) => b.length - a.length);
}
