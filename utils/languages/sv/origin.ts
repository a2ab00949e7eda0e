import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['med material från', 'med uppgifter från'],
  sourceLabels: wordings(`Källa | Källor | Tillhandahålls av | Levereras av | Hämtad från | Hämtat från`),
  photoLabels: wordings('Foto | Bild | Fotograf | Arkivbild | Grafik | Genrebild | Bokens författare | Uppladdad'),
  sourceLinks: [
    ...wordings('Källa | Läs originalartikeln | Originalartikel | Läs hela artikeln | Till originalartikeln'),
    [
      '(Läs|Fortsätt) (hela artikeln|vidare|hela texten|originalartikeln) (på|hos|i) …',
      'Läs hela artikeln i Hamnposten',
    ],
  ],
  textNouns: words('artik text intervju analys krönika ledare essä kommentar reportage granskning berättelse original'),
  readWords: words('läs'),
  wholeWords: words('hela ursprunglig original full'),
  shownFrom: [
    'ursprungligen',
    'först',
    'tidigare publicerats',
    'hämtad från',
    'återpubliceras (från|med)',
    'publicera(s|d) med tillstånd',
    'vår (partner|mediepartner|samarbetspartner)',
    'levererad av',
    '[en] förkortad',
    'utdrag (ur|från)',
    'översa(tt|ttning) från',
    'hämtad (från|ur)',
    'dela(s|ts) med',
    'med (tillstånd|medgivande)',
    '(publicerad|publicerades|tryckt) (i|på|hos|först)',
    'stod i',
    'gjord av',
    'återges',
  ],
  notices: [
    [
      '(Originalartikeln|Originaltexten) (publicerades|är publicerad|finns) (på|i|av|hos) {org}',
      'Originalartikeln publicerades i Coral Courier.',
    ],
    [
      '(artikel|artikeln|text|texten|granskning|granskningen) (är|har) (publicerad|gjord|gjorts|producerad|skriven|publicerats) i samarbete med {org}',
      'Artikeln är publicerad i samarbete med Korallposten.',
    ],
    [
      '(artikeln|texten|krönikan) (är|har) tidigare (publicerad|publicerats) (på|i|hos) {org}',
      'Texten har tidigare publicerats i Hamnposten.',
    ],
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
};
