import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ei että hän hänen ja jo joka jos kuin kun mukaan mutta myös niin nyt ole oli olla on ovat sanoo se
    sen tai vain vuoden
  `),
  abbreviations: words('esim. mm. ym. jne. klo. n. ns. tri. prof. v. yms. eli. ks. 1.'),
};
