import { type Browser, browser } from 'wxt/browser';
import type {
  Choice,
  CleanStory,
  Digest,
  Judgement,
  Outcome,
  PackedReading,
  PageReport,
  SeenBlock,
  Standing,
  StorySentence,
  StoryText,
  Tip,
} from '../model.ts';

import { TooLarge } from '../text/budget.ts';
import type { HeldRule } from './held-rule.ts';
import type { Check } from './schema/check.ts';

/** Why there can be no report. Expected outcomes, not errors. */
export type Absence =
  | 'restricted' // a browser page, a store, a PDF viewer: no extension may run there
  | 'no-access' // the user or the browser withholds this site
  | 'failed'; // reading broke, or the background did not answer; the page is untouched

/** What the reader in a tab answers. */
export interface TabProtocol {
  /**
   * Analyses the page if that has not happened yet; summary, damage and words come along, since somebody looks. Rejects with TooLarge
   * where the page asks for too much; `patiently` allows it twenty times as long.
   */
  getReport(how?: { sentences?: number | undefined; patiently?: boolean | undefined }): PageReport;
  /** Reads the page as an article although it does not look like one. */
  readAnyway(): PageReport;
  /** For a report of a wrong result. */
  getSeen(): SeenBlock[];
  /** The story's own paragraphs, to be set beside another's. */
  getStoryText(): StoryText;
  /** The story with its pictures, to be shown alone. */
  getCleanStory(): CleanStory;
  /** Shows or hides one piece of boilerplate, by its id, until the next load. */
  setHidden(change: { id: string; hidden: boolean }): PageReport;
  /** Cleans the page, or restores it, once, whatever the rule for the site is. */
  setCleaned(cleaned: boolean): PageReport;
  /** Cleans the page if it is not cleaned, restores it if it is. */
  toggleCleaned(): PageReport;
  /** Copies a text. False if the page may not write to the clipboard. */
  copyText(text: string): boolean;
  /** Scrolls to a block and marks it for a moment; `text` narrows it to words. False if it is gone. */
  reveal(at: { block: string; text?: string | undefined }): boolean;
  /** Byline may not be there any more: the page as it was, and the reader ends. */
  giveBack(): void;
  /** Whether something is hidden now, the rule having been followed: also where it is off, the user may have chosen so. */
  isHiding(): boolean;
  /** A rule or a setting changed in private windows. */
  lookAgain(): void;
}

/** What the background answers. */
export interface BackgroundProtocol {
  /** What is concluded from the page of the sending tab. Answers carry the number of the question. */
  judge(question: { number: number; reading: PackedReading }): { number: number; judgement: Judgement };
  /** What costs time, for somebody who looks. The background keeps nothing, so the page sends its story again. */
  digest(text: StoryText): Digest;
  /** The sentences of a story, cut as its language cuts them. */
  cutStory(text: StoryText): StorySentence[];
  /** Sees to it that the reader runs in the tab. */
  ensureEngine(tabId: number): 'ready' | Absence;
  /** Puts the style sheet for a mark into the sending page, or takes it away. The answer: see sheet.ts. */
  setSheet(wanted: { name: string; on: boolean }): string;
  /** The reader of the sending tab tells how its page stands now; undefined while it knows nothing. */
  standing(standing: Standing | undefined): void;
  /** Keeps what the user chose, for private windows or for all; see settings-writer.ts. */
  keepChoice(said: { choice: Choice; isPrivate: boolean }): Outcome;
  /** What holds for the sending page, for scripts in private windows: they cannot read what was chosen there. */
  heldRule(): HeldRule;
  /** Cleans the sample story in the sending tab, or shows it as it was. Answers how many parts are hidden. */
  cleanSample(cleaned: boolean): number;
  /** What the sentinel of the sending tab, which knows no rule, has seen there. */
  tip(tip: Tip): void;
}

export type Protocol = TabProtocol & BackgroundProtocol;
export type Said<T extends keyof Protocol> = Parameters<Protocol[T]>[0];
export type Answered<T extends keyof Protocol> = ReturnType<Protocol[T]>;

/** Who sent a message, as the browser itself says. */
export type Sender = Browser.runtime.MessageSender;

/** What is done with messages of one type. What no `accepts` knows, or who may not ask, is refused unread. */
export interface Receiver<T extends keyof Protocol> {
  mayAsk: (sender: Sender) => boolean;
  accepts: Check<Said<T>>;
  act: (said: Said<T>, sender: Sender) => Answered<T> | Promise<Answered<T>>;
}

export type Receivers<P> = { [T in keyof P & keyof Protocol]: Receiver<T> };

/** Listens for messages of these types. Returns the way to stop it. */
export function receive<P extends Partial<Protocol>>(receivers: Receivers<P>): () => void {
  const listener = (message: unknown, sender: Sender, respond: (answer: unknown) => void) => {
    const { type, data } = (message ?? {}) as { type?: string; data?: unknown };
    if (typeof type !== 'string' || !Object.hasOwn(receivers, type)) return undefined;
    const { mayAsk, accepts, act } = receivers[type as keyof Receivers<P>] as unknown as Receiver<'judge'>;
    // JSON knows no undefined
    const said = data ?? undefined;
    if (sender.id !== browser.runtime.id || !mayAsk(sender) || !accepts(said)) {
      respond({ err: 'Refused' });
      return undefined;
    }
    Promise.resolve()
      .then(() => act(said, sender))
      .then(
        (res) => respond({ res }),
        (error) => respond({ err: error instanceof TooLarge ? 'TooLarge' : String(error?.message ?? error) }),
      );
    return true;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** What the other side answered. Rejects with what it failed of, and where it did not answer. */
export function readAnswer(answer: unknown): unknown {
  const { res, err } = (answer ?? { err: 'Nobody answered.' }) as { res?: unknown; err?: string };
  if (err) throw err === 'TooLarge' ? new TooLarge() : new Error(err);
  return res;
}

/** Says something to the background. It is our own, so what it answers is taken as it is. */
export async function tellBackground<T extends keyof BackgroundProtocol>(
  type: T,
  data?: Said<T>,
): Promise<Answered<T>> {
  return readAnswer(await browser.runtime.sendMessage({ type, data })) as Answered<T>;
}
