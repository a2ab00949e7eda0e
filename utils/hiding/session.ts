import type { ShadowRootOf } from '../article/flat-copy.ts';
import type { BoilerplateKind, Digest, Judgement, PageReport, Reading, Rule, StoryText } from '../model.ts';

import type { JudgedPage } from './hide-safely.ts';

/**
 * One page while it is open: what was found on it, and whether it is cleaned now. What is asked of it is done one after the other.
 * Where nobody answers what it asks, it rejects, and the page stays as it is.
 */
export interface PageSession {
  /**
   * With a summary of so many sentences, damage and the count of words: somebody is looking. Rejects with TooLarge where the page asks
   * for too much; `patiently` allows it far more, from now on.
   */
  report(sentences?: number, patiently?: boolean): Promise<PageReport>;
  /** Reads a page as an article that did not look like one, until it is another page. One without any story stays what it is. */
  insist(): Promise<PageReport>;
  /** What somebody else makes of the page as it was read and judged. The page is not changed. */
  look<T>(look: (page: JudgedPage, judgement: Judgement) => T): Promise<T>;
  /** Cleans or restores as the user's rule for the site wants it; `keep` are kinds to leave alone. */
  follow(rule: Rule, keep: readonly BoilerplateKind[]): Promise<void>;
  /** Shows or hides one piece and leaves the others as they are. */
  setHidden(id: string, hidden: boolean): Promise<PageReport>;
  /** Cleans or restores this page once, whatever the rule is. */
  setCleaned(cleaned: boolean): Promise<PageReport>;
  /** Cleans the page if it is not cleaned, restores it if it is. */
  toggleCleaned(): Promise<PageReport>;
  /**
   * Scrolls to a block and marks it. With words of it, a hidden piece that holds it comes back for good; without, the mark
   * falls on the nearest block that can be seen. False if it has left the page.
   */
  reveal(block: string, text?: string): Promise<boolean>;
  /**
   * To be called every second or so, and when the address may have changed: sees whether the page has moved without a load or put
   * other contents in place of what was read. What the user chose holds until another story stands at another address.
   */
  keepUp(): void;
  /** The page was laid aside, and comes back: no answer comes any more to what it asked before. */
  comeBack(): void;
  /** Gives the page back as it was, at once and for good. */
  close(): void;
}

/** Who knows what the page does not: the background, or in tests the same code without a way between. */
export interface Brain {
  judge(reading: Reading): Promise<Judgement>;
  digest(text: StoryText): Promise<Digest>;
}

/** The style sheet that makes the marks work. It is there only while there are marks. */
export interface MarkSheet {
  /** The attribute that it is about. */
  attribute: string;
  /** Done when it is there; rejects where it cannot be. */
  put: () => Promise<void>;
  take: () => void;
}

export interface SessionOptions {
  brain: Brain;
  sheet: MarkSheet;
  /** Gives closed shadow roots too; without it only open ones are read. */
  shadowRootOf?: ShadowRootOf;
  /** Called with what is known of the page whenever that changed, and which pieces are hidden; undefined: nothing any more. */
  onChange: (report: PageReport | undefined) => void;
}
