import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { htmlOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import { store } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { type ExtensionPage, onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { countHidden } from './driver/marks.ts';
import { isUntouched, openTab, type Tab } from './driver/open-tab.ts';
import { paste } from './driver/paste.ts';
import { until } from './driver/until.ts';

interface Toolbar {
  action: {
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeText(of: { tabId: number }): Promise<string>;
  };
}

const source = readFileSync('public/sample.html', 'utf8');
const url = 'https://newsriver24.example/grain-ships-move-again-as-strait-talks-enter-third-week/';
const blank = 'https://newsriver24.example/';
const own = 'https://pelican-post.example/news/breakwater-vote/';
const part = 'https://pelican-post.example/news/breakwater-and-storms/';
/** What the popup says of a page as it was and cleaned, and the sign of the button; a copy was cleaned before anybody asked. */
const states = [
  [own, 'Own reporting: left as it is', 'Own reporting: cleaned, as you asked', '✓'],
  [part, 'Partly from elsewhere: nothing on it is hidden', 'Partly from elsewhere: cleaned', '≈'],
  [url, 'Copy of a story: nothing on it is hidden', 'Copy of a story: cleaned', '='],
] as const;
const clutter = {
  top: '<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>',
  below:
    '<div id="related"><h3>Related Articles</h3><ul><li><a href="/1/">Ferry line adds a crossing</a></li></ul></div>',
};
const ownSource = htmlOf(clutter);
const partSource = htmlOf({
  ...clutter,
  top: `<p class="byline">By Ines Okafor</p>${clutter.top}`,
  end: '<p>The Associated Press contributed to this report.</p>',
});
const pages = {
  [url]: source,
  [blank]: '<p>A front page.',
  [own]: ownSource,
  [part]: partSource,
};

describe.each(browsers)('the popup in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;
  let tab: Tab;
  let popup: ExtensionPage;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  beforeEach(async () => {
    tab = await openTab(byline, helper, pages, url);
    await tab.cleaned();
    await openPopup();
    await popup.sees('copied by NewsRiver24');
  });

  const openPopup = async (id = tab.id) => {
    popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${id}`));
  };

  // Firefox calls a script that runs while its tab closes a script that took too long.
  afterEach(async () => {
    await popup.page.close();
    await tab.ask('getReport', { sentences: 1 });
    await tab.page.close();
  });

  const hidden = () => countHidden(tab);
  const scroll = () => tab.page.evaluate(() => scrollY);

  test('names who reported the story, and marks the words on the page', async () => {
    await popup.press('9 more people');
    expect(await popup.count('.person')).toBe(14);
    const before = await scroll();
    await popup.press('Ruth Abelson');
    await popup.press('Credit line');
    await popup.sees('Marked on the page.');
    await until('the page to scroll', async () => (await scroll()) !== before);
  });

  test('leads from the summary and from the strip to their place', async () => {
    await popup.page.click('.summary-sentence button');
    await popup.sees('Marked on the page.');
    await tab.page.evaluate(() => scrollTo(0, 9000));
    const end = await scroll();
    await popup.page.$eval('.strip .story', (stretch) => (stretch as HTMLElement).click());
    await until('the beginning of the story', async () => (await scroll()) < end);
  });

  test('shows a piece again, and hides it again', async () => {
    const before = await hidden();
    await popup.press('Show: ');
    await popup.sees('Shown on the page');
    await until('one piece more', async () => (await hidden()) < before);
    await popup.press('Hide: ');
    await until('the piece gone', async () => (await hidden()) === before);
  });

  test('keeps a kind on this site for good, and forgets it', async () => {
    const showsComments = () => tab.page.evaluate(() => document.querySelector('textarea')?.checkVisibility() === true);
    expect(await showsComments()).toBe(false);
    await popup.page.$eval('.pieces + .more', (more) => (more as HTMLElement).click());
    await popup.press('Comments');
    await popup.press('Always keep this kind on newsriver24.example');
    await popup.sees('This kind stays visible on newsriver24.example.');
    await until('comments', showsComments);
    await tab.goTo(url);
    await tab.cleaned();
    expect(await showsComments()).toBe(true);
    await popup.page.close();
    await openPopup();
    await popup.page.waitForSelector('.pieces + .more');
    await popup.page.$eval('.pieces + .more', (more) => (more as HTMLElement).click());
    await popup.press('Comments');
    await popup.press('Hide this kind on newsriver24.example again');
    await until('no comments', async () => !(await showsComments()));
  });

  test('restores the page byte for byte, and cleans it again', async () => {
    await popup.press('Show the page as it was');
    await popup.sees('The page is as it was.');
    await until('the page as it was', () => isUntouched(tab, source));
    await popup.press('Clean the page again');
    await popup.sees('parts are hidden');
    expect(await hidden()).toBeGreaterThan(0);
  });

  test('says once, over the first copy that was cleaned, what has happened, with the way back', async () => {
    await store(helper, { 'saw-first-copy': false });
    await popup.page.close();
    await openPopup();
    await popup.sees('parts are hidden. Undo');
    await popup.page.$eval('.first .link', (undo) => (undo as HTMLElement).click());
    await popup.sees('The page is as it was.');
    await until('the page as it was', () => isUntouched(tab, source));
    await popup.press('Clean the page again');
    await popup.page.close();
    await openPopup();
    await popup.sees('Show the page as it was');
    expect(await popup.count('.first')).toBe(0);
  });

  test('switches the site off with the reason, tells once who reported, and on again', async () => {
    await popup.press('Run Byline on newsriver24.example');
    await popup.sees('Off: you switched it off for newsriver24.example');
    await until('the page as it was', () => isUntouched(tab, source));
    await popup.press('Who reported this one?');
    await popup.sees('copied by NewsRiver24');
    expect(await isUntouched(tab, source)).toBe(true);
    await popup.press('Run Byline on newsriver24.example');
    await until('a clean page', async () => (await hidden()) > 0);
  });

  test('cleans every article of the site when asked', async () => {
    await popup.page.select('footer select', 'always');
    await popup.sees('Byline cleans every article on newsriver24.example.');
    await popup.page.select('footer select', 'auto');
    await popup.sees('Byline is on for newsriver24.example.');
  });

  test('copies the credit', async () => {
    await popup.page.bringToFront();
    // Real clicks: browsers let nothing else write to the clipboard.
    await popup.page.click('.actions .quiet');
    await popup.sees('Credit copied: Plain text');
    expect(await paste(tab.page)).toMatch(
      /^By Helena Quist in Lisbon .*, capitalledger\.example; .*\nOriginally published by capitalledger\.example: https:/,
    );
    await popup.page.bringToFront();
    await popup.page.click('.actions .arrow');
    const [bibtex] = await popup.page.$$('.formats button:nth-child(4)');
    await bibtex?.click();
    await popup.sees('Credit copied: BibTeX');
    expect(await paste(tab.page)).toContain('author = {Quist, Helena and Arrabel, Tomás}');
  });

  test('says of every page what the page has', async () => {
    const badge = () =>
      helper.evaluate(async (tabId) => {
        const scope = globalThis as unknown as { browser?: Toolbar; chrome: Toolbar };
        return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId });
      }, tab.id);
    await tab.goTo(blank);
    await popup.sees('Nothing to do');
    expect(await badge()).toBe('');
    for (const [address, asItWas, cleaned, sign] of states) {
      await tab.goTo(address);
      if (address === own) await popup.sees(asItWas);
      else {
        await popup.sees(cleaned);
        expect(await hidden()).toBeGreaterThan(0);
        await popup.press('Show the page as it was');
        await popup.sees(asItWas);
      }
      // the background puts it there beside the popup, not before
      await until(`the badge '${sign}'`, async () => (await badge()) === sign);
      expect(await hidden()).toBe(0);
      expect(await popup.count('.strip .hidden')).toBe(0);
      expect(await popup.count('.row [aria-label^="Show:"]')).toBe(0);
      await popup.press(address === own ? 'Clean this page anyway' : 'Clean the page again');
      await popup.sees(cleaned);
      expect(await hidden()).toBeGreaterThan(0);
    }
  });

  test('puts no sign on the button where the options say so, in tabs that are open too, and puts it back', async () => {
    const badge = () =>
      helper.evaluate(async (tabId) => {
        const scope = globalThis as unknown as { browser?: Toolbar; chrome: Toolbar };
        return (scope.browser ?? scope.chrome).action.getBadgeText({ tabId });
      }, tab.id);
    await until('the sign', async () => (await badge()) === '=');
    const options = onExtensionPage(await byline.openPage('options.html'));
    await options.sees('Sign on the toolbar button');
    const tick = () =>
      options.page.evaluate(() => {
        const label = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith('Sign on the'));
        label?.click();
      });
    await tick();
    await until('no sign', async () => (await badge()) === '');
    await tick();
    await until('the sign again', async () => (await badge()) === '=');
    await options.page.close();
  });

  test('leaves out what the user says is wrong: here, on the toolbar, in its report, later, and until it is taken back', async () => {
    await popup.press('Show the evidence');
    await popup.press('Wrong source');
    await popup.sees('From now on, capitalledger.example is left out on newsriver24.example.');
    await popup.press('Helena Quist');
    await popup.press('Not a reporter');
    await popup.sees('From now on, Helena Quist is left out on newsriver24.example.');
    const title = () =>
      helper.evaluate(async (tabId) => {
        const scope = globalThis as unknown as { browser?: Toolbar; chrome: Toolbar };
        return (scope.browser ?? scope.chrome).action.getTitle({ tabId });
      }, tab.id);
    await until('the toolbar', async () => (await title()).startsWith('Carried by NewsRiver24 from a source'));
    const before = await hidden();
    await tab.goTo(url);
    await tab.cleaned();
    expect(await hidden()).toBe(before);
    await until('the toolbar', async () => (await title()).startsWith('Carried by NewsRiver24 from a source'));
    await popup.page.close();
    await openPopup();
    await popup.sees('8 more people');
    await popup.sees('Left out, as you said: Helena Quist');
    const report = await byline.openPage(`popup.html?tabId=${tab.id}&view=wrong-result`);
    const file = await report.waitForSelector('pre');
    const said = JSON.parse((await file?.evaluate((pre) => pre.textContent)) ?? '');
    expect(said.corrections).toEqual({ people: ['Helena Quist'], sources: ['capitalledger.example'] });
    await report.close();
    const options = onExtensionPage(await byline.openPage('options.html'));
    await options.press('Remove');
    await until('one correction', async () => (await options.count('.corrections li')) === 1);
    await options.page.close();
    await popup.press('Name capitalledger.example again');
    await popup.sees('Reported by capitalledger.example');
    await popup.page.close();
    await openPopup();
    await popup.sees('9 more people');
    expect(await popup.count('.left-out li')).toBe(0);
  });

  test('saves the credit where the user wants a list, and the options have it', async () => {
    await popup.page.click('.actions .arrow');
    await popup.sees('CSL-JSON');
    expect(await popup.count('.formats button')).toBe((await popup.page.evaluate(() => 'share' in navigator)) ? 6 : 5);
    await store(helper, { 'keeps-credits': true });
    await popup.page.close();
    await openPopup();
    await popup.page.waitForSelector('.actions .arrow');
    await popup.page.click('.actions .arrow');
    await popup.press('Save to my list');
    await popup.sees('Saved. The list is in the options.');
    const options = onExtensionPage(await byline.openPage('options.html'));
    await options.sees('Tomás Arrabel');
    await options.press('Remove');
    await options.sees('Removed from the list: ');
    await until('an empty list', async () => (await options.count('.saved li')) === 0);
    await options.page.close();
  });

  test('makes a report of a wrong result that says nothing the user struck', async () => {
    const report = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}&view=wrong-result`));
    await report.sees('What the file will say');
    expect(await report.page.$eval('pre', (file) => JSON.parse(file.textContent ?? '').address)).toBe(url);
    expect(await report.page.$eval('pre', (file) => JSON.parse(file.textContent ?? '').head)).toContain(
      'h1: Grain Ships Move Again as Strait Talks Enter Third Week',
    );
    await report.page.click('.parts li:first-child input');
    await until('no address', () =>
      report.page.$eval('pre', (file) => JSON.parse(file.textContent ?? '').address === undefined),
    );
    await report.press('Save the file');
    await report.sees('Saved.');
    await report.page.close();
  });

  test('says so when the tab is gone', async () => {
    await popup.page.close();
    await openPopup(987654);
    await popup.sees('The tab is gone');
  });

  test('keeps the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
