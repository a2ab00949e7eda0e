import type { OriginWords } from '../language.ts';
import { wordings } from '../word-lists.ts';

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
  sourceLabels: wordings(`
    Weitere Quellen | Quelle | Quellen | Bildquelle | Textquelle | Originalquelle | Mit Material von
    Via
  `),
  photoLabels: wordings(`
    Bildredaktion | Fotoredaktion | Bildbearbeitung | Titelfoto | Titelillustration | Karte | Animation
    Foto | Fotos | Bild | Bilder | Fotograf | Fotografin | Fotografie | Illustration | Illustrationen
    Grafik | Symbolbild | Symbolfoto | Archivbild | Archivfoto | Bildquelle | Titelbild | Aufmacherbild
    Getty | Shutterstock | Imago | picture alliance | Video | Kamera | Karikatur | Hochgeladen
  `),
  sourceLinks: [
    ...wordings(`
    Zum Originalartikel | Originalartikel | Original lesen | Zur Quelle
    Hier geht es zum Originalartikel | Quelle | Originalbeitrag | Zum Original
  `),
    [
      '(Weiterlesen|Mehr lesen|Den ganzen (Artikel|Beitrag) lesen|Originalartikel lesen) (bei|auf) …',
      'Weiterlesen auf Korallenpost',
    ],
  ],
  notices: [
    [
      '(Artikel|Text|Beitrag|Bericht|Recherche) (entstand|erscheint|entstanden|ist entstanden|ist) in (Kooperation|Zusammenarbeit) mit (dem|der) [gemeinnützigen|unabhängigen|investigativen] (Recherchebüro|Recherchenetzwerk|Magazin|Onlinemagazin|Portal|Medium) {org}',
      'Dieser Text entstand in Kooperation mit dem gemeinnützigen Recherchebüro Korallenblick.',
    ],
    [
      '(Übersetzt|Übersetzung|Englischen|Französischen|Spanischen|Russischen|Italienischen) … (Das|Der) (Original|Originalartikel|Originaltext) (ist|wurde) [zuerst|zunächst] (bei|in|im|auf|von) [der|dem] {org} (erschienen|veröffentlicht)',
      'Aus dem Englischen von Ida Holm. Das Original ist in Coral Courier erschienen.',
    ],
    [
      '(Übersetzt|Übersetzung|Englischen|Französischen|Spanischen|Russischen|Italienischen) … (Das|Der) (Original|Originalartikel|Originaltext) (erschien|erscheint) [zuerst|zunächst] (bei|in|im|auf|bei der|in der) {org}',
      'Aus dem Englischen. Das Original erschien im Coral Courier.',
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
      '(zuerst|erstmals) veröffentlicht [hatte ihn|hatte es|wurde er|wurde es] … (das Magazin|die Zeitung|die Zeitschrift|das Portal) {org}',
      'Dieser Artikel liegt erstmals auf Deutsch vor – zuerst veröffentlicht hatte ihn am 14. Mai das Magazin „Korallenpost“.',
    ],
    [
      '(zuerst|ursprünglich|erstmals) … (im|in dem|bei dem) (Magazin|Portal|Blatt) {org} erschienen',
      'Dieser Artikel war zuerst am 14. Mai in englischer Sprache im Magazin „Korallenpost“ erschienen.',
    ],
    [
      '(Text|Artikel|Beitrag) ist eine Übernahme (von|aus) [der|dem] {org}',
      'Dieser Text ist eine Übernahme von Korallenpost.',
    ],
    ['Dieser (Text|Artikel|Beitrag) stammt (von|aus) [der|dem] {org}', 'Dieser Artikel stammt aus der Korallenpost.'],
    [
      '(Artikel|Text|Beitrag|Bericht|Recherche) (entstand|erscheint|entstanden|ist entstanden|ist) in (Kooperation|Zusammenarbeit) mit [der|dem] {org}',
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
      'automatisch (von|aus dem) [der|dem] {org} übernommen',
      'Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen und nicht bearbeitet.',
    ],
    [
      '(wurde|wird) (von|vom) [der|dem] {org} (übernommen|bereitgestellt)',
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
