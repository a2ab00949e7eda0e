import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { portalUrl, shadowPortal } from '../pages/shadow-portal.ts';
import { pageOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { openTab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

/** What the page looks like: the words on it, in shadow roots too, and the markup of all open ones. */
function look(): { words: string; markup: string } {
  const words: string[] = [];
  let markup = '';
  const visit = (node: Node) => {
    if (node instanceof Text && node.data.trim()) {
      const range = document.createRange();
      range.selectNode(node);
      if (range.getClientRects().length) words.push(node.data.trim());
    }
    if (node instanceof Element && node.shadowRoot) {
      markup += node.shadowRoot.innerHTML;
      visit(node.shadowRoot);
    }
    node.childNodes.forEach(visit);
  };
  visit(document.body);
  return { words: words.join('\n'), markup: markup + document.documentElement.outerHTML };
}

describe.each(browsers)('shadow roots in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test('a portal three roots deep is read, cleaned and restored', async () => {
    const tab = await openTab(byline, helper, { [portalUrl]: shadowPortal() }, portalUrl);
    const before = await tab.page.evaluate(look);
    expect(before.words).toContain('Mussels are back');
    expect((await tab.report()).credits.map((credit) => credit.name)).toEqual(['Ida Brandt']);
    await tab.ask('setCleaned', true);
    const { words } = await tab.page.evaluate(look);
    for (const gone of ['Mussels are back', 'Share on X']) expect(words).not.toContain(gone);
    expect(words).toContain('The breakwater in March');
    if (name === 'chromium') {
      await tab.page.emulateMediaType('print');
      expect((await tab.page.evaluate(look)).words).not.toContain('Mussels are back');
      await tab.page.emulateMediaType();
    }
    await tab.ask('setCleaned', false);
    await until('the page as it was', async () => (await tab.page.evaluate(look)).markup === before.markup);
    await tab.page.close();
  });

  test('a closed root is read, cleaned and restored as well', async () => {
    const tab = await openTab(byline, helper, { [portalUrl]: shadowPortal('closed') }, portalUrl);
    // a page cannot look into it, but its host is as high as what is shown in it
    const height = () =>
      tab.page.evaluate(() => {
        const column = document.querySelector('portal-page')?.shadowRoot?.querySelector('portal-column')?.shadowRoot;
        return column?.querySelector('portal-article')?.getBoundingClientRect().height ?? 0;
      });
    const report = await tab.report();
    const share = report.boilerplate.find(({ text }) => text === 'Facebook Share on X');
    expect(report.credits.map((credit) => credit.name)).toEqual(['Ida Brandt']);
    await tab.ask('setCleaned', false);
    const whole = await height();
    await tab.ask('setHidden', { id: share?.id, hidden: true });
    expect(await height()).toBeLessThan(whole);
    await tab.ask('setCleaned', false);
    expect(await height()).toBe(whole);
    await tab.page.close();
  });

  test('a copy in a closed root is seen by the small script already', async () => {
    const story = pageOf({ opening: 'PORT ELLERY (AP) — ' }).body.innerHTML;
    const page = `<!doctype html><html lang="en"><title>Port Ellery votes to rebuild its breakwater</title><body><news-page><template shadowrootmode="closed">${story}</template></news-page></body></html>`;
    const url = 'https://pelican-post.example/2026/03/port-ellery-votes-to-rebuild/';
    const tab = await openTab(byline, helper, { [url]: page }, url);
    const report = await until('the reader', () => tab.ask('getReport') as Promise<PageReport>);
    expect(report.verdict.source).toBe('The Associated Press');
    await tab.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
