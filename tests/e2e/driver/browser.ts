import type { Browser, Page } from 'puppeteer-core';
import type { InChrome } from './firefox-scope.ts';

export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  executablePath: string;
  /** The unpacked build. */
  extensionDir: string;
  headless?: boolean;
  /** Keeps a profile between launches; default: a temporary one. */
  profile?: string;
}

/** The real toolbar popup. */
export interface Popup {
  evaluate<T>(fn: () => T): Promise<T>;
  screenshot(path: string): Promise<void>;
}

/** A real browser with Byline loaded: the same few acts in Chromium and in Firefox. */
export interface BylineBrowser {
  name: BrowserName;
  browser: Browser;
  /** `chrome-extension://<id>` or `moz-extension://<uuid>` */
  origin: string;
  /** An extension page in a tab, for example `popup.html?tabId=3`. */
  openPage(path: string): Promise<Page>;
  /** A page of the browser itself, where no extension may run. */
  openBrowserPage(): Promise<Page>;
  /** Clicks the toolbar button over the page; the popup is the real one. */
  openPopup(page: Page): Promise<Popup>;
  /** Stops the service worker or event page, as the browser does after half a minute. */
  stopBackground(): Promise<void>;
  /** Takes back the access to all sites, as users can: from then on only the click on the button opens a page to Byline. */
  withholdSites(): Promise<void>;
  /** Gives that access back, as users can in the browser's own settings or when Byline asks. */
  giveSites(): Promise<void>;
  /** Switches the extension off while pages are open, and on again, as users can. Its own pages close with it. */
  switchOff(): Promise<void>;
  switchOn(): Promise<void>;
  /** Allows it in private windows, as users can. Its own pages close with that. */
  allowPrivate(): Promise<void>;
  /** An empty tab in a private window of its own. */
  newPrivatePage(helper: Page): Promise<Page>;
  /** Errors and warnings of the extension so far, wherever they arose: content scripts, background, popup. */
  complaints(): Promise<string[]>;
  /** Firefox only: runs a function in the browser window's own scope. */
  inChrome?: InChrome;
  close(): Promise<void>;
}

export const viewport = { width: 1280, height: 900 };
