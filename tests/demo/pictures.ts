/**
 * npm run pictures [-- folder of a build]
 *
 * Takes the pictures of the welcome page and of the stores from the built extension, at work on the sample page:
 * public/welcome/*.avif and .github/store/.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { store } from '../e2e/driver/ask.ts';
import { bringBrowser } from '../e2e/driver/bring-browser.ts';
import type { BylineBrowser } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { openTab, type Tab } from '../e2e/driver/open-tab.ts';
import { until } from '../e2e/driver/until.ts';
import { pageToShow } from './page-to-show.ts';
import { promoPage } from './promo-page.ts';
import { type Shot, storePage } from './store-page.ts';

const build = process.argv[2] ?? '.output/chrome-mv3';
if (!process.argv[2]) spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], { stdio: 'inherit' });
const folders = { welcome: 'public/welcome', store: '.github/store/screenshots' };
for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });

const byline = await launch('chromium', { extensionDir: build, executablePath: await bringBrowser('chromium') });
try {
  const { url, html = '' } = pageToShow(undefined);
  const helper = await byline.openPage('options.html');
  await store(helper, { 'saw-first-copy': true });
  const tab = await openTab(byline, helper, { [url]: html }, url);
  await tab.report();

  const [before, after] = await beforeAndAfter(tab, 800, 1000);
  await saveForWelcome('before', before);
  await saveForWelcome('after', after);
  const whole = await popupOf(tab, { width: 400, height: 500 });
  await saveForWelcome('popup', await shotOf(whole));
  await whole.close();

  const answer = await popupOf(tab, { dark: false });
  const first = await shotOf(answer);
  await press(answer, '.why .link', '.people li:nth-child(2) .name');
  const evidence = await shotOf(answer);
  await press(answer, '.people li:nth-child(2) .name', '.people + .more');
  await bringUp(answer, '.people');
  const everybody = await shotOf(answer);
  await bringUp(answer, '.summary');
  const summary = await shotOf(answer);
  await press(answer, '.pieces + .more', '.pieces li:nth-child(3) .words');
  await bringUp(answer, 'section:last-of-type');
  const hidden = await shotOf(answer);
  await answer.close();

  const dark = await popupOf(tab, { dark: true });
  const darkAnswer = await shotOf(dark);
  await bringUp(dark, '.summary');
  const darkSummary = await shotOf(dark);
  await dark.close();
  await tab.page.setViewport({ width: 1100, height: 660, deviceScaleFactor: 1 });
  await tab.page.evaluate(() => scrollTo(0, 0));
  const cleaned = await shotOf(tab.page);
  const options = await optionsPage(byline);
  const halved = (shot: Shot): Shot => ({ ...shot, width: 400, height: 500 });

  const cards: [string, string, Shot[], boolean?][] = [
    ['1-answer', 'Who really reported this story? Byline tells you.', [cleaned, first]],
    ['2-people', 'Everybody who worked on it, each with the words that say so.', [evidence, everybody]],
    ['3-hidden', 'The story in short. And every hidden part, one click from coming back.', [summary, hidden]],
    ['4-options', 'You decide what goes, and where. Nothing leaves your device.', [options]],
    ['5-dark', 'At home in the dark, too.', [darkAnswer, darkSummary], true],
    ['../before-after', 'The same page: as it was, and with Byline.', [halved(before), halved(after)]],
  ];
  for (const [name, sentence, shots, isDark = false] of cards) {
    await saveForStore(name, storePage({ sentence, shots, isDark }), 1280, 800);
  }
  await saveForStore('../promo', promoPage(readFileSync('public/icon.svg', 'utf8'), first), 440, 280);
  await sharp('public/icon.svg', { density: 144 })
    .resize(96)
    .extend({ top: 16, bottom: 16, left: 16, right: 16, background: '#0000' })
    .toFile(`${folders.store}/../icon-128.png`);
} finally {
  await byline.close();
}

/** The end of the page, where the clutter is, as the browser found it and as Byline leaves it. Sizes in CSS pixels. */
async function beforeAndAfter({ page, ask }: Tab, width: number, height: number): Promise<[Shot, Shot]> {
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  const end = async (cleaned: boolean) => {
    await ask('setCleaned', cleaned);
    // From the last words of the story on, both times: a cleaned page ends soon after them, and would not scroll as far.
    await page.evaluate(() => {
      document.body.style.paddingBlockEnd = '100vh';
      const credits = document.querySelector('.entry-content > p:nth-last-of-type(5)');
      scrollBy({ top: (credits?.getBoundingClientRect().top ?? 0) - 12, behavior: 'instant' });
    });
    return shotOf(page);
  };
  return [await end(false), await end(true)];
}

async function popupOf(tab: Tab, look: { width?: number; height?: number; dark?: boolean }): Promise<Page> {
  const page = await byline.browser.newPage();
  const { width = 380, height = 600, dark = false } = look;
  await page.setViewport({ width, height, deviceScaleFactor: 2 });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]);
  await page.goto(`${byline.origin}/popup.html?tabId=${tab.id}`);
  await until('the popup', () => page.evaluate(() => document.querySelector('main')?.ariaBusy === 'false'));
  await page.waitForSelector('.summary');
  return page;
}

async function optionsPage({ openPage }: BylineBrowser): Promise<Shot> {
  const page = await openPage('options.html');
  await page.setViewport({ width: 1080, height: 640, deviceScaleFactor: 1 });
  await page.waitForSelector('main section');
  return shotOf(page);
}

/** A click at its place could hit the popup's footer, which lies over the content. */
async function press(page: Page, ...selectors: string[]): Promise<void> {
  for (const selector of selectors) await page.$eval(selector, (control) => (control as HTMLElement).click());
}

/** Brings the first match below the popup's header, which stays at the top. */
async function bringUp(page: Page, selector: string): Promise<void> {
  await page.evaluate((selector) => {
    const header = document.querySelector('.masthead')?.clientHeight ?? 0;
    const top = document.querySelector(selector)?.closest('section')?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - header - 3, behavior: 'instant' });
  }, selector);
}

/** What the window shows now. */
async function shotOf(page: Page): Promise<Shot> {
  await page.bringToFront();
  const { width = 0, height = 0 } = page.viewport() ?? {};
  return { png: await page.screenshot(), width, height };
}

/** A page as a picture. The stores take no palettes and no transparency. */
async function saveForStore(name: string, html: string, width: number, height: number): Promise<void> {
  const page = await byline.browser.newPage();
  await page.setViewport({ width, height, deviceScaleFactor: 1 });
  await page.setContent(html, { waitUntil: 'load' });
  await page.bringToFront();
  const png = await page.screenshot();
  await sharp(png).removeAlpha().png({ compressionLevel: 9 }).toFile(`${folders.store}/${name}.png`);
  await page.close();
}

/** 512 × 640 pixels: the extension carries these pictures. Both browsers show AVIF, which is two thirds of a PNG in 16 colours. */
async function saveForWelcome(name: string, { png }: Shot): Promise<void> {
  await sharp(png)
    .resize(448, 560, { fit: 'cover', position: 'top' })
    .removeAlpha()
    .avif({ quality: 20, effort: 9, chromaSubsampling: '4:4:4' })
    .toFile(`${folders.welcome}/${name}.avif`);
}
