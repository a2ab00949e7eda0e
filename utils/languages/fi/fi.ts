import type { Language } from '../language.ts';
import { fi as boilerplate } from './boilerplate.ts';

export const fi: Language = {
  code: 'fi',
  name: 'Suomi',
  credits: {
    roleWords: [
      { words: '(Teksti|Teksti ja kuvat|Teksti ja kuva)', role: 'reporter', byline: true },
      {
        words: '(Teksti & kuvat|Teksti/kuvat|Toimittaja|Toimittajat|Haastattelu|Kirjoittanut)',
        role: 'reporter',
        byline: true,
        colon: true,
      },
      { words: '(Suomennos|Kääntäjä|Käännös)', role: 'translator', colon: true },
      {
        words: '(Teksti|Toimittaja|Toimittajat|Kirjoittaja|Juttu|Toimitus|Teksti ja kuvat)',
        role: 'reporter',
        byline: true,
        colon: true,
      },
      { words: '(Juttuun osallistui|Juttuun osallistuivat|Avustaja)', role: 'contributor', colon: true },
      { words: '(Päätoimittaja|Editointi|Editoija|Toimitussihteeri)', role: 'editor', colon: true },
      { words: '(Käännös|Kääntäjä|Suomennos|Suomentaja|Suomentanut)', role: 'translator', colon: true },
    ],
    roleVerbs: [],
    and: ['ja', '&', 'sekä'],
    placePrepositions: [],
    outletPrepositions: [],
    jobTitles: [
      'toimittaja',
      'päätoimittaja',
      'kirjeenvaihtaja',
      'kolumnisti',
      'uutistoimittaja',
      'politiikan toimittaja',
      'taloustoimittaja',
      'urheilutoimittaja',
      'ulkomaantoimittaja',
      'freelance-toimittaja',
      'kirjoittaja',
      'valokuvaaja',
      'uutispäällikkö',
    ],
    notPeople: [
      'toimitus',
      'stt',
      'admin',
      'ylläpito',
      'uutistoimitus',
      'vieras',
      'tiedote',
      'verkkotoimitus',
      'urheilutoimitus',
      'toimituskunta',
      'lukijalta',
    ],
    neverInNames:
      'uutiset uutinen toimitus lehti sanomat uutistoimisto radio televisio verkko julkaistu päivitetty muokattu lähde kuva kuvat video mainos jaa lue lisää kommentit yliopisto poliisi kaupunki hallitus säätiö tänään eilen kaikki oikeudet ja on ei että hän oli joka ovat'.split(
        ' ',
      ),
    dateLabels: ['julkaistu', 'päivitetty', 'muokattu', 'viimeksi päivitetty'],
    materialFrom: [],
    sourceLabels: ['Lähde', 'Lähteet'],
    photoLabels: ['Kuva', 'Kuvat', 'Valokuvaaja', 'Kuvitus', 'Kuvaaja', 'Grafiikka', 'Video', 'Arkistokuva'],
    sourceLinks: [
      'Lähde',
      'Lue alkuperäinen artikkeli',
      'Alkuperäinen artikkeli',
      'Lue koko juttu',
      'Alkuperäinen juttu',
    ],
    notices: [
      [
        '(Juttu|Artikkeli|Kirjoitus) on (julkaistu|ilmestynyt) (alun perin|ensin|ensimmäisen kerran) {org}',
        'Juttu on julkaistu alun perin Satamalehdessä.',
      ],
    ],
    disclaimers: [],
  },
  boilerplate,
  months:
    'tammikuu tammikuuta helmikuu helmikuuta maaliskuu maaliskuuta huhtikuu huhtikuuta toukokuu toukokuuta kesäkuu kesäkuuta heinäkuu heinäkuuta elokuu elokuuta syyskuu syyskuuta lokakuu lokakuuta marraskuu marraskuuta joulukuu joulukuuta'.split(
      ' ',
    ),
  weekdays: 'maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su'.split(' '),
  stopWords:
    'ja on ei että se hän oli joka ovat myös kun mutta tai olla sen jos niin mukaan ole vuoden jo vain hänen kuin nyt sanoo'.split(
      ' ',
    ),
  abbreviations: [
    'esim.',
    'mm.',
    'ym.',
    'jne.',
    'klo.',
    'n.',
    'ns.',
    'tri.',
    'prof.',
    'v.',
    'yms.',
    'eli.',
    'ks.',
    '1.',
  ],
};
