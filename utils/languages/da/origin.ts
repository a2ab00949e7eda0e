import type { OriginWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['med materiale fra', 'med bidrag fra'],
  sourceLabels: ['Kilde', 'Kilder', 'Via'],
  photoLabels: wordings(
    'Foto | Billede | Fotograf | Arkivfoto | Illustration | Grafik | Video | Bogens forfatter | Uploadet',
  ),
  sourceLinks: wordings(
    'Kilde | Læs den originale artikel | Originalartikel | Læs hele artiklen | Læs originalartiklen',
  ),
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
