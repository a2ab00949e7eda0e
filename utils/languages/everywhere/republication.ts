import { wordings } from '../words.ts';

/** How the footer opens that WordPress puts below each story of a feed: "The post Port votes appeared first on Coral Courier." */
export const feedOpenings: readonly string[] = wordings(`
  the post | der beitrag | l'article | la entrada | el artículo | el articulo | o post | l'articolo | het bericht
  wpis | inlägget | inlagget | indlægget | indlagget | innlegget | artykuł | запись | запис | artikkeli
  příspěvek
`);

/** What stands in it between the title and the site: "Der Beitrag … erschien zuerst auf …". */
export const feedClosings: readonly string[] = wordings(`
  appeared first on | first appeared on | erschien zuerst auf | est apparu en premier sur | se publico primero en
  se publicó primero en | aparece primero en | apareceu primeiro em | proviene da | sembra essere il primo su
  verscheen eerst op | pochodzi z serwisu | dök först upp på | dök först upp pa | dök forst upp på
  dök forst upp pa | dok först upp på | dok först upp pa | dok forst upp på | dok forst upp pa | blev først vist
  blev forst vist | dukket først opp på | dukket først opp pa | dukket forst opp på | dukket forst opp pa
  впервые появилась | вперше з'явилась | nejdříve se objevil
`);

/** Words with which a copy says properly where it is from, or the start of them: "republished from", "zuerst erschienen", "原载". */
export const republished: readonly string[] = wordings(`
  republish | reprinted from | reprinted with | reprinted by | originally published | originally appeared
  originally posted | originally ran | first published in | first published on | first published by
  first published at | first appeared in | first appeared on | first appeared by | first appeared at
  creative commons | with permission | erschien | initialement | originalmente | originariamente | oorspronkelijk
  pierwotnie | первоначально | 原载 | 原載
`);
