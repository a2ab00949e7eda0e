import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Digest, Judgement, PageReport, Reading, StoryText } from '../model.ts';
import type { SeenBlock } from '../report/report-file.ts';

/** Why there can be no report. Expected outcomes, not errors. */
export type Absence =
  | 'restricted' // a browser page, a store, a PDF viewer: no extension may run there
  | 'no-access' // the user or the browser withholds this site
  | 'failed'; // reading broke, or the background did not answer; the page is untouched

/** Everything that is said between the parts of the extension. The receiver stands above each group. */
interface Protocol {
  // ——— received by the reader in a tab (tabs.sendMessage) ———
  /** Analyses the page if that has not happened yet; summary, damage and words come along, since somebody looks. */
  getReport(sentences?: number): PageReport;
  /** For a report of a wrong result. */
  getSeen(): SeenBlock[];
  /** Shows or hides one piece of boilerplate, by its id, until the next load. */
  setHidden(change: { id: string; hidden: boolean }): PageReport;
  /** Cleans the page, or restores it, once, whatever the rule for the site is. */
  setCleaned(cleaned: boolean): PageReport;
  /** Cleans the page if it is not cleaned, restores it if it is. */
  toggleCleaned(): PageReport;
  /** Copies a text. False if the page may not write to the clipboard. */
  copyText(text: string): Promise<boolean>;
  /** Scrolls to a block and marks it for a moment; `text` narrows it to words. False if it is gone. */
  reveal(at: { block: string; text?: string }): boolean;

  // ——— received by the background ———
  /** What is concluded from the page of the sending tab. Answers carry the number of the question. */
  judge(question: { number: number; reading: Reading }): { number: number; judgement: Judgement };
  /** What costs time, for somebody who looks. The background keeps nothing, so the page sends its story again. */
  digest(text: StoryText): Digest;
  /** Sees to it that the reader runs in the tab. */
  ensureEngine(tabId: number): 'ready' | Absence;
  /** The reader of the sending tab tells how many pieces are hidden now. */
  hiddenCount(count: number): void;
  /** The sentinel of the sending tab found a plausible copy. */
  plausible(): void;
}

export const { sendMessage, onMessage } = defineExtensionMessaging<Protocol>();
