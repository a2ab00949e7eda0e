import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: words('Forrás Források Átvétel'),
  photoLabels: wordings(`
    Fotó | Fotók | Kép | Képek | Fényképezte | Illusztráció | Videó | Grafika | Borítókép | Nyitókép
    Kiemelt kép | Címlapkép
  `),
  sourceLinks: [
    ...wordings(`
    Forrás | Eredeti cikk | Az eredeti cikk | Tovább olvasom | Eredeti cikk elolvasása | Tovább a cikkre
    Tovább az eredeti cikkre
  `),
    ['(A teljes cikk|A cikk folytatása|Az eredeti cikk) (itt|a|az) …', 'A teljes cikk a Kikötői Hírek oldalán'],
  ],
  textNouns: words('cikk írás interjú riport elemzés jegyzet esszé kommentár tanulmány bejegyzés eredeti'),
  readWords: words('olvas'),
  wholeWords: words('teljes eredeti egész'),
  shownFrom: [
    'először',
    'engedélyével',
    'átv(ett|éve)',
    'eredetileg',
    'partnerünk',
    'rövidített',
    'részlet ',
    'fordítás',
    'átvet',
    'készítette',
    'jelent meg',
    'látott napvilágot',
    'jóvoltából',
    'hozzájárulásával',
    'megállapodás',
    'együttműködés',
  ],
  notices: [
    [
      '(eredetileg|először) [a|az] {org} (oldalán|hasábjain|honlapján|portálján) jelent meg',
      'A cikk eredetileg a Kikötői Hírek oldalán jelent meg.',
    ],
    ['(eredetileg|először) itt jelent meg: {org}', 'A cikk eredetileg itt jelent meg: Kikötői Hírek'],
  ],
  disclaimers: [],
};
