/**
 * npm start [-- --browser firefox] [-- --headless] [-- FILE or ADDRESS]
 *
 * Builds Byline, opens a page as its site made it in a throw-away profile of a real browser, and lets you play with it. Without a display it
 * prints what Byline found instead and writes pictures of the page and the popup to out/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../utils/model.ts';
import { askBackground, askTab, tabIdOf } from '../e2e/driver/ask.ts';
import { bringBrowser } from '../e2e/driver/bring-browser.ts';
import type { BrowserName, BylineBrowser } from '../e2e/driver/browser.ts';
import { findBrowser } from '../e2e/driver/find-browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { stage } from '../e2e/driver/stage.ts';
import { until } from '../e2e/driver/until.ts';
import { type DemoPage, pageToShow } from './page-to-show.ts';
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
  build();
  const byline = await launch(name, { headless, executablePath });
  try {
    const page = await open(byline, shown);
    if (headless) await tell(byline, page);
    else await play(byline, page);
  } finally {
    await byline.close().catch(() => {}); // its window may be closed already
  }
} catch (error) {
  fail(error instanceof Error ? error.message : String(error));
}

function build() {
  console.log(`Building Byline for ${name}: about ten seconds.`);
  const target = name === 'firefox' ? ['-b', 'firefox'] : [];
  const built = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', ...target], { encoding: 'utf8' });
  if (built.status !== 0) fail(`${built.stdout}${built.stderr}\nThe build failed.`);
}

async function open({ browser }: BylineBrowser, { url, html }: DemoPage): Promise<Page> {
  const page = await browser.newPage();
  if (html !== undefined) {
    const show = await stage(page);
    show({ [url]: html });
  }
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page;
}

async function play(byline: BylineBrowser, page: Page) {
  const { browser } = byline;
  await asItWas(byline, page);
  console.log(`The page is as its site made it. Alt+Shift+U cleans it, and brings it back.
Alt+Shift+Y, or the button in the toolbar (behind the puzzle piece), tells who reported it. Close the window to stop.`);
  await new Promise((resolve) => browser.once('disconnected', resolve));
}

/** So that the cleaning is seen; and one tab, not the browser's own empty one beside it. */
async function asItWas(byline: BylineBrowser, page: Page) {
  const helper = await byline.openPage('options.html');
  const tabId = await tabIdOf(helper, page);
  if ((await askBackground(helper, 'ensureEngine', tabId)) === 'ready')
    await askTab(helper, tabId, 'setCleaned', false);
  await helper.close();
  for (const other of await byline.browser.pages())
    if (other !== page && other.url() === 'about:blank') await other.close();
  await page.bringToFront();
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
