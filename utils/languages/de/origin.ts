import type { OriginWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const origin: OriginWords = {
  materialFrom: [
    '[mit] Material (von|der|des|vom)',
    'mit Agenturmaterial',
    'mit Agenturen',
    'unter Verwendung von [Material|Agenturmaterial] [von|der|des]',
    'mit Informationen (von|der|des)',
    'mit Inhalten (von|der)',
    'unter Verwendung von',
    'mit Inhalten',
    'mit',
  ],
  sourceLabels: wordings(
    `Weitere Quellen | Quelle | Quellen | Bildquelle | Textquelle | Originalquelle | Mit Material von | Bereitgestellt von | Übernommen von | Übernommen aus`,
  ),
  photoLabels: wordings(
    `Bildredaktion | Fotoredaktion | Bildbearbeitung | Titelfoto | Titelillustration | Karte | Animation | Foto | Fotos | Bild | Bilder | Fotograf | Fotografin | Fotografie | Illustrationen | Grafik | Symbolbild | Symbolfoto | Archivbild | Archivfoto | Bildquelle | Titelbild | Aufmacherbild | Imago | picture alliance | Kamera | Karikatur | Hochgeladen`,
  ),
  sourceLinks: [
    ...wordings(`
    Zum Originalartikel | Originalartikel | Original lesen | Zur Quelle
    Hier geht es zum Originalartikel | Quelle | Originalbeitrag | Zum Originalbeitrag | Erstveröffentlichung | Ursprünglichen Post anzeigen | Zum Original
  `),
    ['(Weiterlesen|Mehr lesen) (bei|auf) …', 'Weiterlesen auf Korallenpost'],
  ],
  textNouns: words(
    'artikel text beitrag bericht interview analyse kommentar kolumne essay reportage recherche nachdruck original',
  ),
  readWords: words('lesen liest lese geht finden'),
  wholeWords: words('original ganze vollständig komplett ungekürzt'),
  shownFrom: [
    '(zuerst|erstmals) (erschienen|veröffentlicht|publiziert|gedruckt|bei|auf|im|in)',
    'ursprünglich',
    'nachgedruckt (aus|mit)',
    'unserem (Partner|Medienpartner)',
    'zur Verfügung gestellt',
    'gekürzte',
    '[ein] Auszug aus',
    '(übernommen|entnommen|nachgedruckt) (aus|von)',
    'Partnerschaft mit',
    '(Genehmigung|Zustimmung|Erlaubnis) (von|der|des)',
    '(zuvor|bereits|früher)',
    'stammt von',
  ],
  notices: [
    [
      '(Übersetzt|Übersetzung|Englischen|Französischen|Spanischen|Russischen|Italienischen) … (Das|Der) (Original|Originalartikel|Originaltext) (ist|wurde|erschien|erscheint) [zuerst|zunächst] (bei|in|im|auf|von) [der|dem] {org}',
      'Aus dem Englischen von Ida Holm. Das Original ist in Coral Courier erschienen.',
    ],
    [
      '(übersetzte|bearbeitete|gekürzte) Fassung (des|eines) (Artikels|Beitrags|Textes) … aus {org}',
      'Von der »Pegelzeitung« übersetzte und bearbeitete Fassung des Artikels »Drifting Mines« aus »Harbour Magazine«',
    ],
    [
      '(zuerst|zunächst|ursprünglich|erstmals) (in|im) [der] [gedruckten] (Ausgabe|Printausgabe|Print-Ausgabe|Heft) (der|des|von) {org}',
      'Dieser Text erschien zuerst in der Printausgabe der Korallenpost.',
    ],
    [
      'Original-Content von: {org}, übermittelt durch',
      'Original-Content von: Polizei Korallenbucht, übermittelt durch news aktuell',
    ],
    [
      '(Text|Artikel|Beitrag) (stammt|ist eine Übernahme) (von|aus) [der|dem] {org}',
      'Dieser Text ist eine Übernahme von Korallenpost.',
    ],
    [
      '(Artikel|Text|Beitrag|Bericht|Recherche) (entstand|erscheint|entstanden|ist entstanden|ist) in (Kooperation|Zusammenarbeit) mit [der|dem] [gemeinnützigen|unabhängigen|investigativen] [Recherchebüro|Recherchenetzwerk|Magazin|Onlinemagazin|Portal|Medium] {org}',
      'Dieser Artikel entstand in Kooperation mit dem Korallen-Bote.',
    ],
    [
      '(zuerst|zunächst|ursprünglich|erstmals|original) (erschienen|veröffentlicht|publiziert) (bei|in|auf|im|von|in der|in den|bei der) {org}',
      'Dieser Artikel ist zuerst erschienen bei Spektrum.',
    ],
    [
      '(erschien|erschienen) (zuerst|zunächst|ursprünglich|erstmals) (bei|in|auf|im|bei der|in der) {org}',
      'Dieser Text erschien zuerst bei Krautreporter.',
    ],
    [
      '(zuerst|zunächst|ursprünglich|erstmals) (bei|in|auf|im|bei der|in der|von) {org} (erschienen|veröffentlicht|publiziert)',
      'Der Beitrag wurde ursprünglich auf netzpolitik.org veröffentlicht.',
    ],
    [
      '(wurde|wird) [automatisch] (von|vom|aus dem) [der|dem] {org} (übernommen|bereitgestellt)',
      'Dieser Beitrag wurde vom Korallen-Bote übernommen.',
    ],
    ['mit freundlicher Genehmigung (von|der|des) {org}', 'Nachdruck mit freundlicher Genehmigung von Zeit Online.'],
    ['Direkt aus dem {org}', 'Direkt aus dem dpa-Newskanal'],
  ],
  disclaimers: [
    [
      '… (redaktionell|von der Redaktion) nicht (bearbeitet|geprüft) …',
      'Dieser Text wurde von der Redaktion nicht bearbeitet.',
    ],
  ],
};
