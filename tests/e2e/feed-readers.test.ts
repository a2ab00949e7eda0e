import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nextStory } from '../pages/next-story.ts';
import { type PortalPage, portalHtml, portalPages } from '../pages/portals.ts';
import { paragraphs } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { openTab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const readers = portalPages.filter(({ documentTitle }) => documentTitle?.startsWith('(2) '));
const copied = [
  ...paragraphs.map((text, i) => (i ? text : `PORT ELLERY (AP) — ${text}`)),
  'The post Port Ellery votes to rebuild its breakwater appeared first on Coral Courier.',
];
const bodyOf = (page: PortalPage) => /<body[^>]*>([\s\S]*)<\/body>/.exec(portalHtml(page))?.[1] ?? '';
const list = '<main><h2>All items</h2><ul><li>Port Ellery votes</li><li>Another item</li></ul></main>';

/** Readers that leave their address as it is when an item is opened. */
const staying = /^(?:FreshRSS|Tiny Tiny RSS)/;

/** What a reader does when an item of its list is pressed: the story comes, and with some of them an address of its own. */
async function press(page: Page, html: string, address?: string) {
  await page.evaluate(
    (html, address) => {
      document.body.addEventListener(
        'click',
        (event) => {
          event.preventDefault();
          if (address) history.pushState({}, '', address);
          document.body.innerHTML = html;
        },
        { once: true },
      );
    },
    html,
    address,
  );
  await page.click('h1, h2, h3, .title');
}

describe.each(browsers)('a web reader for feeds, with nothing pressed of Byline, in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test.each(readers.map((page) => [page.name, page] as const))('%s', async (_, reader) => {
    const { url } = reader;
    const stays = staying.test(reader.name);
    const start = stays ? url.replace('&e=1234', '') : new URL('/list', url).href;
    const addressOf = (item: number) => (stays ? undefined : `${url}${item || ''}`);
    const tab = await openTab(byline, helper, { [start]: `<!doctype html><title>Reader</title>${list}` }, start);
    await press(tab.page, bodyOf({ ...reader, story: copied }), addressOf(0));
    await tab.cleaned();
    const other = {
      ...reader,
      title: nextStory.title,
      story: nextStory.paragraphs,
      markup: reader.markup.replaceAll('Ida Brandt', 'Hugo Lindqvist'),
    };
    await press(tab.page, bodyOf(other), addressOf(2));
    await until('nothing hidden of the feed’s own', async () => (await countHidden(tab)) === 0);
    expect((await tab.report()).credits.map((credit) => credit.name)).toEqual(['Hugo Lindqvist']);
    await press(tab.page, bodyOf({ ...reader, story: copied }), addressOf(0));
    await tab.cleaned();
    await tab.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
