import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    ale był będzie dla do i jak jest już która który może na nie o od oraz po przed przez się są także
    tego to tym w z za że
  `),
  abbreviations: words(`
    prof. dr. mgr. inż. gen. płk. mjr. ks. św. ul. al. pl. np. m.in. tzn. tj. tzw. itd. itp. godz. r.
    proc. tys. mln. mld. nr. art. ust. pkt. oprac. fot. im. red. tłum. ok. wg. b. br. ub. woj. kpt. asp. 1.
  `),
  leaning: wordings(`
    dane te
    ale | i | a | lub | jednak | jednakże | on | ona | ono | oni | one | jego | jej | ich | ten | ta | to | ci | te
    tego | tej | tych | ponadto | także | również | też | dlatego | zatem | więc | tak | wtedy | potem | następnie
    obaj | obie | oboje | natomiast | z kolei | tymczasem | na przykład | firma | spółka | grupa | mężczyzna
    kobieta | decyzja | inny | inna | inni | tam | tutaj | jak dodał | jak dodała | w tym kontekście
    przy tej okazji | oczywiście | rzeczywiście | ponownie | wcześniej | później | kilku z nich | wielu z nich
    większość z nich | żaden z nich | jeden z nich | jedna z nich | pierwszy z nich | drugi z nich | prosimy
    kliknij | zapisz się | subskrybuj | czytaj też | czytaj także | od redakcji | od tego czasu | od tamtej pory
    chodzi o | to właśnie | … wspomniany | … wspomniana | …, powiedział. | …, powiedziała. | …, dodał. | …, dodała.
    …, podkreślił. | …, podkreśliła. | …, zaznaczył. | …, zaznaczyła. | …, mówi. | …, on | …, ona | tym | tę | … jednak | … natomiast | sprawdź | zobacz | poniżej
    niektórzy twierdzą | wielu twierdzi
  `),
  definite: words('ten ta to tego tej tych tym tę te owa wspomniany wspomniana'),
};
