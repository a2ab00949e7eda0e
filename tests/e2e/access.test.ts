import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { onExtensionPage } from './driver/extension-page.ts';
import { launch } from './driver/launch.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const source = readFileSync('tests/pages/sample/newsriver24.html', 'utf8');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';

// Chromium lets no script take back what it gave at install.
describe.each(browsers.filter((name) => name === 'firefox'))('without access to sites in %s', (name) => {
  let byline: BylineBrowser;
  let tab: Tab;

  beforeAll(async () => {
    byline = await launch(name);
    const helper = await byline.openPage('options.html');
    await helper.evaluate(() => {
      const { browser } = globalThis as unknown as { browser: typeof import('wxt/browser').browser };
      return browser.permissions.remove({ origins: ['*://*/*'] });
    });
    tab = await openTab(byline, helper, { [url]: source }, url);
  });
  afterAll(() => byline?.close());

  test('the popup in a tab says so and offers to ask', async () => {
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    await popup.sees('Access to this site is switched off');
    await popup.sees('Allow on all sites');
    await popup.page.close();
    expect(await isUntouched(tab, source)).toBe(true);
  });

  test('a click on the button works all the same, and the popup says why only then', async () => {
    const popup = await byline.openPopup(tab.page);
    const words = () => popup.evaluate(() => document.body.innerText);
    await until('the report', async () => (await words()).includes('copied by NewsRiver24'), 30_000);
    expect(await words()).toContain('Your browser lets Byline run here only when you click');
    expect(await words()).toContain('Allow on newsriver24.example');
  });

  test('the welcome page offers to ask', async () => {
    const welcome = onExtensionPage(await byline.openPage('welcome.html'));
    await welcome.sees('Your browser runs Byline only when you click its button.');
    expect(await welcome.count('.steps button.button')).toBe(1);
  });
});
