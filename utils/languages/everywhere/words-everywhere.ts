/**
 * `xx/everywhere.ts`: words of a language that are known on a page in any language, since importers, templates and agencies leave them
 * anywhere. Lower case where the letters of a page are folded first. An empty list says that we know no word.
 */
export interface WordsEverywhere {
  // where a text came from

  /** How the footer opens that WordPress puts below each story of a feed: "The post Port votes appeared first on Coral Courier." */
  feedOpenings: string[];
  /** What stands in it between the title and the site: "Der Beitrag … erschien zuerst auf …". */
  feedClosings: string[];
  /** Words with which a copy says properly where it is from, or the start of them: "republished from", "原载". Choices as in phrases. */
  republished: string[];
  /** Openings behind which a house is found even if it is written small or is an address, as feeds sign it: "erschien zuerst auf hafenspiegel." Choices as in phrases. */
  smallHouseOpenings: string[];
  /** What stands there instead and names no house: "first published by the …", "originally published in print". */
  noHouse: string[];
  /** Parts of the names of houses of which a story has figures, and is not a copy: 'Source: National Statistics Office'. */
  figureHouses: string[];
  /** What anybody may have written, and be read in full: "Read the full report here" leads to no original. Beginnings of words. */
  anybodysPapers: string[];
  /** What opens the name of the site's own pages: "first published on our German site". */
  ourWords: string[];
  /** Words before somebody who wrote the story, in a sentence that otherwise names the house: "written by Ann Lee". */
  beforeAuthors: string[];
  /** The word for a language: what it stands behind in "first published in German language" is no house. */
  wordsForLanguage: string[];
  /** Openings of a link that stand for the house's name: "here", "aquí". */
  namelessLinks: string[];
  /** Words with which two houses say that they worked on a story together. */
  jointWork: string[];
  /** Of those who only show it, the story says that it is published so; of those who made it, that it was. */
  publishedJointly: string[];
  /** What one title calls another of its house: "our sister paper, the Coral Courier". */
  sisterWords: string[];
  /** What says that an agency helped with the host's own work: "With inputs from PTI", "mit Material der dpa". */
  helpWords: string[];
  /** Agencies, as they are named together: "Agencias". */
  agencyNouns: string[];
  /** The same behind somebody: "Ada Brenner in Leeds and agencies". */
  andAgencies: string[];
  /** What wires offer: "Kestrel News wire services". In English everywhere. */
  wireServices: string[];
  /** What templates leave before the name in a field for the source, and where no folder has the language: "来源：珊瑚日报", "Avots: LETA". */
  sourceFields: string[];
  /** "Pressemitteilung: …" */
  pressReleases: string[];
  /** What opens the line, below a release, with which its issuer says who it is: "About Tolland Stone", "Über Tolland Stein". */
  aboutWords: string[];
  /** Words of a line that reserves rights, behind its "©", or the start of them: "© Coral Verlag – Alle Rechte vorbehalten". */
  rightsReserved: string[];
  /** How the line opens, below a release, that says whom newsrooms may ask: "Media contact: Ana Ruiz, press@…", "Rückfragen bitte an:". */
  pressContacts: string[];
  /** How a paragraph of law opens behind a story: "This document is subject to copyright. Apart from …". */
  legalese: string[];
  /** What stands for the mark of rights: "저작권자 ⓒ 산호일보". */
  copyrightWords: string[];
  /** What follows the holder of rights: "© 2026 Coral Courier All rights reserved", "… Alle Rechte vorbehalten". */
  holdersEnd: string[];

  // credits

  /** Labels for who wrote it, before a colon: "Autori: Anna Ozola", "Tekst og foto: Mads Lund". */
  authorLabels: string[];
  /** Those of them that need no colon: "Piše Ivana Horvat". */
  bareAuthorLabels: string[];
  /** The same for an editor: "Urednik: Ivo Bab". */
  editorLabels: string[];
  /** Those of them that need no colon: "Toimetas Mari Kask". */
  bareEditorLabels: string[];
  /** The same for a translator: "Prevod: Maja Kos". */
  translatorLabels: string[];
  /** "by", "von": before whoever wrote it. */
  byWords: string[];
  /** "with", "mit": between who wrote it and who helped. */
  withWords: string[];
  /** "and" between two agencies, where the language of the line is not asked. */
  joints: string[];
  /** What pages print behind a byline and is part of none, lower case: "… Lesedauer: 4 Minuten", "… 12 Comments". */
  bylineTrimmings: string[];
  /** Words beside a name that say who took the pictures: "Fotos", "Snima", "写真部". Lower case. */
  pictureWords: string[];
  /** Their jobs, which stand behind the name: "fotograf", "photojournalist". Lower case. */
  pictureJobs: string[];
  /** The same of who made the film: "video", "videographer". Lower case. */
  filmWords: string[];
  /** How words for comments below a story begin: "kommentar", "comment". Lower case. */
  commentWords: string[];
  /** What opens the line of somebody who comments below a story: "Kommentar von Mia". Lower case. */
  commenterLabels: string[];
  /**
   * What stands in a byline's row and can be pressed, or says who may read: "Follow", "Email the author", "For subscribers". Whole
   * cells, in the phrase language (see `language.ts`).
   */
  bylineControls: string[];
  /** What a name in a list made, or when: "Anna Huber (Text)", "Tom Veldt (earlier)". */
  textWords: string[];
  /** How the word for a newsroom's desk begins: "Redacción", "Redaktion". */
  deskBeginnings: string[];
  /** The house itself beside an agency, its desk or what it found out: "von dpa, unserer Redaktion", "Bron: Belga, eigen berichtgeving". */
  deskWords: string[];
  /** Beginnings of jobs that are done at a place, letters within them too: "envoyée spéciale à Goma". */
  sentJobs: string[];
  /** What opens the place of such a job: "Corresponsal en París". */
  postPrepositions: string[];
  /** What opens it only behind such a job, since elsewhere it says something else: "enviada especial a Kiev". */
  sentTo: string[];
  /** Between a person and the outlet: "Ana Ruiz für Hafenblatt". */
  forWords: string[];

  // names

  /** Words that papers, stations and agencies carry in their names: "Kestrel Post", "Rheinthaler Bote". */
  paperWords: string[];
  /** What a house that reports calls itself: "Coral Watch is a nonprofit newsroom that …". */
  newsroomNouns: string[];
  /** How such names end where words are written together: "Westdeutsche Hafenzeitung", "珊瑚日报". */
  paperEndings: string[];
  /** Words that end the name of a house and never a person's: "Costa Oggi", "Küste Aktuell", "Reef Today". */
  houseClosers: string[];
  /** Articles that open the name of a house: "La Voz del Puerto", "The Coral Courier". */
  houseArticles: string[];
  /** What the arm of a house that writes for advertisers is called: "Echo Studio". */
  brandStudios: string[];
  /** What it makes, before that: "Echo Brand Studio". */
  studioTrades: string[];
  /** What a house calls those of its own who file: "Echo News Service" on the site of the Echo. */
  ownServices: string[];
  /** How words end that say where somebody lives, before the name of a paper: "Rheinthaler Bote", "Pražské noviny". */
  demonymEndings: string[];
  /** Words of institutions and papers, none of them part of a person's name: "Sorna-Marseille Université". */
  organizationWords: string[];
  /** Letters in names of who issues releases and runs no newspaper: "Jagdverband Nord". */
  issuerParts: string[];
  /** Last words of such names: "Tolland Stone AG". */
  issuerWords: string[];
  /** What houses add to their own name when they sign, letters only: "Hafenblatt Online". */
  nameAdditions: string[];
  /** Small words inside names of houses: "El Diario de la República". */
  inNames: string[];
  /** Between "press release" and whose it is: "Pressemitteilung der Stadtwerke Tolland". */
  ofWords: string[];

  // dates

  /** What stands among the numbers of a date or an hour: "02:17 pm", "20 h", "3 min read", "2019 г." */
  timeWords: string[];
  /** "2 hours ago", "3小时前": behind the number. */
  agoBehind: string[];
  /** "vor 2 Stunden": before the number. */
  agoBefore: string[];
  /** Before the day on which an outlet had it: "Coral Courier on March 3". */
  dayPrepositions: string[];

  // prose

  /** "is", behind a name: "Marcus Okafor is a senior reporter". */
  isWords: string[];
  /** Its other forms: "has", "was". */
  wasWords: string[];
  /** Titles and saints before a name, whose stop ends no sentence: "Dr. Ana Ruiz", "St. Elmo". */
  titleAbbreviations: string[];
  /** Among the first words of a sentence that thanks somebody: "Many thanks to …", "Mein Dank gilt …". */
  thanksWords: string[];
  /** How many pages a reviewed book has: "267 pp.", "267 páginas". */
  pageWords: string[];
  /** Who staged a play or made a film: "directed by", "Regie:". */
  stagedBy: string[];

  // boilerplate

  /** How share bars write the names of networks in this script, and what stands beside them: "微博", "фейсбук", "e-mail". */
  networkNames: string[];
}
