import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    freelance-toimittaja | kirjeenvaihtaja | kirjoittaja | kolumnisti | politiikan toimittaja
    päätoimittaja | taloustoimittaja | toimittaja | ulkomaantoimittaja | urheilutoimittaja
    uutispäällikkö | uutistoimittaja | valokuvaaja
  `),
  genres: wordings('analyysi | arvio | haastattelu | kolumni | kommentti | pääkirjoitus | reportaasi'),
  notPeople: words(`
    lukijalta tiedote toimitus toimituskunta urheilutoimitus uutistoimitus verkkotoimitus vieras ylläpito
  `),
  neverInNames: words(`
    ei eilen että hallitus hän ja jaa joka julkaistu kaikki kaupunki kommentit kunta kuva kuvat lehti lisää
    lue lähde mainos muokattu oikeudet oli on ovat poliisi poliisilaitos päivitetty sanomat säätiö
    televisio toimitus tänään uutinen uutiset uutistoimisto verkko
  `),
  organizationEndings: words('hallitus keskus laitos liitto ministeriö säätiö virasto yliopisto'),
};
