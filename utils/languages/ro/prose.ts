import type { ProseWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const prose: ProseWords = {
  stopWords: words(`
    a această al ale au care ce cel cu că dar de din după este fost la lui mai nu o pe pentru prin sau
    se sunt să un în şi și
  `),
  abbreviations: words(`
    dl. dna. dr. prof. ing. av. nr. str. bd. jud. art. alin. lit. pag. etc. ex. mil. mld. a.m. p.m. sf.
    gen. col.
  `),
  leaning: wordings(`
    dar | și | sau | însă | totuși | el | ea | ei | ele | acesta | aceasta | aceștia | acestea | acest | această
    aceste | acești | asta | de asemenea | în plus | astfel | atunci | apoi | deci | prin urmare | ambii | ambele
    amândoi | compania | grupul | bărbatul | femeia | agenția | decizia | cei doi | cele două | un alt | o altă
    alții | acolo | aici | pe de altă parte | de exemplu | la rândul său | în schimb | în acest context
    în acest sens | cu această ocazie | cu acea ocazie | desigur | într-adevăr | din nou | mai devreme | mai târziu
    unii dintre ei | mulți dintre ei | cei mai mulți dintre ei | niciunul dintre ei | unul dintre ei
    una dintre ele | răspunsul | motivul | suspectul | victima | vă rugăm | click aici | abonați-vă | abonează-te
    citește și | citiți și | nota redacției | de atunci | în pofida acestui | cu toate acestea | pe lângă acestea
    pentru aceasta | după aceasta | înainte de aceasta | prin aceasta | este vorba | e vorba | … respectiv
    … respectivă | …, a spus. | …, a declarat. | …, a adăugat. | …, a precizat. | …, a explicat. | …, el | …, ea
    …, ei | acestui | acestei | … însă | … totuși | iată | mai jos
  `),
  definite: words('acest această acești aceste acestui acestei'),
};
