import type { WordsEverywhere } from '../everywhere/words-everywhere.ts';
import { wordings, words } from '../word-lists.ts';

export const everywhere: WordsEverywhere = {
  feedOpenings: wordings('der beitrag'),
  feedClosings: wordings('erschien zuerst auf'),
  republished: words('erschien'),
  smallHouseOpenings: [
    'erschien (ursprünglich|zuerst) (auf|bei|im|in der|in)',
    '(ursprünglich|zuerst) erschienen (auf|bei|im|in der|in)',
  ],
  noHouse: words(`
    ausgabe das der deutsch die diesem druckausgabe einem einer englisch heft papierausgabe print print-ausgabe printausgabe
    printheft printversion unserer wochenendausgabe zeitungsausgabe
  `),
  figureHouses: words('statisti institut umfrage erhebung studie destatis'),
  anybodysPapers: words('bericht text gutachten studie rede'),
  ourWords: words('unser unsere unserem unseren unserer'),
  beforeAuthors: [],
  wordsForLanguage: words('sprache'),
  namelessLinks: words('hier'),
  jointWork: wordings('in kooperation mit | in zusammenarbeit mit'),
  publishedJointly: words('erscheint veröffentlicht'),
  sisterWords: wordings(
    'Schwesterblatt | Schwesterzeitung | Schwestertitel | Schwesterportal | zum Verlagshaus | zum Medienhaus | zur Verlagsgruppe | zur Mediengruppe | zum selben',
  ),
  helpWords: wordings('mit agentur | mit material | und agenturen | weitere quellen'),
  agencyNouns: words('agenturen agenturmaterial'),
  andAgencies: wordings('mit agenturen | und agenturen'),
  wireServices: [],
  sourceFields: [],
  pressReleases: words('original-content pressemeldung pressemitteilung pressemitteilungen'),
  aboutWords: wordings('über'),
  rightsReserved: words('vorbehalten'),
  pressContacts: wordings(
    'kontakt | medienkontakt | pressekontakt | pressekontakte | pressestelle | rückfragehinweis | rückfragen | rückfragen bitte an',
  ),
  legalese: wordings(`
    dieser artikel ist urheberrechtlich geschutzt | dieser artikel ist urheberrechtlich geschützt
    dieser beitrag ist urheberrechtlich geschutzt | dieser beitrag ist urheberrechtlich geschützt
    dieser text ist urheberrechtlich geschutzt | dieser text ist urheberrechtlich geschützt
  `),
  copyrightWords: [],
  holdersEnd: words('alle'),
  authorLabels: words('Autor Autorin Journalist Text Texte Verfasser'),
  bareAuthorLabels: words('Autor'),
  editorLabels: [],
  bareEditorLabels: [],
  translatorLabels: [],
  byWords: words('von'),
  withWords: words('mit'),
  joints: words('und'),
  bylineTrimmings: words(`
    aktualisiert anhören drucken folgen kommentar kommentare lesedauer lesezeit merken stand: teilen
    veröffentlicht vorlesen
  `),
  pictureWords: words('foto fotos bild bilder fotografie'),
  pictureJobs: words('fotograf fotografin fotojournalist bildjournalist'),
  filmWords: words('video videos kamera kameramann'),
  commentWords: words('komment'),
  commenterLabels: wordings('antwort von | kommentar von'),
  bylineControls: [
    '(Schriftgröße ändern|Link kopieren|vorlesen lassen|Text größer)',
    '(e-mail|mail|nachricht) (an die|an den|an|dem|der) …',
    '(folgen|teilen|merken|drucken|anhören|vorlesen|kommentieren|kommentare|kontakt|schließen|mehr|zur person|abonnieren|anmelden|zum profil|profil|autorenprofil|artikel anhören|für abonnenten|nur für abonnenten|exklusiv für abonnenten|exklusiv)',
    '(mehr|alle artikel|alle beiträge|weitere artikel) (von|des|der) …',
  ],
  textWords: words('text texte texten'),
  deskBeginnings: words('redak ressort rubrik'),
  deskWords: wordings('eigene | eigener | redaktion'),
  sentJobs: words('korresp'),
  postPrepositions: words('aus in'),
  sentTo: [],
  forWords: words('für'),
  paperWords: words(`
    abendblatt allgemeine anzeiger blatt bote fernsehen kurier media merkur morgenpost nachrichten post presse
    radio rundblick rundfunk rundschau spiegel tagblatt tageblatt tageszeitung volksblatt wochenblatt zeitung
  `),
  newsroomNouns: wordings(
    'Redaktionsbüro | Recherchebüro | Recherchezentrum | Recherchenetzwerk | Nachrichtenportal | Nachrichtenagentur | Magazin | Onlinemagazin | Medienhaus',
  ),
  paperEndings: words('anzeiger blatt bote kurier nachrichten news post rundschau zeitung'),
  houseClosers: words('aktuell heute'),
  houseArticles: words('das der die'),
  brandStudios: [],
  studioTrades: [],
  ownServices: [],
  demonymEndings: words('er'),
  organizationWords: words(`
    akademie bundesamt fachhochschule feuerwehr gemeinde hochschule institut klinik klinikum landratsamt
    ministerium polizeiinspektion polizeipräsidium stadtverwaltung stadtwerke technische universitaet
    universität
  `),
  issuerParts: words('gmbh hochschule institut ministeri polizei universit verband'),
  issuerWords: wordings('ag | e.v | e. v'),
  nameAdditions: words('redaktion'),
  inNames: words('das den der die für und'),
  ofWords: words('der des von'),
  timeWords: words('gestern h heute uhr'),
  agoBehind: [],
  agoBefore: words('vor'),
  dayPrepositions: words('am'),
  isWords: words('ist'),
  wasWords: words('war'),
  titleAbbreviations: [],
  thanksWords: words('dank danke danken'),
  pageWords: words('seiten'),
  stagedBy: words('regie'),
  networkNames: [],
};
