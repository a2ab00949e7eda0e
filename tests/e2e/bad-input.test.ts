import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { htmlOf } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { onExtensionPage } from './driver/extension-page.ts';
import { lend } from './driver/lend.ts';
import { isUntouched, openTab } from './driver/open-tab.ts';
import type { Staged } from './driver/stage.ts';
import { expectCleaned, expectReport, readExpected } from './expected.ts';

const sample = readFileSync('public/sample.html', 'utf8');
const expected = readExpected('tests/pages/sample/expected.json');
const sentence = 'The council met on Monday and spoke for hours about the bridge that nobody wants to pay for. ';

const noArticle: [string, Staged][] = [
  ['an empty file', { body: '' }],
  ['no body text', { body: '<!doctype html><title>Nothing</title><body></body>' }],
  ['no head', { body: '<p>Hello.' }],
  ['frames only', { body: '<frameset cols="50%,50%"><frame src="a.html"><frame src="b.html"></frameset>' }],
  ['XML', { body: `<?xml version="1.0"?><feed><title>${sentence}</title></feed>`, contentType: 'application/xml' }],
  ['plain text', { body: `LONDON (AP) — ${sentence.repeat(40)}`, contentType: 'text/plain; charset=utf-8' }],
  [
    'an SVG picture',
    { body: '<svg xmlns="http://www.w3.org/2000/svg"><title>x</title></svg>', contentType: 'image/svg+xml' },
  ],
  ['a form', { body: '<h1>Sign in</h1><form><input name="user"><input name="children"><button>Go</button></form>' }],
];

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
%%EOF`;

// Forms and documents let what is in them shadow the DOM's own properties.
const clobbering =
  '<form><input name="children"><input name="parentElement"><input name="parentNode"><input name="tagName">' +
  '<input name="textContent"><input name="nodeType"><input name="attributes"><input name="querySelectorAll"></form>' +
  '<img name="body" alt=""><img name="querySelectorAll" alt=""><img name="documentElement" alt="">';

const stillRead: [string, string][] = [
  ['broken JSON-LD', sample.replace('{"@context"', '{"@context":,,')],
  ['JSON-LD of the wrong shapes', sample.replace('{"@context"', '[null,7,{"author":[null,{"name":{"a":1}}]}]<!--')],
  ['shadowed DOM properties', sample.replace('<div id="comments"', `${clobbering}<div id="comments"`)],
];

describe.each(browsers)('in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  /** What the popup says about a tab, once it has done loading. */
  async function popupFor(tabId: number): Promise<string> {
    const popup = await byline.openPage(`popup.html?tabId=${tabId}`);
    await popup.waitForSelector('main[aria-busy=false]');
    const words = await popup.evaluate(() => document.body.innerText);
    await popup.close();
    return words;
  }

  test.each(noArticle)('%s is no article, and stays as it is', async (title, staged) => {
    const url = `https://odd.example/news/${encodeURIComponent(title)}/`;
    const tab = await openTab(byline, helper, { [url]: staged }, url);
    const html = () => tab.page.evaluate(() => document.documentElement?.outerHTML ?? '');
    // Chromium draws its view of XML after the page has loaded.
    if (title === 'XML' && name === 'chromium') await tab.page.waitForSelector('.html-tag');
    const before = await html();
    expect(await popupFor(tab.id)).toContain('No article here');
    expect(await html()).toBe(before);
    await tab.page.close();
  });

  test.each(stillRead)('%s: the page is read and restored all the same', async (title, source) => {
    const url = `https://newsriver24.example/${encodeURIComponent(title)}/`;
    const tab = await openTab(byline, helper, { [url]: source }, url);
    await tab.cleaned();
    await expectCleaned(tab, expected);
    expectReport(await tab.report(), expected);
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, source)).toBe(true);
    await tab.page.close();
  });

  test('a page that is too large is left alone, and read where somebody asks for that', async () => {
    const url = 'https://newsriver24.example/endless/';
    const endless = sample.replace('<div id="comments"', `${'<i></i>'.repeat(70_000)}<div id="comments"`);
    const tab = await openTab(byline, helper, { [url]: endless }, url);
    const popup = await byline.openPage(`popup.html?tabId=${tab.id}`);
    await popup.waitForSelector('main[aria-busy=false]');
    expect(await popup.evaluate(() => document.body.innerText)).toContain('Too large to read');
    expect(await isUntouched(tab, endless)).toBe(true);
    await popup.click('.state button');
    await popup.waitForSelector('.verdict');
    expect((await tab.report()).verdict.status).toBe('syndicated');
    await popup.close();
    await tab.page.close();
  });

  test('a page that does not look like an article is read as one where somebody asks, with the same result', async () => {
    const below = '<div class="share-buttons"><a href="#f">Facebook</a> <a href="#x">Share on X</a></div>';
    const plain = htmlOf({ head: '', below });
    const declared = htmlOf({ below });
    const [refused, taken] = [
      'https://pelican-post.example/notes',
      'https://pelican-post.example/news/breakwater-vote/',
    ];
    const pages = { [refused]: plain, [taken]: declared };
    const tab = await openTab(byline, helper, pages, taken);
    const { boilerplate } = await tab.report();
    expect(boilerplate.map(({ kind }) => kind)).toContain('share');
    await tab.goTo(refused);
    expect((await tab.report()).verdict.status).toBe('not-an-article');
    const popup = onExtensionPage(await byline.openPage(`popup.html?tabId=${tab.id}`));
    await popup.sees('No article here');
    await popup.press('Read it anyway');
    await popup.sees('Clean this page');
    const report = await tab.report();
    expect(report.verdict.status).toBe('original');
    expect(report.boilerplate.map(({ text }) => text)).toEqual(boilerplate.map(({ text }) => text));
    await popup.page.close();
    await tab.goTo(refused);
    expect((await tab.report()).verdict.status).toBe('not-an-article');
    await tab.page.close();
  });

  test('a PDF is left to its viewer', async () => {
    const url = 'https://odd.example/paper.pdf';
    const tab = await openTab(byline, helper, { [url]: { body: pdf, contentType: 'application/pdf' } }, url);
    expect(await popupFor(tab.id)).toMatch(/No article here|Byline cannot run here/);
    await tab.page.close();
  });

  test('a page of the browser itself is out of reach', async () => {
    const page = await byline.openBrowserPage();
    const popup = await byline.openPopup(page);
    await expect.poll(() => popup.evaluate(() => document.body.innerText)).toContain('Byline cannot run here');
    await page.close();
  });

  test('leaves the console silent', async () => {
    expect(await byline.complaints()).toEqual([]);
  });
});
