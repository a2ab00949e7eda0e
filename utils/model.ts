/**
 * The glossary. Every noun that two rooms share is defined here, and nowhere else.
 *
 * - *byline*: the line beside the headline that names who wrote the story.
 * - *dateline*: "LONDON (AP) —" at the start of the first paragraph: where it was filed, and which wire carried it.
 * - *credit line* (or *tail*): the line at the end that says who reported, wrote, edited, and from where.
 * - *notice*: a sentence that says that the text came from elsewhere.
 * - *source* first reported the story, *distributor* carried it, *host* shows it. Three fields, never collapsed.
 * - *boilerplate* came with the copy or the theme and is not the story.
 * - *furniture* is an element that a theme's record or its own names call a part of the page: a share bar, a sidebar.
 * - *agency* is the record of whoever reports or carries stories, *outlet* who published one, *house* either of them.
 * - *block* is a run of text, *box* an element that holds some, *cell* one of a row beside the headline, *column* the story's place.
 * - *row* is what stands in one line of cells; an *aligned row* is what belongs together of two stories side by side.
 * - *line* is a block's text, or a part of it, as the grammar reads it; *sign* is what a line says, with where it stands.
 */

export type Role =
  | 'reporter'
  | 'contributor'
  | 'writer'
  | 'editor'
  | 'translator'
  | 'photographer'
  | 'researcher'
  | 'producer';

export const boilerplateKinds = [
  'syndication-notice',
  'promo',
  'related',
  'share',
  'newsletter',
  'comments',
  'ad',
  'tags',
  'author-box',
  'back-to-top',
  'other',
] as const;
export type BoilerplateKind = (typeof boilerplateKinds)[number];

export type VerdictStatus = 'syndicated' | 'partly' | 'original' | 'not-an-article';
export type VerdictKind = 'wire' | 'partner' | 'republished' | 'scraped' | 'press-release' | 'sister-title';
export type Confidence = 'certain' | 'likely' | 'possible';
/** *stated*: the page says it in words a reader can see. *implied*: we conclude it, for example from metadata. */
export type Certainty = 'stated' | 'implied';

export type EvidenceKind =
  | 'byline' // "By Mark Lambert" beside the headline
  | 'dateline' // "VENICE, Italy (AP) —"
  | 'credit-line' // "(Reporting by … in …; editing by …)"
  | 'signature' // "(dpa)", "–IANS", "/ritzau/" at the end
  | 'copyright-line' // "© 2026 The Canadian Press"
  | 'notice' // "This article was originally published in …"
  | 'source-link' // a bare "Source link" to another host
  | 'canonical' // <link rel=canonical> to another site
  | 'pixel' // a counter of the original publisher
  | 'metadata'; // JSON-LD or <meta>

/** Why we think so: the exact words, and where they stand. */
export interface Evidence {
  kind: EvidenceKind;
  /** The words as the page has them; for metadata the value, for links the address. */
  text: string;
  /** The block the words stand in, if a reader can see them. */
  block?: string;
  certainty: Certainty;
  /** 0–100: how far this sign alone can be trusted; see utils/evidence/weights.ts. */
  weight: number;
}

// ————— The page as read: plain records, no elements —————

/**
 * Where a block stands relative to the story.
 * head: from the headline to the first paragraph; body: from the first to the last paragraph of the story;
 * tail: after the last paragraph, still in the article's column; outside: site header, side bars, footer.
 */
export type Zone = 'head' | 'body' | 'tail' | 'outside';

export interface Link {
  /** Words of the link, white space folded. */
  text: string;
  /** Absolute address, '' if there is none. */
  href: string;
}

/** A run of text with the same nearest block-level ancestor, not parted by a <br>. The unit of everything. */
export interface Block {
  /** 'b0', 'b1' … in document order. */
  id: string;
  /** White space folded, trimmed. */
  text: string;
  /** Index into Article.boxes of the element that holds the run. */
  box: number;
  zone: Zone;
  /** Name of the holding element in lower case: 'p', 'li', 'h2', 'figcaption' … */
  tag: string;
  links: Link[];
  /** Characters of text inside links. */
  linkChars: number;
  /** True if it reads like a paragraph: a sentence, not a headline, label or list of links. */
  prose: boolean;
  /** False if the browser does not render it now (a menu, a hidden byline). */
  visible: boolean;
  /** True if it reads as part of the body by the form of the page alone (find-body.ts): one opinion among several. */
  readable: boolean;
  /** True if the run shares its holding element with other runs (parted by <br> or by block children). */
  shared: boolean;
  /** True if all of it is set in <em>, <i>, <small>, <strong> or <b>. */
  emphasised: boolean;
  /** Of a short block beside the headline or at the opening: the row of boxes that it is, if there is more than one. */
  cells?: Cell[];
}

/** An element that holds text blocks, as a plain record. Boxes are listed in document order, parents first. */
export interface Box {
  index: number;
  /** Index of the parent box, -1 at <body>. */
  parent: number;
  tag: string;
  /** id, class, role, itemprop, data-* names: lower case, space-separated, '' if none. For class-family tests. */
  names: string;
  /** Index range of the blocks inside it, inclusive; first > last if it holds none. */
  first: number;
  last: number;
  /** Pictures, videos, embeds inside it that are larger than an icon. */
  media: number;
  /** Counter pixels of other publishers inside it. They must never be hidden. */
  counters: number;
  /** Form fields inside it. */
  fields: number;
  /** Stands to the left or right of the story, as far as layout tells. */
  beside: boolean;
  /** What a theme or plug-in record says that this element is. */
  furniture?: { kind: BoilerplateKind; theme: string };
}

export interface StatedAuthor {
  name: string;
  /** 'json-ld', 'meta:author', 'meta:sailthru.author', 'rel=author' … */
  from: string;
  type?: 'person' | 'organization';
  jobTitle?: string;
  outlet?: string;
}

/** What the head of the page and its structured data say. Strings as found, entities decoded. */
export interface Metadata {
  authors: StatedAuthor[];
  publisher?: string;
  /** Absolute, as found in <link rel=canonical> (the first one that names another site wins). */
  canonical?: string;
  ogUrl?: string;
  siteName?: string;
  /** Values of source metas and JSON-LD provider / sourceOrganization / isBasedOn … with the field they come from. */
  sources: { value: string; from: string }[];
  copyright: string[];
  dateline?: string;
  /** True if JSON-LD or og:type declare an article. */
  declaresArticle: boolean;
  /** JSON-LD @type values, lower case. */
  types: string[];
  noindex: boolean;
  generator?: string;
}

/** Something in the body that names an original publisher without words. */
export interface Counter {
  /** Address of the pixel, frame or script. */
  src: string;
  block?: string;
}

/** One box of a byline's row, as a reader sees it. */
export interface Cell {
  text: string;
  /** How it stands to the one before: apart on the screen, behind white space, or with nothing between them. */
  joint: 'apart' | 'space' | 'glued';
  /** Where it leads, if it is a link. */
  href?: string;
  /** Name and class of the innermost element that says something: cells of one kin are of one kind. 'a.author-name' */
  kin: string;
}

export interface BylineElement {
  /** The cells' text, parted by bars where they stand apart. */
  text: string;
  /** The row of boxes that it is, if there is more than one. */
  cells?: Cell[];
  block: string;
  /** What made us look: a class family, rel=author, itemprop=author, <address> … */
  from: string;
  links: Link[];
}

/** What the page's head says that only those who know languages and houses can make something of. */
export interface Stated {
  /** The document's own title, '' if it has none. */
  documentTitle: string;
  /** Of the item that a reader for feeds shows. */
  item?: string;
  title?: string;
  headline?: string;
  /** When it was first published, as its metadata has it: ISO 8601. */
  published?: string;
  /** The language that it declares: 'de-AT', 'en_US'. */
  language?: string;
}

/** What a page as a whole is made as. */
export interface PageForm {
  /** Its own word for what it is, for those who share it: og:type. */
  kind?: string;
  /** The classes of <body>, in which systems say what kind of page it is. */
  bodyNames: string;
  /** The types of what the story stands in, by microdata, innermost first, in lower case. */
  itemTypes: string[];
  /** Index of the story's first and last block, and its characters of prose. Absent if there is no prose to speak of. */
  story?: { first: number; last: number; prose: number };
}

/** The page as it was read in the page: plain, so that it can be sent. Nothing in it needs to know a language or a house. */
export interface Reading {
  url: string;
  /** Host name without "www.". */
  hostname: string;
  stated: Stated;
  /** What tells an article from other pages, beside all the rest. */
  form: PageForm;
  /** The user says that it is an article. */
  insisted?: boolean;
  metadata: Metadata;
  blocks: Block[];
  boxes: Box[];
  /** Block of the headline, if it was found. */
  headline?: string;
  bylines: BylineElement[];
  counters: Counter[];
  /** Index of the box that is the article's own column, -1 if there is none. */
  column: number;
}

/** A reading, and what its masthead tells: whose page it is, in which language, of which day. */
export interface Article extends Omit<Reading, 'stated' | 'form' | 'insisted'> {
  isArticle: boolean;
  /** The site's own name, else its host name. */
  host: string;
  title: string;
  /** BCP 47, lower case primary tag first; 'und' if unknown. */
  language: string;
  /** ISO 8601. */
  published?: string;
}

// ————— What lines say, and what is made of it: the nouns that cross the doors of the rooms —————

/**
 * Who reports or carries stories that others show: wires, syndicates, republishing programmes, press-release wires,
 * and newspapers whose stories are often copied.
 */
export interface Agency {
  /** Unique, kebab-case: 'ap', 'reuters', 'ny-times'. */
  id: string;
  /** Full usual name, as shown to the user: 'The Associated Press'. */
  name: string;
  /**
   * wire: a news agency. syndicate: carries others' work (Tribune Content Agency). newsroom: a non-profit or programme
   * whose work others republish (ProPublica). press-release: issues of companies. outlet: a newspaper, magazine or station.
   * platform: shows others' work (Yahoo, MSN).
   */
  kind: 'wire' | 'syndicate' | 'newsroom' | 'press-release' | 'outlet' | 'platform';
  /** Other names by which pages call it, in any language: 'Associated Press', 'Related Press'. Matched case-folded. */
  names: string[];
  /** Short codes, case-sensitive, as in "(AP) —": 'AP', 'dpa', 'أ ف ب', '新华社'. Only in bracketed or sign-off position. */
  codes: string[];
  /** True if its names are everyday words ("Time", "Die Welt"): they count as a whole value, never inside a text. */
  common?: boolean;
  /** Registrable domains of its own sites, or deeper where several share one ('abcnews.go.com'). There it is no syndication. */
  hosts: string[];
  /** Phrases (see languages/language.ts) of lines that only its stories carry, each with a real line. */
  notices: readonly (readonly [pattern: string, example: string])[];
  /** Parts of addresses of its counters: 'counter.theconversation.com/content/'. */
  pixels: string[];
  /** What a copy of its story is, if the page says no more. */
  implies: VerdictKind;
  /** A real line that the grammar must trace to it: 'ST. JOSEPH, Mich. (AP) — The ship …'. */
  example: string;
}

/** Where a line stands decides how much of the grammar may speak: a sentence of the story is never a byline. */
export type Where =
  | 'byline' // an element beside the headline that is marked as the byline
  | 'dateline' // the opening of one of the first paragraphs
  | 'tail' // a paragraph after, or at the end of, the story
  | 'notice' // a short line that may say where the text came from
  | 'caption' // beside a picture: credits nobody for the text
  | 'other'; // a paragraph of the story, or anything else

/** One person whom a line names. */
export interface PersonCredited {
  /** As printed; all-capital bylines in normal case. */
  name: string;
  role: Role;
  place?: string;
  /** As printed: 'AP', 'Special to the Kestrel Press' gives 'Kestrel Press'. */
  outlet?: string;
  /** True if only a surname stands there, to be resolved against the byline. */
  surnameOnly?: boolean;
}

/** What one line says. Every field is empty where the line says nothing. */
export interface CreditLine {
  people: PersonCredited[];
  /** Organisations credited beside or instead of people, as printed. */
  organizations: string[];
  dateline?: PrintedDateline;
  source?: PrintedSource;
}

/** Where the story was filed, and which agency carried it, as printed. */
export interface PrintedDateline {
  place?: string;
  agency?: string;
}

/** Who published it first, or whose text it is, as printed; `title` if the line quotes the original headline. */
export interface PrintedSource {
  name: string;
  title?: string;
}

/** A piece of evidence together with what the grammar made of it. */
export interface Sign {
  evidence: Evidence;
  line: CreditLine;
  /** Where in the page it was found: the same words weigh differently beside the headline and after the story. */
  where: 'head' | 'opening' | 'closing' | 'metadata';
  /** What the sign names, as printed: 'AP', 'Sorna News Daily'. */
  named?: string;
  /** The record of what it names, if there is one. */
  agency?: Agency;
  /** An address that comes with it. */
  url?: string;
  /** For bylines: the element is the CMS's own author box or meta row, not words of the text. */
  fromElement?: boolean;
  /** A label and a name, no sentence: "Source: myRiver". */
  isLabel?: boolean;
  /** Names who issued the text as a press release. */
  isRelease?: boolean;
  /** Another line, or a logo, says that what it names, and no record knows, is a house that reports. */
  isHouseTold?: boolean;
  /** Signed with initials: somebody of the house, unnamed. "Autor: asty//now" */
  initials?: boolean;
  /** Says that the text is not the host's, without saying whose it is. */
  disclaims?: boolean;
}

/** What the other rooms know of the blocks. */
export interface Known {
  /** Ids of blocks that stay whatever the judges say: credits, datelines, byline, headline, date. */
  spared: ReadonlySet<string>;
  /** Ids of blocks that say that the text came from elsewhere. */
  notices: ReadonlySet<string>;
  /** Ids of blocks in which a byline stands. */
  bylineBlocks: ReadonlySet<string>;
  /** Ids of blocks that belong to a picture. */
  captions: ReadonlySet<string>;
  /** Names of those whom the page credits, in its text or in its data. */
  credited: readonly string[];
}

// ————— What we conclude: the contract between engine, popup and bench —————

export interface Verdict {
  status: VerdictStatus;
  kind?: VerdictKind;
  /** Who first reported it, full usual name: 'The Associated Press'. */
  source?: string;
  /** Who carried it, if not the source: 'Tribune Content Agency'. */
  distributor?: string;
  originalUrl?: string;
  /** Whose address that is: the first publication's, or only another copy's (a portal). */
  originalKind?: 'original' | 'copy';
  confidence: Confidence;
  evidence: Evidence[];
}

export interface Credit {
  name: string;
  role: Role;
  place?: string;
  outlet?: string;
  /** Where the page itself links the name to: mostly the author's own page. */
  page?: string;
  certainty: Certainty;
  evidence: Evidence;
}

export interface Dateline {
  place: string;
  agency?: string;
}

export interface Boilerplate {
  /** 'h0', 'h1' … in page order. */
  id: string;
  kind: BoilerplateKind;
  /** Which rules agreed, joined by ' + ': 'theme:jannah + phrase:related'. */
  rule: string;
  /** The words, cut to 300 characters. */
  text: string;
  hidden: boolean;
  /** Ids of the blocks it covers. */
  blocks: string[];
}

/**
 * Why the last check kept what the judges would have hidden. share: with it, too much of the story would have gone.
 * between: a paragraph from between two that stay. edge: the story's first or last paragraph. name: the only copy of a credited
 * name. heading: what stands below it stays.
 */
export type Reprieve = 'share' | 'between' | 'edge' | 'name' | 'heading';

export interface Withdrawn {
  block: string;
  /** The words, cut to 300 characters. */
  text: string;
  /** Which rules had agreed, as in `Boilerplate`. */
  rule: string;
  why: Reprieve;
}

export interface Damage {
  kind: string;
  sentence: string;
  why: string;
  block: string;
}

export interface SummarySentence {
  text: string;
  block: string;
}

/** One stretch of the page in page order, for the strip in the popup. */
export interface Stretch {
  /** 'story' or the id of a Boilerplate. */
  what: string;
  /** Characters of text. */
  size: number;
  /** First block of the stretch. */
  block: string;
}

/** Plain JSON: it survives Chrome's JSON as well as Firefox's structured clone. */
export interface PageReport {
  version: 1;
  url: string;
  host: string;
  title: string;
  language: string;
  published?: string;
  verdict: Verdict;
  credits: Credit[];
  organizations: string[];
  dateline?: Dateline;
  boilerplate: Boilerplate[];
  /** What the judges would have hidden, and the last check on the whole kept; absent if nothing. */
  withdrawn?: Withdrawn[];
  damage: Damage[];
  summary: SummarySentence[];
  words: { story: number; hidden: number };
  stretches: Stretch[];
}

/** What the toolbar says of a page. */
export interface Standing {
  hidden: number;
  host: string;
  verdict: Pick<Verdict, 'status' | 'kind' | 'source'>;
  reporters: string[];
  organizations: string[];
}

// ————— What the user says against it —————

/** A name that Byline is to leave out at a site: of somebody who is no reporter there, or of what is not the source of its stories. */
export interface Correction {
  kind: 'person' | 'source';
  /** As the report has it. */
  name: string;
}

/** Everything of that kind that was said of one site. */
export interface Corrections {
  people: string[];
  sources: string[];
}

// ————— What is said between the page and the background: plain, so that it can be sent —————

/** What is concluded from a reading, and all that the page needs in order to hide. */
export interface Judgement {
  /** Without summary, damage and the count of words: those come when somebody looks. */
  report: PageReport;
  /** Ids of the story's own paragraphs: no credits, no boilerplate, no headings. */
  story: string[];
  /** Boxes that a theme's record or their own names call furniture, by index, and of which kind. */
  furniture: [box: number, kind: BoilerplateKind][];
}

/** The text of a page that somebody looks at: what summary, damage and the count of words are worked out from. */
export interface StoryText {
  title: string;
  language: string;
  story: Block[];
  /** The text of each piece of boilerplate, in the order of the report. */
  pieces: string[];
}

export interface Digest {
  /** As many sentences as the longest summary has: a shorter one is their beginning. */
  summary: SummarySentence[];
  damage: Damage[];
  /** Words of the story, and of each piece of boilerplate in the order of the report. */
  words: { story: number; pieces: number[] };
}

/** The story alone, as its page has it now, for a page that shows nothing else. Not yet safe to show. */
export interface CleanStory {
  /** Only what the story is made of, its addresses absolute; nothing of it has been checked. */
  html: string;
  direction: 'ltr' | 'rtl';
}

// ————— Two stories side by side —————

/** One sentence of a story, verbatim, and the block in which it stands. */
export interface StorySentence {
  text: string;
  block: string;
}

/** same: word for word. edited: mostly the same words. reworded: the same in other words. The others stand on one side only. */
export type AlignedKind = 'same' | 'edited' | 'reworded' | 'dropped' | 'added';

/** Words in a row that stand on both sides, or that differ. Joined, the runs of a side give its text again. */
export interface WordRun {
  kept: boolean;
  original: string;
  copy: string;
  /** How many words they are on each side. */
  words: [original: number, copy: number];
}

/** What belongs together: a sentence of each story, or of one only; more where the copy made one of several, or several of one. */
export interface AlignedRow {
  kind: AlignedKind;
  /** Which sentences of the original, by number. */
  original: number[];
  copy: number[];
  /** The copy has it in another place. */
  moved: boolean;
  runs: WordRun[];
}

/** Parts of 1, counted in words. */
export interface Shares {
  /** Of the original's words, those that stand in the copy where they stood. */
  kept: number;
  /** Of the original's words, those in place of which the copy has others. */
  reworded: number;
  /** Of the original's words, those in sentences that the copy has not. */
  dropped: number;
  /** Of the copy's words, those in sentences that the original has not. */
  added: number;
}

/**
 * What the copy is. copied: mostly word for word. reworded: mostly in other words; spun: so that a machine did it. excerpt: a
 * part of the original and little else. partly: has some of it. other: another story.
 */
export type Finding = 'copied' | 'reworded' | 'spun' | 'excerpt' | 'partly' | 'other';

/** Something that the copy has otherwise; `copy` is '' where it has nothing in its place. */
export interface Difference {
  original: string;
  copy: string;
  /** The row in which it is seen. */
  row: number;
}

/** A story as told: its sentences, and what was concluded from its page. */
export interface ToldStory {
  report: PageReport;
  sentences: StorySentence[];
}

export interface Comparison {
  rows: AlignedRow[];
  shares: Shares;
  finding: Finding;
  names: Difference[];
  numbers: Difference[];
  quotations: Difference[];
  /** People whom the original credits and the copy does not. */
  missing: Credit[];
}

// ————— The page as read, between the rooms —————

/** The same with what it says of the story itself, which a reading has among `Stated` and `PageForm`. */
export interface FullMetadata extends Metadata {
  title?: string;
  headline?: string;
  published?: string;
  language?: string;
  /** Its own word for what it is: og:type. */
  kind?: string;
}

/** Where in the page the story and its column are, by the numbers of boxes and blocks. */
export interface Column {
  /** The smallest box that holds nearly all of the story's prose. */
  core: number;
  /** The article's own column: the core, the headline, and what follows the story below it. */
  column: number;
  headline?: number;
  /** Index of the first and last block of prose in the core. */
  first: number;
  last: number;
  /** Characters of prose in the core. */
  prose: number;
  /** Blocks that are like the story's paragraphs in what they stand in. */
  likeStory?: readonly boolean[];
}

/**
 * A reading as it crosses from the page to the background: its records, of which a page has a thousand, as rows of numbers in one list,
 * without the names of their fields. What they say in words often stands once among the `words`, and is a number in a row.
 */
export interface PackedReading extends Omit<Reading, 'blocks' | 'boxes'> {
  words: string[];
  texts: Block['text'][];
  links: Block['links'][];
  /** 0 where a block has none. */
  cells: (NonNullable<Block['cells']> | 0)[];
  /** Of each block: box, zone, tag, characters of links, marks. */
  blockRows: number[];
  /** Of each box: parent, tag, names, first, last, media, counters, fields, beside, furniture (0 for none). */
  boxRows: number[];
  furniture: NonNullable<Box['furniture']>[];
}

// ————— What the smallest script hands on —————

/** What the sentinel hands the background of a page that may be a copy (see weigh-tip.ts): a few texts, and nothing else of the page. */
export interface Tip {
  /** A column of prose stands there, and a mark asked for it. */
  prose: boolean;
  /** What may say that the page is a copy. */
  said?: Hearsay | undefined;
}

/** The texts of a page that would say so. */
export interface Hearsay {
  /** Who is credited in the page's head. */
  credited: string[];
  /** Addresses from which the page says that it comes, but those on its own host. */
  origins: string[];
  /** The names of its own site, and titles that may hold them: ['og:site_name', 'The Courier']. */
  own: [name: string, value: string][];
  /** How the first paragraphs begin. */
  starts: string[];
  /** How the last paragraphs end. */
  ends: string[];
  /**
   * Short lines before, amid and behind the story, but for captions; with the first and the last paragraphs, if short. What their
   * inline elements hold is parted by tabs.
   */
  short: string[][];
  /** What leads to another site in short lines amid the story or behind it: the link's words, and the host. */
  links: [text: string, host: string][];
}

// ————— What the user wants —————

/** auto: clean syndicated copies. always: clean every article. off: leave the site alone. */
export const rules = ['auto', 'always', 'off'] as const;

export type Rule = (typeof rules)[number];

export interface SiteRule {
  rule: Rule;
  /** Kinds the user wants to see on this site whatever the general choice is. */
  keep?: BoilerplateKind[];
}

/** What the user wants, apart from the rules for single sites. */
export interface Settings {
  defaultRule: Rule;
  /** Kinds that are not hidden anywhere. */
  keep: BoilerplateKind[];
  /** Sentences of the summary. */
  summaryLength: 2 | 3 | 5;
  badge: boolean;
  theme: 'system' | 'light' | 'dark';
  /** Mirror everything through the browser's own account, if the user has one. */
  sync: boolean;
}

/** Hosts (without "www.") and what the user chose for them. */
export type Sites = Record<string, SiteRule>;

/** What a press changes of the rule that holds for a site; the rest of it stays as whoever pressed last has left it. */
export interface RuleChange {
  rule?: Rule | undefined;
  /** A kind to be shown there always, or not any longer. */
  keep?: BoilerplateKind | undefined;
  hide?: BoilerplateKind | undefined;
}

/** What the user chose with one press. */
export type Choice =
  | { what: 'settings'; settings: Partial<Settings> }
  | { what: 'rule'; site: string; change: RuleChange }
  /** The whole rule of a site's own; without one its parent domain's or the default holds again. */
  | { what: 'site'; site: string; rule?: SiteRule | undefined }
  /** In place of all that was: an import, or a reset with nothing. */
  | { what: 'everything'; settings: Settings; sites: Sites }
  | { what: 'correction'; site: string; correction: Correction; isWrong: boolean }
  | { what: 'no corrections' };

/** Whether the browser has kept a choice, and if not, whether it had no room. What was before holds then. */
export const outcomes = ['kept', 'full', 'failed'] as const;

export type Outcome = (typeof outcomes)[number];

/** What was chosen in private windows: it lies over what holds elsewhere. */
export interface PrivateChoices {
  settings: Partial<Settings>;
  /** null: no rule of its own, whatever is stored. */
  sites: Record<string, SiteRule | null>;
}

/** Sites, each with all below it, but for some that lie below them. */
export interface SiteSet {
  sites: readonly string[] | 'all';
  except: readonly string[];
}

// ————— What is kept of a report, and reported —————

/** Hosts without "www.", and what the user said of their reports. */
export type CorrectedSites = Record<string, Corrections>;

/** A block of the article's column that Byline took for no boilerplate. Of the story itself only the beginnings. */
export interface SeenBlock {
  zone: 'head' | 'body' | 'tail';
  tag: string;
  text: string;
}

/** As much of a report as a credit takes. */
export interface Citable
  extends Pick<PageReport, 'url' | 'host' | 'title' | 'language' | 'published' | 'organizations'> {
  verdict: Pick<Verdict, 'status' | 'source' | 'distributor' | 'originalUrl' | 'originalKind'>;
  credits: Pick<Credit, 'name' | 'role' | 'place' | 'outlet'>[];
  /** Not empty if the copy is reworded. */
  damage: readonly unknown[];
}

/** A credit that the user wants to keep: what a citation takes of its report, and nothing else of the page. */
export interface SavedCredit extends Citable {
  /** The day on which it was seen: '2026-03-10'. */
  savedOn: string;
}

/** What joins names and places in a credit, in one language. Placeholders: {people}, {place}, {outlet}, {link}. */
export interface CitationWords {
  /** BCP 47 tag for the joints of lists: "A, B and C". */
  language: string;
  /** One phrase a role, without a stop. The phrases of one credit are parted by semicolons. */
  roles: Record<Role, string>;
  /** People who share a place: '{people} in {place}'. */
  placed: string;
  /** A person of another outlet than the story's: '{people} ({outlet})'. */
  ofOutlet: string;
  /** Who carried it: 'Distributed by {outlet}'. */
  distributed: string;
  /** The link of a story that the page has from elsewhere. */
  originally: string;
  /** The link of a copy whose original we do not know. */
  seenAt: string;
  /** The link of a story that the page itself published first. */
  published: string;
  /** Whose work is in a story of the page's own: 'Partly reported by {source}, put together by {outlet}'. */
  partly: string;
}

/** How a reader wants a clean page set. */
export interface CleanLook {
  /** Step of the type's size, 0 the usual one. */
  size: number;
  width: 'narrow' | 'medium' | 'wide';
  font: 'serif' | 'sans';
}

/**
 * How settings stand between a user's browsers. on: both copies are the same, or will be in a moment. full: the synchronised storage
 * has no room, this browser keeps its own copy. off: the user switched it off. failed: the browser refused for another reason and
 * will be asked again.
 */
export type SyncState = 'on' | 'full' | 'off' | 'failed';
