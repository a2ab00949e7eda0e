import { appeals as de } from '../de/appeals.ts';
import { appeals as en } from '../en/appeals.ts';
import { appeals as es } from '../es/appeals.ts';
import { appeals as fr } from '../fr/appeals.ts';
import { appeals as it } from '../it/appeals.ts';
import { appeals as ja } from '../ja/appeals.ts';
import type { AppealWords } from '../language.ts';
import { appeals as nl } from '../nl/appeals.ts';
import { appeals as pl } from '../pl/appeals.ts';
import { appeals as pt } from '../pt/appeals.ts';
import { appeals as ru } from '../ru/appeals.ts';
import { appeals as sv } from '../sv/appeals.ts';
import { appeals as tr } from '../tr/appeals.ts';
import { appeals as zh } from '../zh/appeals.ts';

/** How a site speaks to its readers, by language. Nobody asks for it before a page is judged: it is shipped with the tables. */
export const appealWords = (): Record<string, AppealWords | undefined> => ({
  de,
  en,
  es,
  fr,
  it,
  ja,
  nl,
  pl,
  pt,
  ru,
  sv,
  tr,
  zh,
});
