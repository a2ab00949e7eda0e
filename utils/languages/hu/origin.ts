import type { OriginWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [],
  sourceLabels: ['Forrás', 'Források'],
  photoLabels: wordings(`
    Fotó | Fotók | Kép | Képek | Fényképezte | Illusztráció | Videó | Grafika | Borítókép | Nyitókép
    Kiemelt kép | Címlapkép
  `),
  sourceLinks: wordings(`
    Forrás | Eredeti cikk | Az eredeti cikk | Eredeti cikk elolvasása | Tovább a cikkre
    Tovább az eredeti cikkre
  `),
  notices: [
    [
      '(eredetileg|először) [a|az] {org} (oldalán|hasábjain|honlapján|portálján) jelent meg',
      'A cikk eredetileg a Kikötői Hírek oldalán jelent meg.',
    ],
  ],
  disclaimers: [],
};
