import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  // the long lists are read with the tables: see data-english-names.ts
  jobTitles: [],
  beats: [],
  genres: wordings(
    'analysis | column | comment | commentary | editorial | essay | exclusive | explainer | feature | guest column | guest essay | interview | investigation | news analysis | obituary | op-ed | opinion | podcast | profile | review | viewpoint',
  ),
  notPeople: [],
  neverInNames: [],
  organizationEndings: words('ceuticals therapeutics'),
};
