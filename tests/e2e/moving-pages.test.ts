import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { store } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const sample = readFileSync('public/sample.html', 'utf8');
const story = /<body[^>]*>([\s\S]*)<\/body>/.exec(sample)?.[1] ?? '';
const otherStory = story.replaceAll('Helena Quist', 'Vera Lindmark').replaceAll('Grain Ships Move', 'Coal Ships Move');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';

const app = 'https://moving.example/';
const appPage = {
  body: '<!doctype html><title>Moving News</title><div id="app"><h1>Start</h1></div>',
  scripts: true,
};

/** What a single-page site does on a click: a new address and new contents, without a load. */
const move = (tab: Tab, path: string, title: string, html: string) =>
  tab.page.evaluate(
    (path, title, html) => {
      history.pushState({}, '', path);
      document.title = title;
      const app = document.querySelector('#app');
      if (app) app.innerHTML = html;
    },
    path,
    title,
    html,
  );

/** Puppeteer waits in vain for the events of a page that comes out of the cache, so the page itself goes. */
async function go(tab: Tab, where: string) {
  const address = () => tab.page.evaluate(() => location.href);
  const here = await address();
  await tab.page.evaluate((to) => (to === 'back' ? history.back() : location.assign(to)), where);
  await until('the other page', async () => (await address()) !== here);
}

const isMarked = async (tab: Tab) => (await countHidden(tab)) > 0;

describe.each(browsers)('pages that change without a load in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test('an article that a script draws late is cleaned', async () => {
    const late = {
      body: `<!doctype html><title>Late</title><div id="app">Loading…</div><template>${story}</template><script>
        setTimeout(() => document.querySelector('#app').replaceChildren(document.querySelector('template').content), 1200);
      </script>`,
      scripts: true,
    };
    const tab = await openTab(byline, helper, { [url]: late }, url);
    await tab.cleaned();
    expect((await tab.report()).credits.map((credit) => credit.name)).toContain('Helena Quist');
    await tab.page.close();
  });

  test('a single-page site is followed from story to story', async () => {
    const tab = await openTab(byline, helper, { [app]: appPage }, app);
    const reporter = async () => (await tab.report()).credits[0]?.name;
    await move(tab, '/grain-ships-move-again/', 'Grain Ships Move Again - Moving News', story);
    await tab.cleaned();
    await until('the first story', async () => (await reporter()) === 'Helena Quist');
    await move(tab, '/coal-ships-move-again/', 'Coal Ships Move Again - Moving News', otherStory);
    await until('the second story', async () => (await reporter()) === 'Vera Lindmark');
    await tab.cleaned();
    await move(tab, '/', 'Moving News', '<h1>Start</h1>');
    await until('no story', async () => (await tab.report()).verdict.status === 'not-an-article');
    expect(await isMarked(tab)).toBe(false);
    await tab.page.close();
  });

  test('a page that comes back from the back/forward cache is cleaned still, and follows the rule of now', async () => {
    const next = 'https://newsriver24.example/about/';
    const tab = await openTab(
      byline,
      helper,
      { [url]: sample, [next]: '<!doctype html><title>About</title><p>Us.' },
      url,
    );
    await tab.cleaned();
    await go(tab, next);
    await go(tab, 'back');
    await tab.cleaned();
    expect((await tab.report()).credits).toHaveLength(14);
    await go(tab, next);
    await store(helper, { settings: { version: 1, at: 1, settings: { defaultRule: 'off', sync: false } } });
    await go(tab, 'back');
    await until('the page as it was', () => isUntouched(tab, sample));
    await tab.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
