import type { NameWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const names: NameWords = {
  jobTitles: wordings(`
    buitenlandredacteur | economieredacteur | freelance journalist
    gastauteur | hoofdredacteur | hoogleraar | journaliste
    politiek verslaggever | presentator | presentatrice | redacteur | redactrice | sportverslaggever
    stagiair | verslaggeefster | verslaggever
  `),
  formsOfAddress: words(`ir. mr.`),
  genres: wordings(
    'analyse | bijdrage | boekbespreking | commentaar | gastbijdrage | gastblog | gastcolumn | opinie | opiniestuk | portret | recensie | reisverslag | reportage | verslag',
  ),
  notPeople: wordings(`
    beheerder | buitenlandredactie | de redactie | een verslaggever | gastauteur | ingezonden
    nieuwsredactie | onbekend | online redactie | onze correspondent | onze redactie | onze verslaggever
    persbericht | persbureau | persbureaus | redacteur | redactie | sportredactie
    van een onzer verslaggevers | van onze correspondent | van onze redactie | van onze verslaggever | webredactie
  `),
  neverInNames: words(`
    abonnee advertentie alle bedrijf beeld bijgewerkt bron dagblad deel delen deze dit foto foto's
    geplaatst gepubliceerd gisteren krant laatste leestijd lezen maar meer met minuten
    morgen na naar niet nieuws nieuwsdienst omroep ook over persbureau persbureaus politie reacties
    rechten redactie stichting vandaag vereniging voor waren webredactie wij
    ziekenhuis
  `),
  organizationEndings: words('dienst hogeschool maatschappij ministerie universiteit vereniging ziekenhuis'),
  townOpenings: words('sint nieuw'),
};
