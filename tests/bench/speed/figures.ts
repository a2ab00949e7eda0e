/** What one visit of a page cost. Milliseconds, unless said otherwise; undefined where nothing was hidden. */
export interface Figures {
  /** The sentinel on the page's thread: all that ran until another script of ours came, or until nothing more did. */
  sentinel: number;
  /** The same without the time in which others had the processor. */
  sentinelProcessor: number;
  /** The page's thread from injection to hidden, evaluation included; to the end where nothing was hidden. */
  thread: number;
  /** The same without the time in which others had the processor. */
  threadProcessor: number;
  /** From the sentinel's start, which is when the page is idle, to hidden. */
  untilHidden?: number;
  /** The longest task of the page's thread that ran our scripts, and how much such tasks took beyond 50 ms each. */
  longestTask: number;
  blocking: number;
  /** Tasks of the background's thread in that time: its start, practice and judging. */
  background: number;
  /** The largest message to the background, bytes. */
  message?: number;
  /** JavaScript heap of the renderer after it was cleaned, bytes. */
  heap?: number;
  /** Cumulative layout shift from hiding on. */
  shift?: number;
}

/** auto: the shipped rule. The others clean every article: with a background that runs, one that sleeps, a processor a quarter as fast. */
export const kinds = ['auto', 'warm', 'cold', 'slow'] as const;
export type Kind = (typeof kinds)[number];

/** A page: Readability alone on it, and what each build cost there. */
export interface Row {
  id: string;
  bytes: number;
  readability: number;
  /** The same without the time in which others had the processor. */
  readabilityProcessor: number;
  /** Heap of the page without Byline, bytes. */
  heap: number;
  builds: Partial<Record<Kind, Figures>>[];
}
