import type { NameWords } from '../language.ts';
import { scandinavianJobs } from '../scandinavian.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: [
    ...scandinavianJobs,
    ...words(`
    chefredaktör frilans frilansjournalist gästskribent kolumnist krönikör ledarskribent nyhetschef
    redaktör utrikeskorrespondent
  `),
  ],
  genres: wordings('analys | debatt | intervju | kommentar | krönika | ledare | recension | reportage'),
  notPeople: wordings(`
    admin | gäst | insändare | nyhetsbyrån tt | nyhetsredaktionen | okänd | pressmeddelande | redaktion
    redaktionen | reporter | sporten | tt | utrikesredaktionen | webbredaktionen
  `),
  neverInNames: words(`
    alla annons att bild bilder dela det foto har hon högskola idag igår imorgon inte jag kommentarer kommun
    källa läs med mer myndigheten nyhet nyheter nyhetsbyrå nyhetsbyrån och online polisen publicerad
    publicerat radio redaktion redaktionen regeringen rättigheter senast som stiftelsen tidning tidningen tv
    universitet uppdaterad uppdaterat vi video är
  `),
  organizationEndings: words(`
    departementet förbundet förvaltningen högskolan myndigheten nämnden sjukhuset styrelsen verket
  `),
};
