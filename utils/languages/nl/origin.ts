import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    'met (informatie|materiaal|bijdragen) van',
    'mede op basis van [berichten van]',
    'op basis van berichten van',
    'met',
  ],
  sourceLabels: wordings(
    `Bron | Bronnen | Originele bron | Aangeboden door | Geleverd door | Overgenomen uit | Overgenomen van`,
  ),
  photoLabels: words(
    `Fotografie Beeldredactie Vormgeving Foto Foto's Fotograaf Beeld Illustratie Afbeelding Grafiek Archieffoto Geüpload`,
  ),
  sourceLinks: [
    ...wordings(`
    Bron | Lees het originele artikel | Origineel artikel | Naar het originele artikel
    Oorspronkelijk artikel | Lees het oorspronkelijke artikel
  `),
    [
      'Lees (verder|meer|het volledige artikel|het hele artikel) (op|bij) …',
      'Lees het volledige artikel op Koraalkrant',
    ],
  ],
  textNouns: words(
    'artikel verhaal tekst interview analyse column essay onderzoek reportage productie bericht opiniestuk origine',
  ),
  readWords: words('lees lezen leest'),
  wholeWords: words('volledig hele origine oorspronkelijk'),
  shownFrom: [
    'oorspronkelijk',
    'eerder',
    'met toestemming van',
    '(overgenomen|herplaatst|geplaatst|gepubliceerd) [hier] (met|uit|van|onder)',
    'onze (partner|mediapartner)',
    'ingekorte',
    '[een] (fragment|uittreksel) uit',
    'vertaald (uit|van)',
    'ontleend aan',
    '(overgenomen|afkomstig) (van|uit)',
    '(wordt|worden) (verspreid|gedeeld)',
    '(stond|verscheen|gepubliceerd) (eerst|eerder|oorspronkelijk)',
    'met dank aan',
    'gemaakt door',
    'staat (in|op)',
  ],
  notices: [
    [
      'Het (oorspronkelijke|originele) artikel (verscheen|is verschenen|werd gepubliceerd|is gepubliceerd) (op|in|bij|door) [de|het] {org}',
      'Het oorspronkelijke artikel verscheen in Coral Courier.',
    ],
    [
      'Lees het (originele|oorspronkelijke|volledige) artikel (op|bij|in) {org}',
      'Vertaald uit het Engels. Lees het originele artikel bij Coral Courier.',
    ],
    [
      '(artikel|verhaal|onderzoek|reportage) (is|werd) (gemaakt|geschreven|gepubliceerd|tot stand gekomen) in samenwerking met [de|het] {org}',
      'Dit artikel is gemaakt in samenwerking met Koraalkrant.',
    ],
    [
      '(oorspronkelijk|eerder|voor het eerst|als eerste) (verschenen|gepubliceerd|geplaatst) (op|in|bij|door) {org}',
      'Dit artikel is oorspronkelijk verschenen op De Correspondent.',
    ],
    [
      '(verscheen|verschenen) (oorspronkelijk|eerder|eerst|voor het eerst) (op|in|bij) {org}',
      'Dit artikel verscheen eerder in De Groene Amsterdammer.',
    ],
    ['(overgenomen|herplaatst) (van|uit) {org}', 'Overgenomen van Follow the Money'],
    [
      '(geplaatst|gepubliceerd|overgenomen) met toestemming van [de|het] {org}',
      'Geplaatst met toestemming van de Koraalkrant.',
    ],
  ],
  disclaimers: [['… niet door de redactie (bewerkt|gecontroleerd) …', 'Dit bericht is niet door de redactie bewerkt.']],
};
