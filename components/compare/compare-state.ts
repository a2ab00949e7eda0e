import type { Comparison, PageReport } from '../../utils/model.ts';

export type Side = 'original' | 'copy';

/** A tab that may show the original. */
export interface ListedTab {
  id: number;
  title: string;
  host: string;
}

/** Why a story could not be read. */
export type Trouble = 'restricted' | 'no-access' | 'failed' | 'closed' | 'gone' | 'wall' | 'empty';

/** Two stories that were read, and what their comparison says. */
export interface Compared {
  name: 'done';
  comparison: Comparison;
  original: PageReport;
  copy: PageReport;
  words: Record<Side, number>;
}

export type CompareState =
  | { name: 'reading' }
  /** Nobody knows yet which tab has the original; `address` is where the copy says that it is. */
  | { name: 'choose'; tabs: ListedTab[]; address?: string }
  | { name: 'unread'; side: Side; why: Trouble; site: string }
  | Compared;

/** So much shorter than its copy no original is, unless only its beginning can be read. */
const partOfCopy = 0.6;

/** Whether there is hardly more of the original than a beginning, as before a wall. */
export const isCutShort = ({ words, comparison }: Compared) =>
  comparison.finding !== 'other' && words.original < partOfCopy * words.copy;

/** Whether nothing belongs together because the two are written in different languages. */
export const isTranslated = ({ comparison, original, copy }: Compared) =>
  comparison.finding === 'other' &&
  [original, copy].every(({ language }) => language && language !== 'und') &&
  primary(original.language) !== primary(copy.language);

const primary = (tag: string) => tag.toLowerCase().split(/[-_]/)[0];
