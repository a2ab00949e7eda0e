import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ada adalah akan atau bisa dalam dan dari dengan di ini itu juga karena kata ke lebih mereka oleh
    pada para saat sebagai seperti telah tersebut tidak untuk yang
  `),
  abbreviations: words('dr. prof. ir. drs. dra. h. hj. s.h. m.si. jl. no. dll. dsb. tgl. rp. kab. kec. st. a.n. d.a.'),
};
