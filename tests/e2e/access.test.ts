import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { onExtensionPage } from './driver/extension-page.ts';
import { launch } from './driver/launch.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const source = readFileSync('public/sample.html', 'utf8');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';

describe.each(browsers)('when access to sites is withheld in %s', (name) => {
  let byline: BylineBrowser;
  let tab: Tab;

  beforeAll(async () => {
    byline = await launch(name);
    tab = await openTab(byline, await byline.openPage('options.html'), { [url]: source }, url);
    await byline.withholdSites();
    await tab.goTo(url);
  });
  afterAll(() => byline?.close());

  test('the popup in a tab says so, and the page is left alone', async () => {
    const popup = await byline.openPage(`popup.html?tabId=${tab.id}`);
    await popup.waitForFunction(() => document.body.innerText.includes('is switched off'));
    await popup.close();
    expect(await isUntouched(tab, source)).toBe(true);
  });

  test('the click on the toolbar button reads the page all the same', async () => {
    const popup = await byline.openPopup(tab.page);
    await until('the report', async () =>
      (await popup.evaluate(() => document.body.innerText)).includes('Helena Quist'),
    );
    const words = await popup.evaluate(() => document.body.innerText);
    expect(words).toContain('Your browser lets Byline run here only when you click');
    expect(words).toContain('Allow on newsriver24.example');
  });

  test('the popup in a tab asks first, also where the click let Byline read', async () => {
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    await popup.sees('Access to newsriver24.example is switched off');
    await popup.sees('Allow on newsriver24.example');
    await popup.page.close();
  });

  test('the welcome page offers to ask', async () => {
    const welcome = onExtensionPage(await byline.openPage('welcome.html'));
    await welcome.sees('Your browser runs Byline only when you click its button.');
    expect(await welcome.count('.steps button.button')).toBe(1);
    await welcome.page.close();
  });

  test('the popup notices that access was given, and the page is cleaned without a reload', async () => {
    await tab.goTo(url);
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    const welcome = onExtensionPage(await byline.openPage('welcome.html'));
    await popup.sees('is switched off');
    await byline.giveSites();
    await popup.sees('Helena Quist');
    await tab.cleaned();
    await welcome.sees('Byline may run on the sites that you open.');
    expect(await welcome.count('.steps button.button')).toBe(0);
    await popup.page.close();
    await welcome.page.close();
  });

  // No test can press the buttons of Chromium's question.
  test.runIf(name === 'firefox')('the button asks the browser, and what it is given is used at once', async () => {
    await byline.withholdSites();
    await tab.goTo(url);
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    await popup.sees('is switched off');
    await popup.page.click('.state .button');
    await popup.sees('Helena Quist');
    await popup.page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
