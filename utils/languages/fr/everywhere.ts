import type { WordsEverywhere } from '../everywhere/words-everywhere.ts';
import { wordings, words } from '../word-lists.ts';

export const everywhere: WordsEverywhere = {
  feedOpenings: words("l'article"),
  feedClosings: wordings('est apparu en premier sur'),
  republished: [
    '(initialement|originellement) (publié|paru|diffusé)',
    "(publié|publiée|paru|parue) (initialement|à l'origine|pour la première fois|d'abord)",
    '(republié|republication)',
  ],
  smallHouseOpenings: wordings('apparu en premier sur'),
  noHouse: [],
  figureHouses: words('insee étude enquête ocde'),
  anybodysPapers: words('rapport texte étude lettre'),
  ourWords: words('notre nos'),
  beforeAuthors: [],
  wordsForLanguage: words('langue'),
  namelessLinks: words('ici'),
  jointWork: wordings("en collaboration avec | en partenariat avec | d’un partenariat | d'un partenariat"),
  publishedJointly: words('publié'),
  sisterWords: wordings('titre frère | journal frère | même groupe'),
  helpWords: wordings(`
    avec afp | avec agence | avec l'afp | avec l'agence | avec reuters | et agences
  `),
  agencyNouns: words('agences'),
  andAgencies: wordings('avec agences | et agences'),
  wireServices: [],
  sourceFields: [],
  pressReleases: wordings('communique de presse | communiqué de presse'),
  aboutWords: wordings('à propos de | a propos de | à propos d’'),
  rightsReserved: words('droits'),
  pressContacts: wordings('contact médias | contact presse | contacts presse | service de presse'),
  legalese: wordings(`
    ce contenu est protege par | ce contenu est protegé par | ce contenu est protége par
    ce contenu est protégé par | cet article est protege par | cet article est protegé par
    cet article est protége par | cet article est protégé par
  `),
  copyrightWords: [],
  holdersEnd: words('tous'),
  authorLabels: wordings(`
    Auteur | Auteurs | Autrice | Journaliste | Texte | Texte et photo | Texte et photos
  `),
  bareAuthorLabels: [],
  editorLabels: [],
  bareEditorLabels: [],
  translatorLabels: [],
  byWords: words('par'),
  withWords: words('avec'),
  joints: words('et'),
  bylineTrimmings: wordings(`
    commentaire | commentaires | lecture | mis à jour | mise à jour | modifié | modifiée | partager | publié
    publiée | suivre | temps de lecture | écouter
  `),
  pictureWords: words('photo photos photographie photographies'),
  pictureJobs: words('photographe photojournaliste'),
  filmWords: wordings('vidéo | vidéos | vidéaste'),
  commentWords: words('comment'),
  commenterLabels: wordings('commentaire de | commentaire par | réponse de'),
  bylineControls: [
    '(taille police|taille du texte|copier lien|copier le lien|mode sombre|mode lecture|imprimer envoyer)',
    '(suivre|partager|écouter|contacter|imprimer|enregistrer|commenter|fermer|en savoir plus|abonnés|réservé aux abonnés|article réservé aux abonnés|pour les abonnés|abonné|s’abonner|voir le profil|sa biographie)',
    '(écrire|contacter) (à|au|la|le|l’auteur|l’auteure|l’autrice) …',
    '(ses|tous ses|voir ses|lire ses) (articles|publications) …',
  ],
  textWords: words('texte textes'),
  deskBeginnings: words('rédac'),
  deskWords: wordings('notre correspondant | notre correspondante | redaction | rédaction'),
  sentJobs: words('corresp envoy'),
  postPrepositions: words('au en à'),
  sentTo: words('à'),
  forWords: [],
  paperWords: words(`
    courrier depeche dépêche figaro hebdo hebdomadaire humanité libération media nouvelles nouvelliste
    parisien presse progrès quotidien quotidienne radio républicain télégramme voix écho
  `),
  newsroomNouns: wordings('média | journal | site d’information | magazine | agence de presse'),
  paperEndings: [],
  houseClosers: words('infos'),
  houseArticles: words('la le les'),
  brandStudios: [],
  studioTrades: [],
  ownServices: [],
  demonymEndings: [],
  organizationWords: words(`
    académie ecole faculté fondation hôpital institut laboratoire mairie ministère universite université école
  `),
  issuerParts: [],
  issuerWords: [],
  nameAdditions: [],
  inNames: words('de des du et la le les y'),
  ofWords: words('de du'),
  timeWords: words("aujourd'hui h hier"),
  agoBehind: [],
  agoBefore: wordings('il y a'),
  dayPrepositions: words('le'),
  isWords: words('est'),
  wasWords: [],
  titleAbbreviations: [],
  thanksWords: words('merci remercie remercions remerciements'),
  pageWords: words('pages p.'),
  stagedBy: wordings('mise en scène | réalisé par'),
  networkNames: [],
};
