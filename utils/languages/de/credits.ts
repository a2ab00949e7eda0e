import type { CreditWords } from '../language.ts';
import { wordings, words } from '../word-lists.ts';

export const credits: CreditWords = {
  roleWords: [
    { words: '(Gepostet|Gebloggt|Besprochen|Rezensiert|Eingereicht|Hinzugefügt) von', role: 'reporter', byline: true },
    { words: 'Mit … (sprach|sprachen)', role: 'reporter', byline: true },
    {
      words: '(Text & Bild|Text & Bilder|Text/Bild|Text + Bild|Text, Fotos|Text und Fotografie|Text und Illustration)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    { words: 'Übersetzung aus dem …', role: 'translator', colon: true },
    { words: '(Autorin/Autor|Autor/Autorin|Autor/in|Autor:in|Autor*in)', role: 'reporter', byline: true },
    {
      words:
        '(Onlineredaktion|Online-Redaktion|Textredaktion|Endredaktion|Lektorat und Redaktion|Fachliche Redaktion|Bearbeitung und Redaktion)',
      role: 'editor',
      colon: true,
    },
    {
      words: '(Redaktionelle Mitarbeit|Mitarbeiter dieser Ausgabe|Mitarbeit an diesem Text|Mitgearbeitet haben)',
      role: 'contributor',
      colon: true,
    },
    {
      words: '(Dieser Text|Dieser Beitrag|Dieser Artikel|Der Text|Der Beitrag|Der Artikel) (stammt|ist) von',
      role: 'reporter',
    },
    {
      words: '(Text und Fotos|Text und Bilder|Text & Fotos|Fotos und Text|Bericht und Fotos) von',
      role: 'reporter',
      byline: true,
    },
    { words: '(Mein Gastautor|Gastautor|Gastautorin|Gastkommentator)', role: 'reporter', byline: true, colon: true },
    {
      words:
        'Aus dem (Englischen|Französischen|Spanischen|Russischen|Italienischen|Arabischen|Ukrainischen|Polnischen|Amerikanischen|Hebräischen) [übersetzt|übertragen] (von|durch)',
      role: 'translator',
    },
    { words: 'Von', role: 'reporter', byline: true },
    {
      words: '[Das|Die] (Gespräch|Interview|Gespräche|Interviews|Fragen) (führte|führten|stellte|stellten)',
      role: 'reporter',
      byline: true,
    },
    { words: 'Aus … (berichtet|berichten|berichtete|berichteten)', role: 'reporter', byline: true },
    { words: '[Ein|Eine] (Bericht|Reportage|Analyse|Interview) aus … von', role: 'reporter', byline: true },
    { words: '(Zusammengestellt|Aufgeschrieben) von', role: 'writer' },
    { words: 'mit (Informationen|Recherchen) von', role: 'contributor' },
    {
      words:
        '(Geschrieben|Verfasst|Veröffentlicht|Erstellt|Eingestellt|Text|(Ein|Eine) (Artikel|Beitrag|Faktencheck|Geschichte|Ratgeber|Recherche|Standpunkt|Text|Überblick)|Artikel|Beitrag) von',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Text|Texte|Autor|Autorin|Autoren|Autorinnen|Verfasser|Interview|Aufgezeichnet|Redaktion und Text|Text und Foto|Text und Fotos|Text & Foto|Text & Fotos|Text + Foto|Text + Fotos|Text/Foto|Text/Fotos|Text / Foto|Text und Video|Essay|Text und Bild|Text und Bilder|Reporter|Reporterin|Journalist|Korrespondent|Berichterstattung|Bericht aus)',
      role: 'reporter',
      byline: true,
      colon: true,
    },
    {
      words: '(Es berichtet|Es berichten|(Aufgezeichnet|Protokolliert|Berichtet) von)',
      role: 'reporter',
      byline: true,
    },
    {
      words:
        '(Mitarbeit|Unter Mitarbeit|Mit Beiträgen|(Zusätzliche|Weitere) Berichterstattung|(Zusätzliches|Weiteres) Material)',
      role: 'contributor',
      colon: true,
    },
    {
      words: '(Unter Mitarbeit|Mitarbeit|Mit Beiträgen|Zusätzliche Berichterstattung|Weitere Berichterstattung) von',
      role: 'contributor',
    },
    {
      words:
        '(Redaktion|Redakteur|Redakteurin|Schlussredaktion|Redigatur|Lektorat|Redigiert|Bearbeitet|Bearbeitung|Deutsche Bearbeitung|Redaktionelle Bearbeitung|Redigierung|Verantwortlich|Chefredaktion)',
      role: 'editor',
      colon: true,
    },
    { words: '(Redigiert|Bearbeitet|Redaktion|Redaktionelle Bearbeitung) von', role: 'editor' },
    {
      words: '(Übersetzung|Übersetzer|Übersetzerin|Übersetzt|Deutsche Übersetzung|Übertragung)',
      role: 'translator',
      colon: true,
    },
    {
      words:
        '(Übersetzung|Übersetzt|Übertragen) [aus dem (Englischen|Französischen|Spanischen|Russischen|Italienischen|Arabischen|Ukrainischen|Polnischen|Amerikanischen)] [von|durch]',
      role: 'translator',
    },
    { words: '(Recherche|Recherchen|Faktencheck|Dokumentation|Datenanalyse|Daten)', role: 'researcher', colon: true },
    { words: '(Produktion|Producer|Grafik|Design|Umsetzung)', role: 'producer', colon: true },
    { words: 'Illustriert von', role: 'producer' },
  ],
  pieceBy: '[Ein|Eine] {genre} von',
  roleVerbs: [
    { words: '(berichtete|berichteten|berichtet|berichten)', role: 'reporter' },
    {
      words:
        '(hat|haben) [zu diesem (Bericht|Artikel|Text|Beitrag)] (beigetragen|mitgearbeitet|mitgewirkt|recherchiert)',
      role: 'contributor',
    },
    {
      words: '(hat|haben) (an diesem|zu diesem) (Bericht|Artikel|Text|Beitrag) (beigetragen|mitgearbeitet|mitgewirkt)',
      role: 'contributor',
    },
    { words: '(trug|trugen) zu diesem (Bericht|Artikel|Text|Beitrag) bei', role: 'contributor' },
  ],
  sponsorLabels: wordings(`
    anzeige von | eine anzeige von | gefördert von | gesponsert von | präsentiert von | unterstützt von
  `),
  checkerLabels: wordings('faktencheck von | geprüft von'),
  and: words('und sowie mit u.'),
  placePrepositions: words('in aus im bei'),
  outletPrepositions: ['für', 'vom', 'von der'],
  dateLabels: words('veröffentlicht aktualisiert erschienen stand zuletzt am vom um datum erstellt'),
};
