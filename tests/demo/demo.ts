/**
 * npm start [-- --browser firefox] [-- --headless] [-- FILE or ADDRESS]
 *
 * Builds Byline, opens a page as its site made it in a throw-away profile of a real browser, and lets you play with it. Without a display it
 * prints what Byline found instead and writes pictures of the page and the popup to out/.
 */
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../utils/model.ts';
import { askBackground, askTab, tabIdOf } from '../e2e/driver/ask.ts';
import { bringBrowser } from '../e2e/driver/bring-browser.ts';
import type { BrowserName, BylineBrowser } from '../e2e/driver/browser.ts';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { until } from '../e2e/driver/until.ts';
import { buildFirst } from './build-first.ts';
import { howToPlay, leaveOneTab, openShown } from './one-tab.ts';
import { pageToShow } from './page-to-show.ts';
import { tellReport } from './tell-report.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
});
if (values.help) {
  console.log(`npm start                          a made-up copied article in Chromium, with Byline in it
npm start -- --browser firefox     the same in Firefox
npm start -- page.html             a saved page, or https://…
npm start -- --headless            no window: prints what Byline found, and writes pictures to out/`);
  process.exit(0);
}
const name: BrowserName = (values.browser ??
  (findBrowser('chromium') || !findBrowser('firefox') ? 'chromium' : 'firefox')) as BrowserName;
if (name !== 'chromium' && name !== 'firefox') fail(`--browser is chromium or firefox, not ${name}.`);
const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless ?? !hasDisplay;

try {
  const shown = pageToShow(positionals[0]);
  const executablePath = await bringBrowser(name);
  buildFirst(name);
  const byline = await launch(name, { headless, executablePath });
  try {
    const page = await openShown(byline, shown);
    if (headless) await tell(byline, page);
    else await play(byline, page);
  } finally {
    await byline.close().catch(() => {}); // its window may be closed already
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

async function play(byline: BylineBrowser, page: Page) {
  await leaveOneTab(byline, page);
  console.log(howToPlay);
  await new Promise((resolve) => byline.browser.once('disconnected', resolve));
}

async function tell(byline: BylineBrowser, page: Page) {
  const helper = await byline.openPage('options.html');
  const tabId = await tabIdOf(helper, page);
  const ready = await askBackground(helper, 'ensureEngine', tabId);
  if (ready !== 'ready') throw new Error(`Byline could not read the page: ${ready}`);
  await askTab(helper, tabId, 'setCleaned', false);
  mkdirSync('out', { recursive: true });
  const picture = (what: string) => `out/${name}-${what}.png` as const;
  await page.screenshot({ path: picture('before'), fullPage: true });
  const report = (await askTab(helper, tabId, 'setCleaned', true)) as PageReport;
  await page.bringToFront();
  await page.screenshot({ path: picture('after'), fullPage: true });
  await helper.close();

  const popup = await byline.openPopup(page);
  await until('the popup', () => popup.evaluate(() => document.querySelector('main')?.ariaBusy === 'false'));
  // what the popup brings a moment after its first view
  const late = { '.summary': report.summary, '.note': report.damage, '.pieces': report.boilerplate };
  const awaited = Object.entries(late).filter(([, parts]) => parts.length > 0);
  await until('all of the popup', async () => {
    const there = await popup.evaluate(() =>
      ['.summary', '.note', '.pieces'].filter((part) => document.querySelector(part)),
    );
    return awaited.every(([part]) => there.includes(part));
  });
  await popup.screenshot(picture('popup'));
  console.log(tellReport(report));
  console.log(`\nPictures: ${['before', 'after', 'popup'].map(picture).join('  ')}`);
  console.log(`Seen in ${await byline.browser.version()}, headless.`);
}

function fail(why: string): never {
  console.error(why);
  process.exit(1);
}
