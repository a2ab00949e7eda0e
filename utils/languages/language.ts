import type { BoilerplateKind, Role } from '../model.ts';

/**
 * What Byline must know of a language. One folder per language implements it, a file for each theme; the compiler says what is missing.
 *
 * ## Phrases
 * A phrase is matched against whole words, folded to lower case, typographic quotes and dashes folded to plain ones.
 * `…` stands for any bounded run of text, `(a|b)` for a choice, `[x]` for something optional, `{n}` for a number,
 * `{mark}` for what stands between a label and what it opens: a colon, an arrow, a dash or a bar,
 * `{network}` for a network on which one shares or follows, or mail.
 * A phrase with any of these must bring a real line that it matches: `['Sign up for …', 'Sign up for our newsletter']`.
 * Without `…` at its ends a boilerplate phrase has to be the whole block (trailing `: » > … . !` aside).
 */
export type Phrase = string | readonly [pattern: string, example: string];

/** "Reporting by", "Redaktion:", "编辑：": a word that gives the names after it (or before it) a role. */
export interface RoleWord {
  /**
   * As printed, without the colon that may follow: 'Reporting by', 'Additional reporting by', '责任编辑'.
   * Choices and options as in phrases: '(Author|Authors)', '[With] reporting by'. Case does not matter.
   */
  words: string;
  role: Role;
  /** True if it may also open a byline beside the headline ("By", "Von", "Text:"). */
  byline?: boolean;
  /** A colon, or a bar, must follow: 'Text:' is a credit, 'text' is not. 'only': a bar does not do ('Ana Fuentes | Madrid'). */
  colon?: boolean | 'only';
}

/**
 * "{names} contributed reporting", "{names} reported from {place}", "이도흔 기자": names come first. The words hold the
 * whole predicate up to the place, with choices and options: 'contributed to (this|the) (report|story)'.
 * For scripts without spaces: the word that follows a name, '기자', '記者'.
 */
export interface RoleVerb {
  words: string;
  role: Role;
  /** True if every story has the verb too ("stated"): it credits only in a line with another wording of two words or more. */
  beside?: boolean;
}

/** `xx/credits.ts`: the words with which a language credits people, and what joins a name to its place, outlet and date. */
export interface CreditWords {
  /** Role first: 'By', 'Reporting by', 'Editing by' … */
  roleWords: RoleWord[];
  /** How a kind of piece is said to be somebody's: '[Ein|Eine] {genre} von'. It opens a byline with each of the `genres` of names.ts. */
  pieceBy?: string;
  /** Name first: 'reported', 'contributed reporting', 'contributed to this report' … */
  roleVerbs: RoleVerb[];
  /** What opens a line that says who paid, provided or made what the story is about, and not who wrote: 'Sponsored by', 'A novel by'. */
  sponsorLabels?: string[];
  /** What introduces who checked a text and did not write it: 'medizinisch geprüft von'. Lower case; English ones are known on every page. */
  checkerLabels?: string[];
  /** Joints of a list of names: 'and', 'with'. '&' is known on every page. */
  and: string[];
  /** Prepositions between a name and its place: 'in', 'from', 'at'. */
  placePrepositions: string[];
  /** "Special to", "für", "for": between a name and the outlet. */
  outletPrepositions: string[];
  /** Words before a date: 'Published', 'Last updated', 'Aktualisiert am'. They go with the date. */
  dateLabels?: string[];
}

/**
 * `xx/names.ts`: what tells a name from a job, a desk and everything else that is written with capitals. Words that English has too
 * ('reporter', 'admin', 'video') stand with it only: they are known on every page, as are the `organizationWords` of all languages.
 */
export interface NameWords {
  /** Words that make a comma segment a job and not a name: 'correspondent', 'editor', 'Redakteurin'. */
  jobTitles: string[];
  /** Fields of work and ranks that stand before a job title: 'political', 'senior', 'sports'. */
  beats?: string[];
  /** What people are called before their names, and what is cut off: 'rechtsanwältin', 'dipl.-ing.', 'دکتر'. */
  formsOfAddress?: string[];
  /** Kinds of pieces that may stand right before a name: 'Analysis', 'Guest column', 'Leitartikel'. */
  genres: string[];
  /** Bylines that are nobody: 'staff', 'admin', 'Web Desk', 'Redaktion', 'agencies'. Whole value, folded. */
  notPeople: string[];
  /** Words never part of a person's name in this language: 'news', 'desk', 'team', 'the', months, weekdays. */
  neverInNames: string[];
  /** How words end that name institutions and are written together: 'Hauptzollamt', 'Skogsstyrelsen'. A whole word may be a surname. */
  organizationEndings?: string[];
  /** First words of towns, which open no person's name: 'São Bento', 'Port Ellery'. */
  townOpenings?: string[];
  /** Where no space parts the words: the letters in which surnames end, given names, and what is neither. */
  nameEndings?: readonly [surnames: string, given: string, neither: string];
  /** The word that joins two surnames of one person: 'y' in "Ana Ortega y Gaspar". */
  surnameJoint?: string;
}

/** `xx/origin.ts`: the words that say where a text came from. */
export interface OriginWords {
  /** Openings of "with material from {agency}", choices and options as above: 'With (inputs|files) from', 'mit Material (von|der)'. */
  materialFrom: string[];
  /** Labels of a source line: 'Source', 'Quelle', '来源'. The colon is not part of it. */
  sourceLabels: string[];
  /** Labels of a photo or graphic line, or of a reviewed work: 'Photo', 'Foto', 'Getty', '摄', 'Book author'. Such a line credits no reporter. */
  photoLabels: string[];
  /** Initials that name an agency in this language and a button for the size of the text in others: 'AA'. */
  agencyInitials?: string[];
  /** Words that are a whole bare link to the original: 'Source link', 'Read the original article', '阅读原文'. */
  sourceLinks: Phrase[];
  /** What a statement calls the text that it speaks of, or the start of it: 'article', 'стать'. Lower case. */
  textNouns: string[];
  /** How one is asked to read: 'read', 'lesen'. With a word of the next list they lead to the original: "Das ganze Interview lesen Sie bei …". */
  readWords: string[];
  /** What the original is beside the copy, and how it may begin: 'full', 'original', 'ungekürzt'. */
  wholeWords: string[];
  /**
   * What a short statement around the story says of its text, whoever it then names: that it is shown by somebody's leave, comes from a
   * partner, or stood elsewhere first. Choices and options as above, and the beginnings of words: 'Przedruk (za|z)', 'återpubliceras med'.
   */
  shownFrom: string[];
  /**
   * "This article was originally published in …": the outlet stands where `{org}` is.
   * Always with an example: `['originally (published|appeared) (in|on|by) {org}', 'This story originally appeared on Grist.']`.
   */
  notices: readonly (readonly [pattern: string, example: string])[];
  /** Disclaimers that say that the text is not the host's but not whose it is: '… not been edited by … staff …'. */
  disclaimers: Phrase[];
}

/** All that the grammar of credits asks of a language. */
export type CreditVocabulary = CreditWords & NameWords & OriginWords;

/** `xx/dates.ts` */
export interface DateWords {
  /** Months and weekdays, full and short, lower case; for cutting dates off bylines and datelines. */
  months: string[];
  weekdays: string[];
  /** The months as dates are written, by number: twelve long names, then twelve short ones where there are any. None where they are numbers. */
  calendar?: string[];
  /** True where 11/12/2020 may be the twelfth of November. */
  monthFirst?: true;
  /** What datelines of the language have that others have not. */
  datelines?: DatelineHabits;
}

/** How papers in a language set the dateline. */
export interface DatelineHabits {
  /** The place is in capitals, and a place in capitals that nobody knows may be one: "PORT ELMORE — …". */
  shouted?: true;
  /** A stop and a dash do behind any place: "Zacatecas.- El alcalde …". */
  stopBeforeDash?: true;
}

/** `xx/prose.ts`: what running text of the language is told by, and cut into sentences. */
export interface ProseWords {
  /** The commonest function words, for telling the language of a page that does not say it. 15 to 40. */
  stopWords: string[];
  /** Abbreviations whose full stop ends no sentence: 'Mr.', 'z. B.', 'Sr.'. Lower case, with the stop. */
  abbreviations: string[];
  /**
   * Openings of a sentence that leans on the one before it: 'but', 'she', 'both', 'the company', '同社'; or that speaks to the
   * page's visitor: 'please', 'read more'. Lower case, plain apostrophes; in scripts without spaces whatever begins so. What leans
   * wherever it stands has an ellipsis before it, '… however' (', but late' does not); what does behind a first part that names nobody,
   * a comma too: '…, he'; what does before any comma, a colon: '…: er'; and what does where it ends the sentence, a stop behind it:
   * '…, she said.'. It may be part of an expression: '(?:some|many) (?:are|say)'.
   */
  leaning: string[];
  /**
   * Articles and pointing words before a noun of which was spoken: 'the', 'der', 'cette'. None where a language has them behind the
   * noun or writes no spaces; an apostrophe that joins it to the noun belongs to it.
   */
  definite: string[];
  /** True where every noun is written with a capital, as names are. */
  capitalNouns?: true;
}

/**
 * `en/data-damage-words.ts`: what sentences look like that a machine translated or reworded. Sources of expressions on Unicode, so that they can
 * be sent. A language without it is asked only for what needs no words.
 */
export interface DamageWords {
  /** A comparison that has lost its first half. */
  halfComparison: string;
  /** A quotation with the comma inside that belongs to "he said", and a verb behind it. */
  commaBeforeVerb: string;
  /** Before a surname: 'Mr', 'Dr'. */
  personTitles: string;
  /** 'said', 'told', parted by bars. */
  sayingVerbs: string;
  /** Sentences that say twice who said it. */
  saidTwice: readonly string[];
  /** Phrases that synonym dictionaries leave behind. */
  spun: readonly string[];
}

/**
 * `xx/appeals.ts`, shipped with the tables: how a site speaks to its readers, who look for something else in a story. Words in lines, as printed within a sentence;
 * `*` stands for any letters at either end of a word, and a word may be part of an expression. A language without it is asked only for links
 * and phrases. Where only `own` is known, it tells the site's own appeals among the known phrases from another's.
 */
export interface AppealWords {
  /** What a site calls itself: 'we', 'our'. */
  own: string;
  /** What it calls whom it speaks to: 'you', 'Ihr*', or how words end that do so: '*йте'. */
  reader?: string;
  /** What it asks for or offers: 'newsletter*', 'comment*', 'donat*'. */
  offers?: string;
  /** What says that it speaks of the story: 'updated', 'correct*'. Such a paragraph stays. */
  notes?: string;
}

/** A language: what the files of its folder say, a theme each; `xx/xx.ts` gathers them. */
export interface Language extends DateWords, ProseWords {
  /** BCP 47 primary tag: 'en', 'pt', 'zh'. */
  code: string;
  /** Name in the language itself. */
  name: string;
  credits: CreditVocabulary;
  /** Every kind must be there; an empty list says that we know no phrase. */
  boilerplate: Record<BoilerplateKind, Phrase[]>;
  damage?: DamageWords;
}
