import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { howToPlay, leaveOneTab, openShown } from '../demo/one-tab.ts';
import { pageToShow } from '../demo/page-to-show.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { countHidden } from './driver/marks.ts';

interface Tabs {
  query(info: object): Promise<{ url?: string }[]>;
}

/** The addresses of all tabs, as a page of the extension is told them. */
const tabsSeenBy = (helper: Page) =>
  helper.evaluate(async () => {
    const scope = globalThis as unknown as Record<'browser' | 'chrome', { tabs: Tabs } | undefined>;
    const all = await (scope.browser ?? scope.chrome)?.tabs.query({});
    return all?.map(({ url }) => url);
  });

// What npm start leaves open is the browser itself, so each has one of its own.
describe.each(browsers)('npm start in %s', (name) => {
  const shown = pageToShow(undefined);
  let byline: BylineBrowser;
  let page: Page;

  beforeAll(async () => {
    byline = await launch(name);
    page = await openShown(byline, shown);
    await leaveOneTab(byline, page);
  });
  afterAll(() => byline?.close());

  test('opens one tab, with the page as its site made it', async () => {
    const helper = await byline.openPage('options.html');
    // the browser itself is asked: Puppeteer takes tabs of Firefox that are closed for open
    expect(await tabsSeenBy(helper)).toEqual([shown.url, `${byline.origin}/options.html`]);
    await helper.close();
    expect(await countHidden({ page })).toBe(0);
  });

  test('names the keys that the manifest has', () => {
    const folder = name === 'firefox' ? 'firefox-mv3' : 'chrome-mv3';
    const { commands } = JSON.parse(readFileSync(`.output/${folder}/manifest.json`, 'utf8'));
    for (const command of ['toggle-page', '_execute_action'])
      expect(howToPlay).toContain(commands[command].suggested_key.default);
  });
});
