import { wordings } from '../word-lists.ts';

/** What introduces who checked a text and did not write it, on pages in any language. Lower case. */
export const checkerLabels = (): readonly string[] => wordings('checked by | fact checker | reviewed by | reviewer');
