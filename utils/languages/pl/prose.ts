import type { ProseWords } from '../language.ts';
import { words } from '../words.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ale był będzie dla do i jak jest już która który może na nie o od oraz po przed przez się są także
    tego to tym w z za że
  `),
  abbreviations: words(`
    prof. dr. mgr. inż. gen. płk. mjr. ks. św. ul. al. pl. np. m.in. tzn. tj. tzw. itd. itp. godz. r.
    proc. tys. mln. mld. nr. art. ust. pkt. oprac. fot. im. red. tłum. ok. wg. b. 1.
  `),
};
