import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../../utils/model.ts';
import { askBackground, askTab, tabIdOf } from './ask.ts';
import type { BylineBrowser } from './browser.ts';
import { countHidden } from './marks.ts';
import { type Show, type Staged, stage } from './stage.ts';
import { until } from './until.ts';

/** A page in a tab, with the way to Byline's reader in it. */
export interface Tab {
  page: Page;
  id: number;
  /** Puts other pages on this tab's stage. */
  show: Show;
  /** Sends the reader a message, as the popup does. */
  ask(type: string, data?: unknown): Promise<unknown>;
  /** Loads the reader, if it is not there yet, and gives its report. */
  report(): Promise<PageReport>;
  /** Waits until something is hidden, without asking Byline for anything. */
  cleaned(): Promise<void>;
  /** The address bar: loads one of the staged pages. */
  goTo(url: string): Promise<void>;
}

/** Opens one of the staged pages in a new tab, or in that of `newPage`. `helper` is any page of the extension. */
export async function openTab(
  byline: BylineBrowser,
  helper: Page,
  pages: Record<string, Staged | string>,
  url: string,
  newPage = () => byline.browser.newPage(),
): Promise<Tab> {
  const page = await newPage();
  const show = await stage(page);
  show(pages);
  const goTo = async (address: string) => {
    await page.goto(address, { waitUntil: 'load' });
  };
  await goTo(url);
  const id = await tabIdOf(helper, page);
  return {
    page,
    id,
    show,
    goTo,
    ask: (type, data) => askTab(helper, id, type, data),
    async report() {
      const ready = await askBackground(helper, 'ensureEngine', id);
      if (ready !== 'ready') throw new Error(`no reader: ${ready}`);
      return (await askTab(helper, id, 'getReport')) as PageReport;
    },
    async cleaned() {
      await until('cleaning', async () => (await countHidden({ page })) > 0);
    },
  };
}

/** Whether the page is what its source says: nothing added, nothing taken. The source must have no <noscript>. */
export function isUntouched({ page }: Tab, source: string): Promise<boolean> {
  return page.evaluate((source) => {
    // The page may shadow document.documentElement.
    const html = (of: Document) => Document.prototype.querySelector.call(of, 'html')?.outerHTML;
    return html(document) === html(new DOMParser().parseFromString(source, 'text/html'));
  }, source);
}
