import type { NameWords } from '../language.ts';
import { scandinavianJobs } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: [
    ...scandinavianJobs,
    ...words(`
    chefredaktör frilans frilansjournalist gästskribent kolumnist krönikör ledarskribent nyhetschef
    redaktör redigerare utrikeskorrespondent
  `),
  ],
  genres: wordings(
    'analys | debatt | debattartikel | essä | gästinlägg | gästkrönika | intervju | kommentar | krönika | ledare | porträtt | recension | reportage | reseskildring',
  ),
  notPeople: wordings(`
    gäst | insändare | nyhetsredaktionen | okänd | pressmeddelande | redaktion
    redaktionen | sporten | utrikesredaktionen | webbredaktionen
  `),
  neverInNames: words(`
    alla annons att bild bilder dela det foto har hon idag igår imorgon inte jag kommentarer kommun
    källa läs med mer myndigheten nyhet nyheter nyhetsbyrå nyhetsbyrån och polisen publicerad
    publicerat redaktion redaktionen regeringen rättigheter senast som stiftelsen tidning tidningen
    uppdaterad uppdaterat vi är
  `),
  organizationEndings: words(`
    departementet förbundet förvaltningen högskolan myndigheten nämnden sjukhuset styrelsen verket
  `),
};
