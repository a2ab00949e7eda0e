import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { browsers } from '../e2e/browsers.ts';
import { askBackground, askTab, store, tabIdOf } from '../e2e/driver/ask.ts';
import type { BylineBrowser } from '../e2e/driver/browser.ts';
import { launch } from '../e2e/driver/launch.ts';
import { countHidden } from '../e2e/driver/marks.ts';
import { until } from '../e2e/driver/until.ts';
import { nextStory } from '../pages/next-story.ts';
import { paragraphs } from '../pages/story.ts';
import { settled } from './settled.ts';
import { type FeedReader, missingForTtRss, startTtRss } from './start-tt-rss.ts';

const missing = missingForTtRss();
if (missing) console.log(`skipped: Tiny Tiny RSS, since ${missing} is not here (see README.md)`);

const first = {
  title: 'Port Ellery votes to rebuild its breakwater',
  author: 'Ida Brandt',
  paragraphs: [
    ...paragraphs.map((text, i) => (i ? text : `PORT ELLERY (AP) — ${text}`)),
    'The post Port Ellery votes to rebuild its breakwater appeared first on Coral Courier.',
  ],
};

describe.skipIf(missing !== undefined)('Tiny Tiny RSS', () => {
  let reader: FeedReader;
  beforeAll(async () => {
    reader = await startTtRss('Coral Courier', [first, nextStory]);
  }, 120_000);
  afterAll(() => reader?.stop());

  describe.each(browsers)('in %s', (name) => {
    let byline: BylineBrowser;
    let helper: Page;

    const has = (page: Page, text: string) =>
      until(text, () => page.evaluate((text) => document.body.innerText.includes(text), text), 15_000);
    const wordsOf = (page: Page) => page.evaluate(() => document.body.innerText);
    /** Opens an item of the list, as a reader does. */
    const press = (page: Page, title: string) =>
      page.evaluate((title) => {
        const titles = [...document.querySelectorAll<HTMLElement>('.hl .title')];
        titles.find(({ innerText }) => innerText.startsWith(title))?.click();
      }, title);
    const open = async () => {
      const page = await byline.browser.newPage();
      await page.goto(reader.url, { waitUntil: 'load' });
      await has(page, nextStory.title);
      return page;
    };
    const report = async (page: Page) => {
      const id = await tabIdOf(helper, page);
      expect(await askBackground(helper, 'ensureEngine', id)).toBe('ready');
      const { host, title, credits, verdict } = (await askTab(helper, id, 'getReport')) as PageReport;
      return { host, title, people: credits.map((credit) => credit.name), source: verdict.source };
    };
    const copied = {
      host: 'Coral Courier',
      title: first.title,
      people: ['Ida Brandt'],
      source: 'The Associated Press',
    };
    const own = { host: 'Coral Courier', title: nextStory.title, people: ['Hugo Lindqvist'], source: undefined };

    beforeAll(async () => {
      byline = await launch(name);
      helper = await byline.openPage('options.html');
      await store(helper, { settings: { version: 1, at: Date.now(), settings: { defaultRule: 'auto' } } });
    });
    afterAll(() => byline?.close());

    /** The small script has the copy cleaned that is opened; told, restored, cleaned again and restored it is what it was. */
    async function comeAndGo(page: Page) {
      await until('cleaning, with nothing pressed', async () => (await countHidden({ page })) > 0);
      expect(await report(page)).toEqual(copied);
      const words = await wordsOf(page);
      for (const text of first.paragraphs.slice(0, -1)) expect(words).toContain(text);
      expect(words).not.toContain('appeared first on');
      const id = await tabIdOf(helper, page);
      await askTab(helper, id, 'setCleaned', false);
      const { markup } = await settled(page);
      expect(markup).not.toContain('byline');
      await askTab(helper, id, 'setCleaned', true);
      expect(await countHidden({ page })).toBeGreaterThan(0);
      await askTab(helper, id, 'setCleaned', false);
      expect((await settled(page)).markup).toBe(markup);
    }

    test('of stories below one another the first is the page', async () => {
      reader.show('below');
      const page = await open();
      await has(page, nextStory.paragraphs[3]);
      await comeAndGo(page);
      expect(await wordsOf(page)).toContain(nextStory.paragraphs[3]);
      await page.close();
    });

    test('in a pane the story is the page, and another one is another page, without a load', async () => {
      reader.show('pane');
      const page = await open();
      await press(page, first.title);
      await has(page, first.paragraphs[4] ?? '');
      await comeAndGo(page);
      await press(page, nextStory.title);
      await has(page, nextStory.paragraphs[3]);
      expect(await report(page)).toEqual(own);
      await press(page, first.title);
      await until('the first story', async () => (await report(page)).title === first.title);
      expect(await report(page)).toEqual(copied);
      await page.close();
    });

    test('leaves the console silent', async () => {
      expect(await byline.complaints()).toEqual([]);
    });
  });
});
