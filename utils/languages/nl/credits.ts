import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Ingezonden|Ingediend|Gepost|Toegevoegd) door', role: 'reporter', byline: true },
    {
      words: '[Een] blog (van|door)',
      role: 'reporter',
      byline: true,
    },
    { words: '[(Dit|Deze) (artikel|tekst) is] (Vertaald|Vertaling) uit het … door', role: 'translator' },
    { words: 'Vertaling uit het …', role: 'translator', colon: true },
    { words: '(Tekst|Tekst en foto|Tekst en beeld)', role: 'reporter', byline: true },
    {
      words:
        '(Tekst en foto|Tekst & foto|Tekst & beeld|Tekst/foto|Interview|Column|Opgetekend door|Onze verslaggever|Onze correspondent)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '(Van|Door) (onze|een onzer) (verslaggever|verslaggeefster|verslaggevers|correspondent|correspondente|redacteur|redactrice|medewerker|medewerkster)',
      role: 'reporter',
      byline: true,
    },
    { words: '(Bewerking|Samengesteld door|Samenstelling)', role: 'editor', colon: true },
    { words: '(Met dank aan|Met medewerking van|Met bijdragen van|Meegewerkt)', role: 'contributor', colon: true },
    { words: 'Vertaling', role: 'translator' },
    { words: 'Door', role: 'reporter', byline: true },
    {
      words:
        "(Tekst|Tekst en foto's|Tekst en beeld|Auteur|Auteurs|Verslaggever|Verslaggeving|Verslaggeefster|Journalist|Correspondent|Geschreven door)",
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words:
        '((Een artikel|Een verhaal|Tekst|Reportage) (van|door)|(Geschreven|Geplaatst|Gepubliceerd|Tekst|Opgetekend) door)',
      role: 'reporter',
      byline: true,
    },
    {
      words: '(Aan dit (artikel|verhaal|bericht|stuk)|Aan deze reportage) (werkte|werkten) [ook|verder] mee',
      role: 'contributor',
      colon: true,
    },
    { words: '(Met medewerking van|M.m.v.|Medewerking|Met bijdragen van)', role: 'contributor' },
    { words: '(Redactie|Eindredactie|Redacteur|Eindredacteur)', role: 'editor', colon: true },
    { words: '(Vertaling|Vertaald door|Vertaler)', role: 'translator', colon: true },
    { words: '(Bewerkt|Geredigeerd|Eindredactie) door', role: 'editor' },
    { words: 'Vertaald door', role: 'translator' },
    { words: 'Vertaling door', role: 'translator' },
    { words: 'Geïllustreerd door', role: 'producer' },
    { words: '(Onderzoek|Research|Data)', role: 'researcher', colon: true },
    { words: 'Productie', role: 'producer', colon: true },
    { words: '(Verslaggever|Verslaggeefster|Verslaggevers)', role: 'reporter', byline: true, colon: true },
    {
      words:
        '(Dit|Deze) (onderzoek|verhaal|productie|artikel|reportage) (is|werd) (uitgevoerd|gemaakt|geschreven) door',
      role: 'reporter',
    },
    { words: '(Data|Data-analyse|Onderzoek)', role: 'researcher', colon: true },
  ],
  pieceBy: '[Een] {genre} (van|door)',
  roleVerbs: [
    { words: '(droeg|droegen) bij aan (dit|het) (artikel|verhaal|bericht)', role: 'contributor' },
    { words: '(werkte|werkten) mee aan (dit|het) (artikel|verhaal|bericht)', role: 'contributor' },
  ],
  sponsorLabels: wordings('aangeboden door | betaald door | gesponsord door | partnerbijdrage van'),
  checkerLabels: wordings('gecontroleerd door | nagekeken door'),
  and: ['en', 'met'],
  placePrepositions: words('in uit vanuit te'),
  outletPrepositions: ['voor'],
  dateLabels: wordings(`
    geplaatst | gepubliceerd | bijgewerkt | laatst bijgewerkt | laatste update | aangepast | op | om
    vandaag | gisteren
  `),
};
