import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { portalHtml, portalPages } from '../pages/portals.ts';
import { htmlOf, paragraphs } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';

/** Portals of which the sentinel sees no agency. */
const carried = portalPages.filter(({ url }) =>
  /msn\.com|\/\/news\.yahoo\.com|n\.news\.naver|news\.mail\.ru/.test(url),
);
const start = 'https://pelican-start.example/';

describe.each(browsers)('portals and readers in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
    tab = await openTab(byline, helper, { [start]: '<title>Start</title>' }, start);
  });
  afterAll(() => byline?.close());

  test.each(portalPages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
    const { url, people = [], source, story = paragraphs } = page;
    const html = portalHtml(page);
    tab.show({ [url]: html });
    await tab.goTo(url);
    const report = await tab.report();
    expect(report.credits.map((credit) => credit.name)).toEqual(people);
    if (source) expect([report.verdict.source, report.verdict.kind]).toEqual([source, page.kind ?? 'partner']);
    if (page.host) expect(report.host).toBe(page.host);
    await tab.ask('setCleaned', true);
    const words = await tab.page.evaluate(() => document.body.innerText);
    for (const paragraph of story) expect(words).toContain(paragraph);
    expect(words).not.toContain('Ferry line adds a crossing');
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, html)).toBe(true);
  });

  test('a copy that leads to a portal: nobody is sent there for the original', async () => {
    const url = 'https://pelican-post.example/news/breakwater-vote/';
    const head = '<meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Post">';
    const canonical = '<link rel="canonical" href="https://news.yahoo.com/port-ellery-votes-120000000.html">';
    tab.show({ [url]: htmlOf({ head: `${head}${canonical}`, opening: 'PORT ELLERY, March 2 (Reuters) - ' }) });
    await tab.goTo(url);
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    await popup.sees('Reported by Reuters, carried by Pelican Post');
    await popup.sees('the address of another site in the page’s code');
    await popup.sees('Read it at news.yahoo.com');
    await popup.sees('The page gives no link to the original.');
    expect(await popup.page.evaluate(() => document.body.innerText)).not.toContain('Read the original');
    await popup.page.close();
  });

  test.each(carried.map((page) => [page.name, page] as const))(
    '%s is cleaned by itself, though nothing but its logo or link names the house',
    async (_, page) => {
      tab.show({ [page.url]: portalHtml(page) });
      await tab.goTo(page.url);
      await tab.cleaned();
    },
  );

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
