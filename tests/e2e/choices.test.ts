import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import { askBackground, askTab, storedIn, tabIdOf } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { type ExtensionPage, onExtensionPage } from './driver/extension-page.ts';
import { launch } from './driver/launch.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const source = readFileSync('public/sample.html', 'utf8');
const first = 'https://newsriver24.example/grain-ships-move-again/';
const second = 'https://world.newsriver24.example/grain-ships-move-again/';
const third = 'https://otherriver.example/grain-ships-move-again/';
const fourth = 'https://otherriver.example/the-same-story-in-private/';
const pages = { [first]: source, [second]: source, [third]: source, [fourth]: source };

const reload = () => {
  const scope = globalThis as unknown as { browser?: Extension; chrome: Extension };
  (scope.browser ?? scope.chrome).runtime.reload();
};
interface Extension {
  runtime: { reload(): void };
  tabs?: object;
}

/** Whether a page still is, or already is, a page of the extension: Firefox opens its address while there is none, too. */
const isAlive = (page: Page) =>
  page
    .evaluate(() => {
      const scope = globalThis as unknown as { browser?: Extension; chrome?: Extension };
      return (scope.browser ?? scope.chrome)?.tabs !== undefined;
    })
    .catch(() => false);

/** The names of our attributes on a page. */
const marks = () => {
  const names = Array.from(document.querySelectorAll('*'), (element) => element.getAttributeNames()).flat();
  return [...new Set(names.filter((name) => name.startsWith('data-byline-')))];
};

describe.each(browsers)('what the user chooses in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tabs: Tab[];
  let popups: ExtensionPage[];

  const openPopups = async () => {
    popups = [];
    for (const { id } of tabs) popups.push(onExtensionPage(await byline.openPage(`popup.html?tabId=${id}`)));
  };
  const openAnew = async () => {
    const page = await byline.openPage('options.html');
    if (await isAlive(page)) return page;
    await page.close();
  };
  const rules = () =>
    helper.$$eval('tbody tr', (rows) =>
      rows.map((row) => [row.cells[0]?.innerText, row.querySelector('select')?.value]),
    );

  const shows = ({ page }: Tab) =>
    page.evaluate(() => document.querySelector('#related-posts')?.checkVisibility() ?? false);

  beforeAll(async () => {
    byline = await launch(name);
    helper = await byline.openPage('options.html');
    tabs = [await openTab(byline, helper, pages, first), await openTab(byline, helper, pages, second)];
    for (const tab of tabs) {
      await tab.page.bringToFront();
      await tab.cleaned();
    }
  });
  afterAll(() => byline?.close());

  test('in two popups at the same moment is kept, both of it, and both show it', async () => {
    await openPopups();
    for (const popup of popups) await popup.sees('Helena Quist');
    const flip = ({ page }: ExtensionPage) =>
      page.evaluate(() => document.querySelector<HTMLElement>('button[role=switch]')?.click());
    await Promise.all(popups.map(flip));
    await popups[0]?.sees('you switched it off for newsriver24.example');
    await popups[1]?.sees('you switched it off for world.newsriver24.example');
    await until('both rules', async () => (await rules()).length === 2);
    for (const tab of tabs) await until('the page as it was', () => isUntouched(tab, source));
  });

  test('in many places at once is kept, all of it', async () => {
    const choose = (from: Page, place: string) =>
      Promise.all(
        Array.from({ length: 10 }, (_, index) => {
          const site = `${place}${index}.newsriver24.example`;
          const choice = { what: 'rule', site, change: { rule: 'always' } };
          return askBackground(from, 'keepChoice', { choice, isPrivate: false });
        }),
      );
    const outcomes = await Promise.all(popups.map(({ page }, index) => choose(page, `p${index}-`)));
    expect(new Set(outcomes.flat())).toEqual(new Set(['kept']));
    await until('all rules', async () => (await rules()).length === 22);
  });

  test('holds while the extension is switched off and on again, and the popup tells the truth of pages that stayed open', async () => {
    const [orphan] = tabs as [Tab];
    for (const { page } of popups) await page.close();
    const choice = { what: 'site', site: 'newsriver24.example' };
    await askBackground(helper, 'keepChoice', { choice, isPrivate: false });
    await orphan.page.bringToFront();
    await orphan.cleaned();
    await byline.switchOff();
    // Firefox ends scripts of an extension that is switched off, and takes its style sheets away; marks without one hide nothing.
    await until('the page shown again', () => shows(orphan), 5000);
    await byline.switchOn();
    await until('cleaning again', async () => !(await shows(orphan)));
    tabs = [orphan];
    await openPopups();
    const [popup] = popups as [ExtensionPage];
    await popup.sees('Helena Quist');
    await popup.page.click('button[role=switch]');
    await popup.sees('Byline is off here');
    await until('the page as it was', () => isUntouched(orphan, source));
    await popup.press('Who reported this one?');
    await popup.press('Clean this page');
    await orphan.cleaned();
    await popup.page.close();
    await openPopups();
    await popups[0]?.sees('Helena Quist');
    expect(await popups[0]?.page.evaluate(() => document.body.innerText)).not.toContain('does not look');
    helper = await byline.openPage('options.html');
    await until('all rules', async () => (await rules()).length === 22);
  });

  test('holds while the extension is loaded anew, and the next script heals what the last one left', async () => {
    const [open] = tabs as [Tab];
    await askBackground(helper, 'keepChoice', {
      choice: { what: 'site', site: 'newsriver24.example' },
      isPrivate: false,
    });
    await open.page.bringToFront();
    await open.cleaned();
    await helper.evaluate(reload).catch(() => {}); // its page goes with it
    await until('the end of its page', async () => !(await isAlive(helper)));
    helper = await until('the extension', openAnew, 20_000);
    const id = await tabIdOf(helper, open.page);
    await until('the next script', () => askTab(helper, id, 'isHiding'), 10_000);
    expect(await shows(open)).toBe(false);
    // one script's marks, and not two's
    expect(await open.page.evaluate(marks)).toHaveLength(1);
    await askTab(helper, id, 'setCleaned', false);
    expect(await isUntouched(open, source)).toBe(true);
    await until('the rules', async () => (await rules()).length >= 20);
  });

  test('in a private window is forgotten with it, and holds nowhere else', async () => {
    await byline.allowPrivate();
    helper = await until('the extension', openAnew);
    const open = await openTab(byline, helper, pages, third);
    await open.cleaned();
    const secret = await openTab(byline, helper, pages, fourth, () => byline.newPrivatePage(helper));
    await secret.cleaned();
    const before = await rules();
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${secret.id}`));
    await popup.sees('Helena Quist');
    await popup.page.click('button[role=switch]');
    await popup.sees('Byline is off here');
    await until('the page as it was', () => isUntouched(secret, source));
    expect(await shows(open)).toBe(false);
    expect(await rules()).toEqual(before);
    expect(JSON.stringify(await storedIn(helper, 'local'))).not.toContain('otherriver');
    expect(JSON.stringify(await storedIn(helper, 'session'))).toContain('otherriver');
    await popup.page.close();
    await secret.page.close();
    await until('nothing of it', async () => !JSON.stringify(await storedIn(helper, 'session')).includes('otherriver'));
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
