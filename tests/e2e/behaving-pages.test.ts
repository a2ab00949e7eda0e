import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Act, BehavingPage } from '../pages/behaving/behaving-page.ts';
import { preactPage } from '../pages/behaving/preact-page.ts';
import { reactPage } from '../pages/behaving/react-page.ts';
import { vuePage } from '../pages/behaving/vue-page.ts';
import { browsers } from './browsers.ts';
import { store } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const url = 'https://pelican-post.example/2026/03/port-ellery-votes-to-rebuild-its-breakwater/';
/** So long nothing of ours may change on a page that is still (ms). */
const still = 700;

/** What a framework and its reader see of a page: the words, and all markup but the scripts'. */
const look = ({ page }: Tab) =>
  page.evaluate(() => ({
    words: document.body.innerText,
    markup: document.documentElement.outerHTML.replace(/<script[\s\S]*?<\/script>/g, ''),
  }));

/** Markup without our marks. The rule that holds for a page reaches it a moment after it was stored, maybe after the page is there. */
const untouched = (markup: string) => !markup.includes('data-byline') && markup;

/** Lets the page act, and waits until it has drawn what it will, whether that can be seen or not. */
async function act({ page }: Tab, { name, gone, kept }: Act): Promise<void> {
  await page.evaluate((name) => (window as unknown as { acts: Record<string, () => void> }).acts[name]?.(), name);
  await until(`what the page does on ${name}`, () =>
    page.evaluate(
      (words) => words.every((text) => document.querySelector('main')?.textContent.includes(text)),
      [...gone, ...kept],
    ),
  );
}

/** How often React threw away what it had found in the page. */
const mismatches = ({ page }: Tab) =>
  page.evaluate(() => (window as unknown as { mismatches?: string[] }).mismatches?.length ?? 0);

describe.each(browsers)('pages with their scripts on in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  const rule = (defaultRule: string) =>
    store(helper, { settings: { version: 1, at: Date.now(), settings: { defaultRule } } });

  const open = ({ html }: BehavingPage) => openTab(byline, helper, { [url]: { body: html, scripts: true } }, url);

  /** The page as it is without us, after each act. */
  async function withoutByline(page: BehavingPage) {
    await rule('off');
    const tab = await open(page);
    await until('the page', async () => (await look(tab)).words.includes('Related articles'));
    const markups: string[] = [];
    for (const next of page.acts) {
      await act(tab, next);
      markups.push(await until('the page as it is', async () => untouched((await look(tab)).markup)));
    }
    const plain = { markups, mismatches: await mismatches(tab) };
    await tab.page.close();
    return plain;
  }

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test.each([preactPage, reactPage, vuePage].map((page) => [page.framework, page] as const))('%s', async (_, page) => {
    const plain = await withoutByline(page);
    await rule('auto');
    const tab = await open(page);
    const errors: unknown[] = [];
    tab.page.on('pageerror', (error) => errors.push(error));
    await tab.cleaned();
    for (const [i, next] of page.acts.entries()) {
      const { name, gone, kept, people = ['Ida Brandt'] } = next;
      await act(tab, next);
      await until(`only what stays on ${name}`, async () => {
        const { words } = await look(tab);
        return kept.every((text) => words.includes(text)) && !gone.some((text) => words.includes(text));
      });
      expect(
        (await tab.report()).credits.map((credit) => credit.name),
        name,
      ).toEqual(people);
      await tab.ask('setCleaned', false);
      expect((await look(tab)).markup, name).toBe(plain.markups[i]);
      await tab.ask('setCleaned', true);
    }
    expect(await changesWhile(tab, still)).toBe(0);
    expect(await mismatches(tab)).toBe(plain.mismatches);
    expect(errors).toEqual([]);
    await tab.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});

/** How often anything changes in a page in so many milliseconds. */
const changesWhile = ({ page }: Tab, ms: number) =>
  page.evaluate(async (ms) => {
    let changes = 0;
    const observer = new MutationObserver((records) => {
      changes += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await new Promise((resolve) => setTimeout(resolve, ms));
    observer.disconnect();
    return changes;
  }, ms);
