import type { BoilerplateKind, Damage, PageReport, SummarySentence } from '../model.ts';
import type { SeenBlock } from '../report/report-file.ts';
import type { Rule } from '../settings/settings.ts';

/** One page while it is open: what was found on it, and whether it is cleaned now. */
export interface PageSession {
  /** With summary, damage and the count of words: somebody is looking. */
  report(): PageReport;
  damage(): Damage[];
  /** The blocks around the story and the beginnings of its own, for a report of a wrong result. */
  seen(): SeenBlock[];
  summary(sentences: number): SummarySentence[];
  /** Cleans or restores as the user's rule for the site wants it; `keep` are kinds to leave alone. */
  follow(rule: Rule, keep: readonly BoilerplateKind[]): void;
  /** Shows or hides one piece and leaves the others as they are. */
  setHidden(id: string, hidden: boolean): PageReport;
  /** Cleans or restores this page once, whatever the rule is. */
  setCleaned(cleaned: boolean): PageReport;
  isCleaned(): boolean;
  /**
   * Scrolls to a block and marks it. With words of it, a hidden piece that holds it comes back for good; without, the mark
   * falls on the nearest block that can be seen. False if it has left the page.
   */
  reveal(block: string, text?: string): boolean;
  /** Something that the page is judged by was not there when it was read: reads it again and follows the rule. */
  readAnew(): void;
  /** The address changed without a load: forget everything, look again, and once more when the new contents come. */
  startAnew(): void;
  close(): void;
}

export interface SessionOptions {
  /** Called with the number of hidden pieces whenever it changed. */
  onChange: (hidden: number) => void;
  /** Called whenever the page has been read. */
  onRead?: () => void;
  signal: AbortSignal;
}
