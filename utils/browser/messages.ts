import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Damage, PageReport, SummarySentence } from '../model.ts';
import type { SeenBlock } from '../report/report-file.ts';

/** Why there can be no report. Expected outcomes, not errors. */
export type Absence =
  | 'restricted' // a browser page, a store, a PDF viewer: no extension may run there
  | 'no-access' // the user or the browser withholds this site
  | 'failed'; // the engine broke; the page is untouched

/** Everything that is said between the parts of the extension. The receiver stands above each group. */
interface Protocol {
  // ——— received by the engine in a tab (tabs.sendMessage) ———
  /** Analyses the page if that has not happened yet. */
  getReport(): PageReport;
  /** Costs time, so only when somebody looks. */
  getDamage(): Damage[];
  getSummary(sentences: number): SummarySentence[];
  /** For a report of a wrong result. */
  getSeen(): SeenBlock[];
  /** Shows or hides one piece of boilerplate, by its id, until the next load. */
  setHidden(change: { id: string; hidden: boolean }): PageReport;
  /** Cleans the page, or restores it, once, whatever the rule for the site is. */
  setCleaned(cleaned: boolean): PageReport;
  /** Cleans the page if it is not cleaned, restores it if it is. */
  toggleCleaned(): PageReport;
  /** Copies the credit as plain text. False if the page may not write to the clipboard. */
  copyCredit(): Promise<boolean>;
  /** Scrolls to a block and marks it for a moment; `text` narrows it to words. False if it is gone. */
  reveal(at: { block: string; text?: string }): boolean;

  // ——— received by the background ———
  /** Sees to it that the engine runs in the tab. */
  ensureEngine(tabId: number): 'ready' | Absence;
  /** The engine of the sending tab tells how many pieces are hidden now. */
  hiddenCount(count: number): void;
  /** The sentinel of the sending tab found a plausible copy. */
  plausible(): void;
  /** A page was asked for its report and has no engine yet. Answered when the engine runs. */
  engineForMe(): void;
  /** The engine of the sending tab lacks these languages (primary tags). Answered when they are there. */
  languagesForMe(codes: string[]): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
