import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a această al ale au care ce cel cu că dar de din după este fost la lui mai nu o pe pentru prin sau
    se sunt să un în şi și
  `),
  abbreviations: words(`
    dl. dna. dr. prof. ing. av. nr. str. bd. jud. art. alin. lit. pag. etc. ex. mil. mld. a.m. p.m. sf.
    gen. col.
  `),
};
