import { appeals as bg } from '../bg/appeals.ts';
import { appeals as cs } from '../cs/appeals.ts';
import { appeals as da } from '../da/appeals.ts';
import { appeals as de } from '../de/appeals.ts';
import { appeals as el } from '../el/appeals.ts';
import { appeals as en } from '../en/appeals.ts';
import { appeals as es } from '../es/appeals.ts';
import { appeals as fi } from '../fi/appeals.ts';
import { appeals as fr } from '../fr/appeals.ts';
import { appeals as hu } from '../hu/appeals.ts';
import { appeals as id } from '../id/appeals.ts';
import { appeals as it } from '../it/appeals.ts';
import { appeals as ja } from '../ja/appeals.ts';
import type { AppealWords } from '../language.ts';
import { appeals as nl } from '../nl/appeals.ts';
import { appeals as no } from '../no/appeals.ts';
import { appeals as pl } from '../pl/appeals.ts';
import { appeals as pt } from '../pt/appeals.ts';
import { appeals as ro } from '../ro/appeals.ts';
import { appeals as ru } from '../ru/appeals.ts';
import { appeals as sv } from '../sv/appeals.ts';
import { appeals as tr } from '../tr/appeals.ts';
import { appeals as uk } from '../uk/appeals.ts';
import { appeals as vi } from '../vi/appeals.ts';
import { appeals as zh } from '../zh/appeals.ts';

/** How a site speaks to its readers, by language. Nobody asks for it before a page is judged: it is shipped with the tables. */
export const appealWords = (): Record<string, AppealWords | undefined> => ({
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  hu,
  id,
  it,
  ja,
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
});
