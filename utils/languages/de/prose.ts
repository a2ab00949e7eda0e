import type { ProseWords } from '../language.ts';
import { wordings, words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    als an auch auf aus das dass dem den der des die ein eine er es für hat im ist mit nach nicht sich
    sie und von werden wird zu
  `),
  abbreviations: wordings(`
    z. b. | z.b. | d. h. | d.h. | u. a. | u.a. | dr. | prof. | bzw. | ca. | st. | nr. | str. | mio.
    mrd. | usw. | etc. | vgl. | geb. | gest. | abs. | jh. | hl. | evtl. | ggf. | inkl. | sog. | dipl.
    ing.
  `),
};
