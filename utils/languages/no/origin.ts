import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: ['med materiale fra', 'med bidrag fra'],
  sourceLabels: wordings(`Kilde | Kilder | Levert av | Hentet fra | Gjengitt fra`),
  photoLabels: wordings(
    'Foto | Bilde | Fotograf | Arkivfoto | Illustrasjon | Illustrasjonsfoto | Grafikk | Bokens forfatter | Lastet opp',
  ),
  sourceLinks: [
    ...wordings('Kilde | Les originalartikkelen | Originalartikkel | Les hele saken | Les originalsaken'),
    ['(Les|Fortsett) (hele saken|videre|hele artikkelen|originalsaken) (på|hos|i) …', 'Les hele saken på Havneavisa'],
  ],
  textNouns: words('sak artik tekst intervju analyse kommentar essay reportasje kronikk histori original'),
  readWords: words('les'),
  wholeWords: words('hele opprinnelig original full'),
  shownFrom: [
    'først',
    'opprinnelig',
    '(gjengitt|gjengis|publisert|trykket) (fra|med tillatelse)',
    'vår (partner|mediepartner|samarbeidspartner)',
    'levert av',
    '[en] forkortet',
    'utdrag (av|fra)',
    'oversatt fra',
    '(hentet|overtatt) fra',
    'del(es|t) (fritt|med)',
    'med tillatelse',
    '(trykt|publisert) (i|på|først)',
    '(sto|står) i',
    'laget av',
    'skrevet (av|for)',
  ],
  notices: [
    [
      '(saken|artikkelen|teksten) er [laget|skrevet|produsert|publisert] i samarbeid med {org}',
      'Saken er publisert i samarbeid med Havneavisa.',
    ],
    [
      '(saken|artikkelen|teksten) er produsert og finansiert av {org}',
      'Denne artikkelen er produsert og finansiert av Universitetet i Havna - les mer.',
    ],
    [
      'Originalartikkelen (ble publisert|er publisert|sto) (på|i|av|hos) {org}',
      'Originalartikkelen ble publisert i Coral Courier.',
    ],
    ['(opprinnelig|først) (publisert|trykket) (på|i|av|hos) {org}', 'Saken ble opprinnelig publisert i Havneavisa.'],
    ['(publisert|trykket) (opprinnelig|først) (på|i|av|hos) {org}', 'Artikkelen ble publisert først i Havneavisa.'],
  ],
  disclaimers: [['… ikke (redigert|bearbeidet) av redaksjonen …', 'Saken er ikke redigert av redaksjonen.']],
};
