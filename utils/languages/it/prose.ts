import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a al alla anche che come con da dei del della di e gli ha i il in la le ma nel non per più si sono
    un una è
  `),
  abbreviations: words('sig. sig.ra dott. prof. avv. ing. on. ecc. art. pag. n. s.p.a. v. cfr. st. gen.'),
};
