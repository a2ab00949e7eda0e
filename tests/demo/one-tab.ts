import type { Page } from 'puppeteer-core';
import { askBackground, askTab, tabIdOf } from '../e2e/driver/ask.ts';
import type { BylineBrowser } from '../e2e/driver/browser.ts';
import { stage } from '../e2e/driver/stage.ts';
import type { DemoPage } from './page-to-show.ts';

/** What whoever plays with the page is told; the keys are the manifest's own. */
export const howToPlay = `The page is as its site made it. Alt+Shift+U cleans it, and brings it back.
Alt+Shift+Y, or the button in the toolbar (behind the puzzle piece), tells who reported it. Close the window to stop.`;

/** Opens the page, whose site the browser does not ask if we have it. */
export async function openShown({ browser }: BylineBrowser, { url, html }: DemoPage): Promise<Page> {
  const page = await browser.newPage();
  if (html !== undefined) {
    const show = await stage(page);
    show({ [url]: html });
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

/** The page as its site made it, so that the cleaning is seen; and one tab, none of the browser's own or of the driver's beside it. */
export async function leaveOneTab(byline: BylineBrowser, page: Page): Promise<void> {
  const helper = await byline.openPage('options.html');
  const tabId = await tabIdOf(helper, page);
  if ((await askBackground(helper, 'ensureEngine', tabId)) === 'ready')
    await askTab(helper, tabId, 'setCleaned', false);
  for (const other of await byline.browser.pages()) if (other !== page) await other.close();
  await page.bringToFront();
}
