import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import { askBackground } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { launch } from './driver/launch.ts';
import { countHidden } from './driver/marks.ts';
import { openTab, type Tab } from './driver/open-tab.ts';
import { sentinelMarks } from './driver/sentinel-marks.ts';
import { until } from './driver/until.ts';

const related =
  '<aside class="related-posts"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a night crossing</a></li><li><a href="/2/">Bakers count the cost of a dry winter</a></li></ul></aside>';
const own = htmlOf({ top: '<p class="byline">By Ines Calloway</p>', below: related });
const copy = readFileSync('public/sample.html', 'utf8');
const first = 'https://pelican-post.example/news/breakwater-vote/';
const second = 'https://harbour.pelican-post.example/news/breakwater-vote-again/';
const elsewhere = 'https://lighthouse.example/news/breakwater-vote/';
const copied = 'https://otherriver.example/grain-ships-move-again-as-talks/';
const pages = { [first]: own, [second]: own, [elsewhere]: own, [copied]: copy };

/** Longer than a sentinel and a reader take. */
const pause = () => new Promise((resolve) => setTimeout(resolve, 1500));

describe.each(browsers)('what the small script is told of rules in %s', (name) => {
  const profile = mkdtempSync(join(tmpdir(), `byline-${name}-marks-`));
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;

  const start = async () => {
    byline = await launch(name, { profile });
    helper = await byline.openPage('options.html');
    tab = await openTab(byline, helper, pages, first);
  };
  const choose = (choice: object, isPrivate = false) =>
    askBackground(helper, 'keepChoice', { choice, isPrivate }).then((outcome) => expect(outcome).toBe('kept'));
  const chooseRule = (site: string, rule?: string) => choose({ what: 'site', site, ...(rule && { rule: { rule } }) });
  const marks = () => sentinelMarks(helper);
  const isMarked = (...wanted: string[]) =>
    until(`the marks ${wanted}`, async () => JSON.stringify(await marks()) === JSON.stringify(wanted));
  const staysAsItIs = async () => {
    await pause();
    expect(await countHidden(tab)).toBe(0);
  };

  beforeAll(start);
  afterAll(async () => {
    await byline?.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('nothing, as long as nobody chooses anything', async () => {
    await staysAsItIs();
    expect(await marks()).toEqual([]);
  });

  test('a site that is always cleaned: what is open, and what is opened', async () => {
    await chooseRule('pelican-post.example', 'always');
    await tab.page.bringToFront();
    await tab.cleaned();
    await isMarked('prose *://*.pelican-post.example/*');
    await tab.goTo(second);
    await tab.cleaned();
    await tab.goTo(elsewhere);
    await staysAsItIs();
  });

  test('also after a restart of the browser', async () => {
    await byline.close();
    await start();
    await tab.page.bringToFront();
    await tab.cleaned();
  });

  test('off by default, with an exception; and it looks again when that changes', async () => {
    await choose({ what: 'settings', settings: { defaultRule: 'off' } });
    await isMarked('prose *://*.pelican-post.example/*', 'still *://*/*');
    await tab.goTo(copied);
    await staysAsItIs();
    await tab.goTo(second);
    await tab.cleaned();
    await tab.goTo(copied);
    await staysAsItIs();
    await chooseRule('otherriver.example', 'auto');
    await tab.cleaned();
    await choose({ what: 'settings', settings: { defaultRule: 'auto' } });
    await chooseRule('otherriver.example');
    await chooseRule('pelican-post.example');
    await isMarked();
  });

  test('private windows, as long as they are open', async () => {
    await byline.allowPrivate();
    helper = await until('the extension', () => byline.openPage('options.html'));
    const open = await openTab(byline, helper, pages, elsewhere);
    tab = await openTab(byline, helper, pages, elsewhere, () => byline.newPrivatePage(helper));
    await choose({ what: 'site', site: 'lighthouse.example', rule: { rule: 'always' } }, true);
    await tab.cleaned();
    await isMarked('prose *://*.lighthouse.example/*');
    await tab.goTo(elsewhere);
    await tab.cleaned();
    await open.goTo(elsewhere);
    await pause();
    expect(await countHidden(open)).toBe(0);
    await tab.page.close();
    await isMarked();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
