import { mkdirSync, readFileSync, statSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';
import { expectCleaned, expectReport, readExpected } from './expected.ts';
import { expectFirstView } from './first-view.ts';

const source = readFileSync('public/sample.html', 'utf8');
const expected = readExpected('tests/pages/sample/expected.json');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';

describe.each(browsers)('the sample copy in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;

  beforeAll(async () => {
    mkdirSync('out', { recursive: true });
    byline = await lend(name);
    helper = await byline.openPage('options.html');
    tab = await openTab(byline, helper, { [url]: source }, url);
  });
  afterAll(() => byline?.close());

  test('is cleaned before anybody asks', async () => {
    await tab.cleaned();
    await expectCleaned(tab, expected);
  });

  test('yields its verdict, people, dateline and boilerplate to whoever asks from an extension page', async () => {
    expectReport((await tab.ask('getReport')) as Awaited<ReturnType<Tab['report']>>, expected);
  });

  test('is marked by one attribute and nothing else', async () => {
    const unmarked = await tab.page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      for (const element of copy.querySelectorAll('*')) {
        const mark = element.getAttributeNames().find((name) => /^data-byline-[a-z0-9]{21}$/.test(name));
        if (mark && element.getAttribute(mark) === 'words') element.replaceWith(...element.childNodes);
        else if (mark) element.removeAttribute(mark);
      }
      return copy.outerHTML;
    });
    await tab.ask('setCleaned', false);
    expect(unmarked).toBe(await tab.page.evaluate(() => document.documentElement.outerHTML));
    await tab.ask('setCleaned', true);
  });

  test('is restored byte for byte, and cleaned again', async () => {
    expect(await isUntouched(tab, source)).toBe(false);
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, source)).toBe(true);
    await tab.ask('setCleaned', true);
    await expectCleaned(tab, expected);
  });

  test('is explained by the real popup', async () => {
    const popup = await byline.openPopup(tab.page);
    const words = () => popup.evaluate(() => document.body.innerText);
    await until('the report', async () => (await words()).includes('Helena Quist'));
    expect(await words()).toContain('NewsRiver24');
    await popup.evaluate(() => document.querySelector<HTMLButtonElement>('button.more')?.click());
    await until('all people', () => popup.evaluate(() => document.querySelectorAll('.person').length === 14));
    const said = await words();
    expect(expected.credits.filter(({ name, place }) => !said.includes(name) || !said.includes(place))).toEqual([]);
    const [width, height, inside] = await popup.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return [window.innerWidth, window.innerHeight, scrollWidth - clientWidth] as const;
    });
    expect(width).toBeGreaterThanOrEqual(320);
    expect(width).toBeLessThanOrEqual(400);
    expect(height).toBeLessThanOrEqual(600);
    expect(inside).toBe(0);
    await popup.screenshot(`out/e2e-${name}-popup.png`);
    expect(statSync(`out/e2e-${name}-popup.png`).size).toBeGreaterThan(1000);
  });

  test('has its answer, its people and the story in short in the first view of the popup', async () => {
    await expectFirstView(byline, tab.id);
  });

  test('shows one piece again from the popup in a tab', async () => {
    const popup = await byline.openPage(`popup.html?tabId=${tab.id}`);
    await popup.waitForSelector('.row .link');
    const shown = () => countHidden(tab);
    const before = await shown();
    // a click at its place could hit the footer, which lies over the rest
    await popup.$eval('.row .link', (control) => (control as HTMLElement).click());
    await until('one piece more', async () => (await shown()) < before);
    await popup.close();
  });

  test('wakes the background when it has been stopped', async () => {
    await byline.stopBackground();
    await tab.goTo(url);
    await tab.cleaned();
    await expectCleaned(tab, expected);
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
