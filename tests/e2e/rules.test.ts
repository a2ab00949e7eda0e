import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { until } from './driver/until.ts';

const source = readFileSync('public/sample.html', 'utf8');
const first = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';
const second = 'https://world.newsriver24.example/the-same-story-on-a-sub-domain/';
const elsewhere = 'https://otherriver.example/the-same-story-on-another-site/';
const pages = { [first]: source, [second]: source, [elsewhere]: source };

const untouched = (tab: Tab) => until('the page as it was', () => isUntouched(tab, source));

describe.each(browsers)('the rule for a site in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `byline-${name}-rules-`));
  let byline: BylineBrowser;
  let helper: Page;
  let tabs: Record<'first' | 'twin' | 'second' | 'elsewhere', Tab>;

  const start = async () => {
    byline = await launch(name, { profile });
    helper = await byline.openPage('options.html');
  };
  const flipSwitch = async (tab: Tab) => {
    const popup = await byline.openPage(`popup.html?tabId=${tab.id}`);
    const button = await popup.waitForSelector('button[role=switch]');
    const before = await button?.evaluate((one) => one.ariaChecked);
    await button?.click();
    await until('the switch', () =>
      popup.evaluate((before) => document.querySelector('button[role=switch]')?.ariaChecked !== before, before),
    );
    await popup.close();
  };

  beforeAll(async () => {
    await start();
    tabs = {
      first: await openTab(byline, helper, pages, first),
      twin: await openTab(byline, helper, pages, first),
      second: await openTab(byline, helper, pages, second),
      elsewhere: await openTab(byline, helper, pages, elsewhere),
    };
    for (const tab of Object.values(tabs)) {
      await tab.page.bringToFront();
      await tab.cleaned();
    }
  });
  afterAll(async () => {
    await byline?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('switches it off in all its open tabs at once, sub-domains too, and nowhere else', async () => {
    await flipSwitch(tabs.first);
    await untouched(tabs.first);
    await untouched(tabs.twin);
    await untouched(tabs.second);
    expect(await isUntouched(tabs.elsewhere, source)).toBe(false);
  });

  test('says so in the popup', async () => {
    const popup = await byline.openPage(`popup.html?tabId=${tabs.second.id}`);
    await popup.waitForFunction(() => document.body.innerText.includes('you switched it off for newsriver24.example'));
    await popup.close();
  });

  test('survives a restart of the browser', async () => {
    await byline.close();
    await start();
    const tab = await openTab(byline, helper, pages, first);
    const subdomain = await openTab(byline, helper, pages, second);
    const other = await openTab(byline, helper, pages, elsewhere);
    await other.cleaned(); // by then the first one has had its time too
    expect(await isUntouched(tab, source)).toBe(true);
    tabs = { ...tabs, first: tab, second: subdomain, elsewhere: other };
  });

  test('switches it on again without a reload, also in tabs that were opened while it was off', async () => {
    await flipSwitch(tabs.first);
    for (const tab of [tabs.first, tabs.second]) {
      await tab.page.bringToFront();
      await tab.cleaned();
    }
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
