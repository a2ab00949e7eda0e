import { wordings, words } from '../words.ts';

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

/**
 * Openings behind which the house is found even if it is written small or is an address, as feeds sign it: "originally published on
 * coralimba and has been …", "erschien zuerst auf hafenspiegel."
 */
export const smallHouseOpenings: readonly string[] = wordings(`
  apareceu primeiro em | apparu en premier sur | appeared first on | erschien ursprünglich auf
  erschien ursprünglich bei | erschien ursprünglich im | erschien ursprünglich in | erschien ursprünglich in der
  erschien zuerst auf | erschien zuerst bei | erschien zuerst im | erschien zuerst in | erschien zuerst in der
  first appeared at | first appeared by | first appeared in | first appeared on | first posted at
  first posted by | first posted in | first posted on | first published at | first published by
  first published in | first published on | first ran at | first ran by | first ran in | first ran on
  originally appeared at | originally appeared by | originally appeared in | originally appeared on
  originally posted at | originally posted by | originally posted in | originally posted on
  originally published at | originally published by | originally published in | originally published on
  originally ran at | originally ran by | originally ran in | originally ran on | proviene da
  se publicó primero en | ursprünglich erschienen auf | ursprünglich erschienen bei | ursprünglich erschienen im
  ursprünglich erschienen in | ursprünglich erschienen in der | verscheen eerst op | zuerst erschienen auf
  zuerst erschienen bei | zuerst erschienen im | zuerst erschienen in | zuerst erschienen in der
`);

/** What stands there instead and names no house: "first published by the …", "originally published in print". */
export const noHouse: readonly string[] = words(`
  behalf das der deutsch die diesem einem einer englisch here our page paper print site that the this time unserer your
`);

/** Words before somebody who wrote the story, in a sentence that otherwise names the house: "This article was written by Ann Lee". */
export const beforeAuthors: readonly string[] = wordings(`
  edited by | edited by the | informações de | información de | produced by | produced by the | reported by
  reported by the | written by | written by the
`);
