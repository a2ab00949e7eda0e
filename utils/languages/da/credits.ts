import type { CreditWords } from '../language.ts';
import { scandinavianRoleWords } from '../scandinavian.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Indsendt|Opslået|Slået op|Lagt op|Postet|Oprettet|Anmeldt|En artikel|Et indlæg) af',
      role: 'reporter',
      byline: true,
    },
    ...scandinavianRoleWords({
      by: 'Af',
      text: '(Tekst|Tekst og foto|Tekst & foto)',
      textBy: '(Tekst|Skrevet|Udgivet|Publiceret) af',
      reporter:
        '(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Reportage|Reporter|Interview|Journalist|Journalister|Skribent|Forfatter|Skrevet af|Fortalt til)',
      contributor: '(Medvirkende|Bidrag|Med bidrag fra)',
      editor: '(Redaktør|Redigering|Redigeret af|Redaktion|Vagthavende)',
      translation: '(Oversættelse|Oversat af|Oversætter)',
      translatedBy: 'Oversat [fra (engelsk|tysk|fransk|svensk|norsk|spansk|russisk)] af',
    }),
    { words: 'Illustreret af', role: 'producer' },
    { words: '(Anmeldt af|Anmelder)', role: 'writer', byline: true, colon: true },
    { words: '(Producer|Produktion|Tilrettelæggelse)', role: 'producer', colon: true },
    { words: '(Dataanalyse|Databehandling)', role: 'researcher', colon: true },
  ],
  pieceBy: '[En|Et] {genre} af',
  roleVerbs: [{ words: '(bidrog|har bidraget) til (artiklen|denne artikel)', role: 'contributor' }],
  sponsorLabels: wordings('betalt af | i samarbejde med | præsenteret af | sponseret af'),
  checkerLabels: wordings('gennemgået af'),
  and: ['og', 'samt'],
  placePrepositions: ['i', 'fra', 'på'],
  outletPrepositions: ['for'],
  dateLabels: wordings('udgivet | opdateret | publiceret | offentliggjort | sidst opdateret | kl | kl.'),
};
