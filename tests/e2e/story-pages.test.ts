import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { rewordedPair } from '../alignment/reworded-pair.ts';
import { pageOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { type ExtensionPage, onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const { original, copy } = rewordedPair();
const address = {
  original: 'https://northern-courier.example/2026/ferry.html',
  copy: 'https://news-mirror.example/2026/03/15/isle-of-sarrow-to-misplace-its-final-ferry/',
};

/** Three sentences a paragraph. */
const paragraphs = (sentences: readonly string[]) =>
  sentences.flatMap((_, at) => (at % 3 ? [] : [sentences.slice(at, at + 3).join(' ')]));
const htmlOf = (page: Parameters<typeof pageOf>[0]) => pageOf(page).documentElement.outerHTML;

const originalPage = htmlOf({
  url: address.original,
  title: 'Island of Sarrow to lose its last ferry',
  top: '<p class="byline">By Mara Lindqvist and Jun Okafor</p>',
  story: paragraphs(original),
});
const picture =
  '<figure><img src="/pier.jpg" alt="A pier"><figcaption>The pier of Sarrow at dawn on Monday.</figcaption></figure>';
const copyPage = htmlOf({
  url: address.copy,
  title: 'Isle of Sarrow to misplace its final ferry',
  top: `<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>${picture}`,
  story: paragraphs(copy),
  end: `<p><a href="${address.original}">Source link</a></p>`,
  below:
    '<div id="related"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a crossing</a></li></ul></div>',
});

interface Extension {
  extension: { getViews(): Window[] };
}
/** Whether a page of the extension is open in some tab. Runs in a page of the extension. */
const isShown = (path: string) => {
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  return (scope.browser ?? scope.chrome).extension
    .getViews()
    .some(({ location }) => location.href.endsWith(`/${path}`));
};

/** What the page of the extension that compares says, in whatever tab it stands. Runs in a page of the extension. */
const shownBeside = () => {
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  const beside = (scope.browser ?? scope.chrome).extension
    .getViews()
    .find(({ location }) => location.pathname === '/compare.html');
  return { words: beside?.document.body.innerText ?? '', at: beside?.location.search ?? '' };
};

describe.each(browsers)('two stories and one in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let copied: Tab;
  let first: Tab;
  let beside: ExtensionPage;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
    first = await openTab(byline, helper, { [address.original]: originalPage }, address.original);
    copied = await openTab(byline, helper, { [address.copy]: copyPage }, address.copy);
  });
  afterAll(() => byline?.close());

  test('the copy is set beside the original, which a tab shows already', async () => {
    beside = onExtensionPage(await byline.openPage(`compare.html?copy=${copied.id}&open`));
    await beside.sees('Reworded by machine throughout, without its 2 reporters');
    expect(await beside.count('.row')).toBeGreaterThanOrEqual(40);
    expect(new URL(beside.page.url()).search).toBe(`?copy=${copied.id}&original=${first.id}`);
    await beside.sees('Quotations that differ');
    await beside.press('Yang Lund');
    const shown = await beside.page.evaluate(() => {
      const { top = -1, bottom = 1e6 } = document.querySelector('[aria-current="true"]')?.getBoundingClientRect() ?? {};
      return top >= 0 && bottom <= innerHeight && document.activeElement?.textContent?.includes('Lund');
    });
    expect(shown).toBe(true);
  });

  test('the two can be swapped', async () => {
    await beside.press('Swap the two');
    await until(
      'the other order',
      async () => new URL(beside.page.url()).search === `?copy=${first.id}&original=${copied.id}`,
    );
    await beside.press('Swap the two');
    await beside.sees('without its 2 reporters');
  });

  test('the story stands alone, with its picture and the way to the original', async () => {
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${copied.id}`));
    await popup.press('Read it clean');
    // the browser's own tab is no page of the test's, so what it shows is looked at in another one
    const path = `clean.html?tabId=${copied.id}`;
    await until('the clean page', () => helper.evaluate(isShown, path));
    const clean = onExtensionPage(await byline.openPage(path));
    await clean.sees('Isle of Sarrow to misplace its final ferry');
    await clean.sees('Read the original at northern-courier.example');
    const story = await clean.page.evaluate(() => document.querySelector('.story')?.textContent ?? '');
    for (const paragraph of paragraphs(copy)) expect(story).toContain(paragraph);
    expect(story).not.toMatch(/Facebook|Related|Source link/);
    expect(await clean.page.evaluate(() => document.querySelector('.story img')?.getAttribute('src'))).toBe(
      'https://news-mirror.example/pier.jpg',
    );
    await clean.page.close();
  });

  test('a closed tab is told, and another may be taken', async () => {
    await first.page.close();
    await beside.press('Read both again');
    await beside.sees('Its tab was closed.');
    await beside.press('Take another tab');
    await beside.sees('Which tab has the original?');
    await beside.sees('Read the original at northern-courier.example');
    expect(await beside.count('.tabs li')).toBe(0);
    await beside.page.close();
  });

  test('a press in the popup opens the original beside the copy, and compares', async () => {
    const site = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(originalPage),
    ).listen(0);
    try {
      // browsers look for such names nowhere but on this machine
      const { port } = site.address() as AddressInfo;
      const real = `http://courier.localhost:${port}/2026/ferry.html`;
      const linked = copyPage.replaceAll(address.original, real);
      const copy = await openTab(byline, helper, { [address.copy]: linked }, address.copy);
      const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${copy.id}`));
      await popup.press('Compare with the original');
      const beside = await until('the finding', async () => {
        const shown = await helper.evaluate(shownBeside);
        return shown.words.includes('Reworded by machine throughout, without its 2 reporters') && shown;
      });
      expect(beside.at).toMatch(new RegExp(`^\\?copy=${copy.id}&original=\\d+$`));
      // whoever knows no link points at the tab
      const pointed = onExtensionPage(await byline.openPage(`compare.html?copy=${copied.id}`));
      await pointed.sees('Which tab has the original?');
      await pointed.press('Use as the original: Island of Sarrow');
      await pointed.sees('Reworded by machine throughout, without its 2 reporters');
      await pointed.page.close();
    } finally {
      site.closeAllConnections();
      site.close();
    }
  });

  test('the console stays silent', async () => {
    // the picture's address is nobody's
    expect((await byline.complaints()).filter((complaint) => !complaint.includes('pier.jpg'))).toEqual([]);
  });
});
