import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    al como con de del el en entre es este fue ha la las lo los más no para pero por que se sobre su sus
    un una y ya
  `),
  abbreviations: wordings(`
    sr. | sra. | dr. | dra. | ud. | uds. | etc. | p. ej. | av. | núm. | ee. uu. | ee.uu. | gral. | prof.
    lic. | ing. | art. | pág. | st. | sta. | sto.
  `),
};
