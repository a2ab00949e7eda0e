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
  /** Short lines around the story, but for captions. */
  short: string[];
}
