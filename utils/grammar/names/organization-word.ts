import type { Lexicon } from '../words/lexicon.ts';

/** Whether a word, folded, is part of no person's name: those that the lexicon knows, and compounds that end as names of institutions do. */
export const isOrganizationWord = (key: string, { never, institution }: Lexicon): boolean =>
  never.has(key) || institution.test(key);
