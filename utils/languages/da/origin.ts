import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['med materiale fra', 'med bidrag fra'],
  sourceLabels: wordings(`Kilde | Kilder | Leveret af | Hentet fra | Gengivet fra`),
  photoLabels: wordings('Foto | Billede | Fotograf | Arkivfoto | Grafik | Bogens forfatter | Uploadet'),
  sourceLinks: [
    ...wordings('Kilde | Læs den originale artikel | Originalartikel | Læs hele artiklen | Læs originalartiklen'),
    [
      '(Læs|Fortsæt) (videre|hele artiklen|hele historien|originalartiklen) (på|hos|i) …',
      'Læs hele artiklen på Havneposten',
    ],
  ],
  textNouns: words('artik tekst interview analyse klumme essay kommentar reportage undersøgelse histori original'),
  readWords: words('læs'),
  wholeWords: words('hele oprindelig original fuld'),
  shownFrom: [
    'oprindelig',
    'først',
    '(gengivet|gengives|genoptrykt) (fra|med|efter)',
    'bragt med tilladelse',
    'vores (partner|mediepartner)',
    'leveret af',
    '[en] forkortet',
    'uddrag (af|fra)',
    'oversat fra',
    '(overtaget|hentet) fra',
    'stille(s|t) til rådighed',
    'med tilladelse',
    'bragt (i|på|først)',
    'stod i',
    'produceret af',
    '(lavet|skrevet) (af|til)',
  ],
  notices: [
    [
      '(artikel|artiklen|tekst|teksten) er [lavet|skrevet|produceret|bragt] i samarbejde med {org}',
      'Artiklen er bragt i samarbejde med Havneposten.',
    ],
    [
      'Originalartiklen (blev bragt|er bragt|blev publiceret|er publiceret|udkom) (på|i|af|hos) {org}',
      'Originalartiklen blev bragt i Coral Courier.',
    ],
    [
      '(oprindeligt|oprindelig|først) (publiceret|udgivet|bragt|trykt) (på|i|af|hos) {org}',
      'Artiklen er oprindeligt bragt i Havneposten.',
    ],
    ['(publiceret|udgivet|bragt) (oprindeligt|først) (på|i|af|hos) {org}', 'Artiklen blev bragt først i Havneposten.'],
  ],
  disclaimers: [['… ikke (redigeret|bearbejdet) af redaktionen …', 'Artiklen er ikke redigeret af redaktionen.']],
};
