import type { Page } from 'puppeteer-core';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { settingsKey } from '../../utils/settings/stored-settings.ts';
import { store, tabIdOf } from '../e2e/driver/ask.ts';
import type { BylineBrowser } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { stage } from '../e2e/driver/stage.ts';
import { bundle } from './bundle.ts';
import type { CorpusPage } from './corpus.ts';
import { type Visit, visitPage, type Window } from './visit-page.ts';

/** As many as there are windows: each needs its own, since hidden tabs are slowed down. */
const atOnce = 2;

/** Visits all pages with the extension built in `extensionDir`, with the rule "always", and gives the visits in the order of the pages. */
export async function visitAll(pages: CorpusPage[], extensionDir: string): Promise<Visit[]> {
  const [watch, compare] = await Promise.all([bundle('watch'), bundle('compare')]);
  const byline = await launch('chromium', { extensionDir });
  try {
    const helper = await byline.openPage('options.html');
    const settings = { ...defaultSettings, defaultRule: 'always', sync: false };
    await store(helper, { [settingsKey]: { version: 1, at: 1, settings } });
    const visits: Visit[] = [];
    let next = 0;
    let done = 0;
    const work = async (window: Window) => {
      for (let i = next++; i < pages.length; i = next++) {
        visits[i] = await visitPage(window, pages[i] as CorpusPage, compare);
        progress(++done, pages.length);
      }
    };
    const windows: Window[] = [];
    while (windows.length < atOnce) windows.push(await openWindow(byline, helper, watch, `window-${windows.length}`));
    await Promise.all(windows.map(work));
    return visits;
  } finally {
    await byline.close();
  }
}

async function openWindow(byline: BylineBrowser, helper: Page, watch: string, name: string): Promise<Window> {
  const page = await byline.browser.newPage({ type: 'window' });
  const show = await stage(page);
  const url = `https://${name}.example/`; // tells this window's tab from the others
  show({ [url]: '<title>Bench</title>' });
  await page.goto(url);
  const tabId = await tabIdOf(helper, page);
  await page.evaluateOnNewDocument(watch);
  return { page, show, tabId, helper };
}

function progress(done: number, of: number) {
  if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${of}${done === of ? '\n' : ''}`);
}
