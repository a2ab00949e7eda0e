import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: wordings(`
    Lähde | Lähteet | Sisällön tarjoaa | Lainattu
  `),
  photoLabels: words('Kuva Kuvat Valokuvaaja Kuvitus Kuvaaja Grafiikka Arkistokuva'),
  sourceLinks: [
    ...wordings('Lähde | Lue alkuperäinen artikkeli | Alkuperäinen artikkeli | Lue koko juttu | Alkuperäinen juttu'),
    ['Lue (koko juttu|koko artikkeli|alkuperäinen juttu) …', 'Lue koko juttu: Satamalehti'],
  ],
  textNouns: words(
    'juttu artikkel kirjoitus haastattelu analyysi kolumni essee kommentti reportaasi selvity tekst alkuperäi',
  ),
  readWords: words('lue luettav luke'),
  wholeWords: words('koko alkuperäi kokonaan'),
  shownFrom: [
    'ensin',
    'luvalla',
    'alun perin',
    'kumppanimme',
    'lyhenne',
    'ote ',
    'käännetty',
    'lainattu',
    'aiemmin',
    'ensimmäis',
    'suostumuksella',
    'jaetaan',
    'kumppan',
    'tuottanut',
  ],
  notices: [
    [
      '(Juttu|Artikkeli|Kirjoitus) on (julkaistu|ilmestynyt) (alun perin|ensin|ensimmäisen kerran) [lehdessä|verkkolehdessä|sivustolla] {org}',
      'Juttu on julkaistu alun perin Satamalehdessä.',
    ],
  ],
  disclaimers: [],
};
