import { partTurkishLabels } from './turkish-labels.ts';

/**
 * What agencies of one language glue together, told apart in every line before it is read. They know their lines by the words, on a
 * page in any language, and leave any other line as it is.
 */
export const lineMenders: readonly ((line: string) => string)[] = [partTurkishLabels];
