import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ancak bir bu da daha de dedi en gibi her iki ile ilk ise için kadar ki ne o olan olarak olduğu
    olduğunu sonra tarafından var ve ya yeni çok
  `),
  abbreviations: words(
    'dr. prof. doç. av. sn. vb. vs. bkz. örn. yy. no. cad. sok. mah. apt. alb. gen. öğr. gör. yrd. 1.',
  ),
};
