import type { CreditWords } from '../language.ts';
import { scandinavianRoleWords } from '../scandinavian.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Lagt inn|Postet|Sendt inn|Opprettet|Anmeldt|En artikkel|Et innlegg) av',
      role: 'reporter',
      byline: true,
    },
    ...scandinavianRoleWords({
      by: 'Av',
      text: '(Tekst|Tekst og foto|Tekst & foto|Tekst og bilder)',
      textBy: '(Tekst|Skrevet|Publisert|Lagt ut) av',
      reporter:
        '(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Reportasje|Reporter|Intervju|Journalist|Journalister|Skribent|Forfatter|Skrevet av)',
      contributor: '(Medvirkende|Bidro|Bidrag)',
      editor: '(Redaktør|Redigering|Redigert av|Desk|Vaktsjef|Frontsjef)',
      translation: '(Oversettelse|Oversatt av|Oversetter)',
      translatedBy: 'Oversatt [fra (engelsk|tysk|fransk|svensk|dansk|spansk|russisk)] av',
    }),
    { words: 'Med bidrag (fra|av)', role: 'contributor' },
    { words: '(Medarbeidere i saken|Medarbeider i saken|Medarbeidere|Bidragsytere)', role: 'contributor', colon: true },
    { words: '(Produsent|Produksjon)', role: 'producer', colon: true },
    { words: '(Anmeldt av|Anmelder)', role: 'writer', byline: true, colon: true },
    { words: '(Dataanalyse|Data)', role: 'researcher', colon: true },
  ],
  pieceBy: '[En|Et|Ei] {genre} av',
  roleVerbs: [{ words: 'bidro til (saken|artikkelen|denne saken)', role: 'contributor' }],
  sponsorLabels: wordings('annonsørinnhold fra | betalt av | presentert av | sponset av'),
  checkerLabels: wordings('kvalitetssikret av'),
  and: ['og', 'samt'],
  placePrepositions: ['i', 'fra', 'på'],
  outletPrepositions: ['for'],
  dateLabels: wordings('publisert | oppdatert | sist oppdatert | sist endret | kl | kl.'),
};
