import { words } from '../words.ts';

/** Titles and saints before a name, whose stop ends no sentence: "Dr. Ana Ruiz", "St. Elmo", "د. سالم". */
export const titleAbbreviations: readonly string[] = words(`
  dr. ph.d. st. د.
`);
