import type { CreditWords } from '../language.ts';
import { scandinavianRoleWords } from '../scandinavian.ts';
import { wordings } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    {
      words: '(Postat|Inlagd|Inlagt|Upplagt|Insänt|Inskickat|Recenserad|Recenserat|En artikel|Ett inlägg) av',
      role: 'reporter',
      byline: true,
    },
    { words: '(Översatt|Översättning) från … av', role: 'translator' },
    { words: 'Översättning från …', role: 'translator', colon: true },
    ...scandinavianRoleWords({
      by: 'Av',
      text: '(Text|Text och foto|Text & foto|Text och bild)',
      textBy: '(Text|Skriven|Skrivet|Publicerad|Publicerat|Upplagd) av',
      reporter:
        '(Text|Text och foto|Text & foto|Text och bilder|Text/foto|Reportage|Reporter|Intervju|Journalist|Skribent|Författare|Debattör|Krönika|Krönikör|Recension|Analys|Berättat för)',
      contributor: '(Medverkande|Medverkade|Bidrog)',
      editor: '(Redaktör|Redigerare|Redigering|Nattredaktör|Ansvarig redaktör)',
      translation: '(Översättning|Översättare|Översatt av)',
      translatedBy: '(Översatt|Översättning) av',
    }),
    { words: 'Illustrerad av', role: 'producer' },
    { words: '(Research|Grafik)', role: 'researcher', colon: true },
    { words: 'Med bidrag (från|av)', role: 'contributor' },
    { words: '(Producent|Producenter)', role: 'producer', colon: true },
    { words: '(Granskningen|Reportaget|Artikeln) är (gjord|gjort|skriven|skrivet) av', role: 'reporter' },
    { words: '(Dataanalys|Databearbetning)', role: 'researcher', colon: true },
    { words: '(Recensent|Recenserad av)', role: 'writer', byline: true, colon: true },
  ],
  pieceBy: '[En|Ett] {genre} av',
  roleVerbs: [{ words: '(bidrog|medverkade) till (artikeln|denna artikel|rapporten)', role: 'contributor' }],
  sponsorLabels: wordings(`
    annons från | i samarbete med | innehåll från | presenteras av | sponsras av | sponsrat av
  `),
  checkerLabels: wordings('granskad av'),
  and: ['och', 'samt'],
  placePrepositions: ['i', 'från', 'på'],
  outletPrepositions: ['för'],
  dateLabels: wordings('publicerad | publicerat | uppdaterad | uppdaterat | senast uppdaterad | kl | kl.'),
};
