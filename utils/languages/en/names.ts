import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: [], // with the tables, as the words that stand in no name
  beats: [],
  genres: wordings(
    'analysis | column | comment | commentary | editorial | essay | exclusive | explainer | feature | guest column | guest essay | interview | investigation | news analysis | obituary | op-ed | opinion | podcast | profile | review | viewpoint',
  ),
  notPeople: [],
  neverInNames: [], // with the tables: see data-never-in-names.ts
  organizationEndings: words('ceuticals therapeutics'),
};
