import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ένα από για δεν είναι η θα και με μια να ο οι που σε στη στην στο τα τη την της τις το τον του τους
    των όπως ότι
  `),
  abbreviations: words('κ. κα. π.χ. δηλ. κ.λπ. κ.ά. μ.μ. π.μ. αρ. σελ. δρ. καθ. μ.χ. χλμ. εκατ. δισ. αγ. βλ.'),
};
