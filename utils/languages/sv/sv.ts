import type { Language } from '../language.ts';
import { scandinavianAbbreviations, scandinavianJobs, scandinavianRoleWords } from '../scandinavian.ts';
import { sv as boilerplate } from './boilerplate.ts';

export const sv: Language = {
  code: 'sv',
  name: 'Svenska',
  credits: {
    roleWords: [
      ...scandinavianRoleWords({
        by: 'Av',
        text: '(Text|Text och foto|Text & foto|Text och bild)',
        textBy: '(Text|Skriven|Skrivet) av',
        reporter:
          '(Text|Text och foto|Text & foto|Text och bilder|Text/foto|Reportage|Reporter|Intervju|Journalist|Skribent|Författare|Berättat för)',
        contributor: '(Medverkande|Medverkade|Bidrog)',
        editor: '(Redaktör|Redigerare|Redigering|Nattredaktör|Ansvarig redaktör)',
        translation: '(Översättning|Översättare|Översatt av)',
        translatedBy: '(Översatt|Översättning) av',
      }),
      { words: '(Research|Grafik)', role: 'researcher', colon: true },
    ],
    roleVerbs: [{ words: '(bidrog|medverkade) till (artikeln|denna artikel|rapporten)', role: 'contributor' }],
    and: ['och', '&', 'samt'],
    placePrepositions: ['i', 'från', 'på'],
    outletPrepositions: ['för'],
    jobTitles: [
      ...scandinavianJobs,
      'redaktör',
      'krönikör',
      'ledarskribent',
      'chefredaktör',
      'utrikeskorrespondent',
      'frilans',
      'frilansjournalist',
      'nyhetschef',
      'kolumnist',
      'gästskribent',
    ],
    notPeople: [
      'redaktionen',
      'redaktion',
      'nyhetsredaktionen',
      'tt',
      'nyhetsbyrån tt',
      'admin',
      'reporter',
      'gäst',
      'okänd',
      'pressmeddelande',
      'insändare',
      'sporten',
      'utrikesredaktionen',
      'webbredaktionen',
    ],
    neverInNames:
      'nyheter nyhet redaktionen redaktion tidning tidningen nyhetsbyrå nyhetsbyrån radio tv online publicerad publicerat uppdaterad uppdaterat senast källa bild bilder foto video annons dela läs mer kommentarer universitet högskola polisen kommun regeringen stiftelsen idag igår imorgon alla rättigheter och att det är som med inte har hon vi jag'.split(
        ' ',
      ),
    dateLabels: ['publicerad', 'publicerat', 'uppdaterad', 'uppdaterat', 'senast uppdaterad'],
    materialFrom: ['med material från', 'med uppgifter från'],
    sourceLabels: ['Källa', 'Källor', 'Via'],
    photoLabels: ['Foto', 'Bild', 'Fotograf', 'Arkivbild', 'Illustration', 'Grafik', 'Video', 'Genrebild'],
    sourceLinks: ['Källa', 'Läs originalartikeln', 'Originalartikel', 'Läs hela artikeln', 'Till originalartikeln'],
    notices: [
      [
        '(ursprungligen|först) (publicerad|publicerades|publicerat) (på|i|av|hos) {org}',
        'Artikeln publicerades ursprungligen av: ursprungligen publicerad i Hamnposten.',
      ],
      [
        '(publicerades|publicerad) (ursprungligen|först) (på|i|av|hos) {org}',
        'Artikeln publicerades ursprungligen i Hamnposten.',
      ],
    ],
    disclaimers: [['… inte (redigerats|granskats) av redaktionen …', 'Texten har inte redigerats av redaktionen.']],
  },
  boilerplate,
  months:
    'januari februari mars april maj juni juli augusti september oktober november december jan feb mar apr jun jul aug sep sept okt nov dec'.split(
      ' ',
    ),
  weekdays: 'måndag tisdag onsdag torsdag fredag lördag söndag mån tis ons tors tor fre lör sön'.split(' '),
  stopWords:
    'och att det i är som en ett på av för med den till inte har de om han hon men var från vid så sig efter också där när kan'.split(
      ' ',
    ),
  abbreviations: [
    ...scandinavianAbbreviations,
    't.ex.',
    'd.v.s.',
    'f.d.',
    's.k.',
    'o.s.v.',
    'p.g.a.',
    'fr.o.m.',
    't.o.m.',
  ],
};
