import type { Language } from '../language.ts';
import { scandinavianAbbreviations, scandinavianJobs, scandinavianRoleWords } from '../scandinavian.ts';
import { da as boilerplate } from './boilerplate.ts';

export const da: Language = {
  code: 'da',
  name: 'Dansk',
  credits: {
    roleWords: scandinavianRoleWords({
      by: 'Af',
      text: '(Tekst|Tekst og foto|Tekst & foto)',
      textBy: '(Tekst|Skrevet) af',
      reporter:
        '(Tekst|Tekst og foto|Tekst & foto|Tekst/foto|Reportage|Reporter|Interview|Journalist|Journalister|Skribent|Forfatter|Skrevet af|Fortalt til)',
      contributor: '(Medvirkende|Bidrag|Med bidrag fra)',
      editor: '(Redaktør|Redigering|Redigeret af|Redaktion|Vagthavende)',
      translation: '(Oversættelse|Oversat af|Oversætter)',
      translatedBy: 'Oversat af',
    }),
    roleVerbs: [{ words: '(bidrog|har bidraget) til (artiklen|denne artikel)', role: 'contributor' }],
    and: ['og', '&', 'samt'],
    placePrepositions: ['i', 'fra', 'på'],
    outletPrepositions: ['for'],
    jobTitles: [
      ...scandinavianJobs,
      'redaktør',
      'kommentator',
      'chefredaktør',
      'klummeskribent',
      'freelancejournalist',
      'politisk redaktør',
      'udlandskorrespondent',
      'erhvervsredaktør',
      'debattør',
    ],
    notPeople: [
      'redaktionen',
      'ritzau',
      'redaktion',
      'nyhedsredaktionen',
      'admin',
      'gæst',
      'ukendt',
      'pressemeddelelse',
      'debatindlæg',
      'læserbrev',
      'sportsredaktionen',
    ],
    neverInNames:
      'nyheder nyhed redaktionen redaktion avis avisen nyhedsbureau nyhedsbureauet radio tv online udgivet opdateret publiceret offentliggjort kilde billede foto video annonce del læs mere kommentarer universitet politiet kommune regeringen fonden alle rettigheder og at det er som med ikke har hun jeg'.split(
        ' ',
      ),
    dateLabels: ['udgivet', 'opdateret', 'publiceret', 'offentliggjort', 'sidst opdateret'],
    materialFrom: ['med materiale fra', 'med bidrag fra'],
    sourceLabels: ['Kilde', 'Kilder', 'Via'],
    photoLabels: ['Foto', 'Billede', 'Fotograf', 'Arkivfoto', 'Illustration', 'Grafik', 'Video'],
    sourceLinks: ['Kilde', 'Læs den originale artikel', 'Originalartikel', 'Læs hele artiklen', 'Læs originalartiklen'],
    notices: [
      [
        '(oprindeligt|oprindelig|først) (publiceret|udgivet|bragt|trykt) (på|i|af|hos) {org}',
        'Artiklen er oprindeligt bragt i Havneposten.',
      ],
      [
        '(publiceret|udgivet|bragt) (oprindeligt|først) (på|i|af|hos) {org}',
        'Artiklen blev bragt først i Havneposten.',
      ],
    ],
    disclaimers: [['… ikke (redigeret|bearbejdet) af redaktionen …', 'Artiklen er ikke redigeret af redaktionen.']],
  },
  boilerplate,
  months:
    'januar februar marts april maj juni juli august september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec'.split(
      ' ',
    ),
  weekdays: 'mandag tirsdag onsdag torsdag fredag lørdag søndag man tir ons tor tors fre lør søn'.split(' '),
  stopWords:
    'og det i er som en et på af for med den til ikke har de om han hun men var fra ved så sig efter også der når kan blev jeg at'.split(
      ' ',
    ),
  abbreviations: [...scandinavianAbbreviations, 'f.eks.', 'pga.', 'mio.', 'mia.', 'm.fl.', '1.'],
};
