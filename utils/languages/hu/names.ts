import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: words(`
    elemző fotós főmunkatárs főszerkesztő munkatárs publicista riporter rovatvezető szakértő szerkesztő
    szerző tudósító újságíró
  `),
  formsOfAddress: words(`ifj. özv.`),
  genres: wordings('elemzés | interjú | jegyzet | kritika | riport | vélemény'),
  notPeople: wordings(`
    hírek | hírszerkesztő | ismeretlen | munkatársunk | munkatársunktól | sajtóközlemény
    szerkesztő | szerkesztőség | tudósítónk | tudósítónktól | távirati iroda | vendégszerző
  `),
  neverInNames: words(`
    a alapítvány az egy fenntartva forrás fotó frissítve hirdetés hogy holnap hír hírek hírlap hírügynökség
    jog kommentek kormány kép közzétéve lap megjelent megosztás minden minisztérium nem nemzet olvass
    portál rendőrkapitányság rendőrség rádió szerkesztőség tegnap televízió tovább van videó volt és
    önkormányzat újság
  `),
  organizationEndings: words('bizottság hivatal kapitányság minisztérium'),
};
