import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a au aux avec ce dans de des du en est et il la le les ne par pas plus pour que qui se son sont sur
    un une été
  `),
  abbreviations: wordings(`
    m. | mm. | mme. | dr. | pr. | st. | ste. | etc. | p. ex. | av. | env. | cf. | art. | bd. | janv.
    févr. | avr. | juil. | sept. | oct. | nov. | déc.
  `),
};
