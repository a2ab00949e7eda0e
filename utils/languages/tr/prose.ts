import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ancak bir bu da daha de dedi en gibi her iki ile ilk ise için kadar ki ne o olan olarak olduğu
    olduğunu sonra tarafından var ve ya yeni çok
  `),
  abbreviations: words(
    'dr. prof. doç. av. sn. vb. vs. bkz. örn. yy. no. no.1 cad. sok. mah. apt. alb. gen. öğr. gör. yrd. 1.',
  ),
  leaning: wordings(`
    ama | ve | veya | ancak | fakat | o | onlar | onun | onların | bu | bunlar | bunun | şu | ayrıca | dahası
    bu nedenle | bu yüzden | böylece | sonra | ardından | daha sonra | her ikisi | ikisi de | öte yandan
    bununla birlikte | yine de | örneğin | şirket | grup | adam | kadın | karar | başka bir | diğerleri | orada
    burada
    karşılığında | bu bağlamda | bu kapsamda | bu çerçevede | bu vesileyle | elbette | tabii ki | aslında
    daha önce | bunun yerine | bazıları | birçoğu | çoğu | hiçbiri | biri | lütfen | tıklayın | abone olun
    bizi takip edin | ayrıca okuyun | editörün notu
    o zamandan | o günden | buna rağmen | buna karşın | bunun üzerine | bunun için | bunun yanı sıra | bununla
    bundan | bunu | buna | bunda | burada da | bu arada | söz konusu | aynı şekilde | benzer şekilde | öte taraftan
    … söz konusu | … bahsi geçen | işte | aşağıda
  `),
  definite: wordings('bu | şu | söz konusu'),
};
