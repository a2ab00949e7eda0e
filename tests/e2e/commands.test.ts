import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { paste } from './driver/paste.ts';
import { until } from './driver/until.ts';

const source = readFileSync('public/sample.html', 'utf8');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';

interface Api {
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { update(id: string, change: object, done?: () => void): unknown };
  runtime: { lastError?: { message?: string } };
}

// Browsers let no test press their own shortcuts or menus, so what these call is called the way they call it.
describe.each(browsers)('without the popup in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;
  const inExtension = <T>(run: (api: Api, tabId: number) => T) =>
    helper.evaluate(`(${run})(globalThis.browser ?? globalThis.chrome, ${tab.id})`) as Promise<Awaited<T>>;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
    tab = await openTab(byline, helper, { [url]: source }, url);
    await tab.cleaned();
  });
  afterAll(() => byline?.close());

  test('the button tells a copy from own work, and who reported it in words', async () => {
    const { boilerplate } = await tab.report();
    const hidden = String(boilerplate.filter((piece) => piece.hidden).length);
    await until(
      'the badge',
      async () => (await inExtension((api, tabId) => api.action.getBadgeText({ tabId }))) === '=',
    );
    const title = await inExtension((api, tabId) => api.action.getTitle({ tabId }));
    expect(title).toContain('copied by NewsRiver24');
    expect(title).toContain(`Parts hidden: ${hidden}`);
  });

  test('a page is shown as it was and cleaned again, and the button follows', async () => {
    await tab.ask('toggleCleaned');
    expect(await isUntouched(tab, source)).toBe(true);
    await until(
      'no count',
      async () => !(await inExtension((api, tabId) => api.action.getTitle({ tabId }))).includes('Parts hidden'),
    );
    expect(await inExtension((api, tabId) => api.action.getBadgeText({ tabId }))).toBe('=');
    await tab.ask('toggleCleaned');
    expect(await isUntouched(tab, source)).toBe(false);
  });

  test('what the page is told to copy is copied', async () => {
    await tab.page.bringToFront();
    const credit = 'By Helena Quist in Lisbon';
    expect(await tab.ask('copyText', credit)).toBe(true);
    expect(await paste(tab.page)).toContain(credit);
  });

  test('keys are suggested, four in Chrome, and the menu has its entries', async () => {
    const commands = await inExtension((api) => api.commands.getAll());
    const keys = Object.fromEntries(commands.map((command) => [command.name, command.shortcut.replaceAll(' ', '')]));
    expect(keys).toEqual({
      _execute_action: 'Alt+Shift+Y',
      'toggle-page': 'Alt+Shift+U',
      'read-clean': 'Alt+Shift+K',
      'compare-page': 'Alt+Shift+O',
      'copy-credit': name === 'firefox' ? 'Alt+Shift+J' : '',
    });
    const missing = await inExtension(async (api) => {
      const ids = ['clean-page', 'show-page', 'copy-credit', 'read-clean', 'compare-page'];
      const has = (id: string) =>
        new Promise<boolean>((done) => api.contextMenus.update(id, {}, () => done(!api.runtime.lastError)));
      const found = await Promise.all(ids.map(has));
      return ids.filter((_, i) => !found[i]);
    });
    expect(missing).toEqual([]);
  });

  test('the console stays silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
