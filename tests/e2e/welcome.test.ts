import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { browsers } from './browsers.ts';
import { askTab } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { type ExtensionPage, onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { until } from './driver/until.ts';

interface Api {
  tabs: { query(info: object): Promise<{ id?: number; url?: string }[]> };
}

describe.each(browsers)('the welcome page in %s', (name) => {
  let byline: BylineBrowser;
  let welcome: ExtensionPage;

  beforeAll(async () => {
    byline = await lend(name);
    welcome = onExtensionPage(await byline.openPage('welcome.html'));
  });
  afterAll(() => byline?.close());

  test('shows its pictures, the way to the toolbar of this browser, and the access it has', async () => {
    await until('three pictures', () =>
      welcome.page.evaluate(
        () =>
          [...document.querySelectorAll('figure img')].filter((image) => (image as HTMLImageElement).naturalWidth)
            .length === 3,
      ),
    );
    await welcome.sees(name === 'firefox' ? '“Pin to Toolbar”' : 'then the pin beside Byline');
    await welcome.sees('Byline may run on the sites that you open.');
    expect(await welcome.count('.steps button.button')).toBe(0);
  });

  /** The tab that shows a page of the extension, as soon as there is one. */
  const tabOf = (path: string) =>
    until(`a tab with ${path}`, () =>
      welcome.page.evaluate(async (url) => {
        const scope = globalThis as unknown as { browser?: Api; chrome: Api };
        return (await (scope.browser ?? scope.chrome).tabs.query({})).find((tab) => tab.url === url)?.id;
      }, `${byline.origin}/${path}`),
    );

  test('opens a sample as its site made it, which Byline explains and cleans, without the network', async () => {
    await welcome.page.click('.steps a');
    const id = await tabOf('sample.html');
    const hidden = async () =>
      ((await askTab(welcome.page, id, 'getReport')) as PageReport).boilerplate.filter((piece) => piece.hidden).length;
    // the tab is there before what reads it
    expect(await until('what the sample says', async () => `${await hidden()} parts`)).toBe('0 parts');
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${id}`));
    await popup.sees('Reported by capitalledger.example, copied by NewsRiver24');
    await popup.press('Clean this page');
    await popup.sees('parts are hidden.');
    expect(await hidden()).toBeGreaterThan(4);
    await popup.press('Show the page as it was');
    await popup.sees('The page is as it was.');
    expect(await hidden()).toBe(0);
    await popup.page.close();
  });

  test('has a sample that one press cleans, another brings back, and whose links lead nowhere', async () => {
    const sample = onExtensionPage(await byline.openPage('sample.html'));
    await sample.sees('A made-up copy, as its site shows it.');
    expect(await countHidden(sample)).toBe(0);
    await sample.press('Clean this page');
    await sample.sees('parts are hidden. Who reported it?');
    expect(await countHidden(sample)).toBeGreaterThan(4);
    await sample.press('Show the page as it was');
    await sample.sees('The page is as it was.');
    expect(await countHidden(sample)).toBe(0);
    await sample.press('Lighthouse keeper retires after forty years');
    await sample.page.$eval('#submit', (button) => (button as HTMLElement).click());
    expect(await sample.page.evaluate(() => location.href)).toBe(`${byline.origin}/sample.html`);
    await sample.page.close();
  });

  test('leads to the options', async () => {
    await welcome.press('Open the options');
    await tabOf('options.html');
  });

  test('keeps the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
