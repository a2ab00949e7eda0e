import { words } from '../words.ts';

/** "and" between two agencies in a signature or behind "with material from", where the language of the line is not asked. */
export const joints: readonly string[] = words(`
  a and e ed en et i och og und ve y és και и та
`);
