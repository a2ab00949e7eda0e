import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    aan als bij dat de deze dit door een en er heeft het hij in is maar met naar niet nog om ook op te
    uit van voor werd wordt ze zijn
  `),
  abbreviations: words(`
    dhr. mevr. mw. dr. prof. mr. ir. drs. ing. bijv. bv. o.a. d.w.z. m.a.w. a.u.b. nr. blz. ca. jl.
    resp. jr. sr. st. m.m.v.
  `),
};
