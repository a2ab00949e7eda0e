import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphs } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { isUntouched, openTab } from './driver/open-tab.ts';

const url = 'https://pelican-post.example/news/breakwater-vote-of-the-harbour-board/';
const share = '<a href="#f">Share on Facebook</a> <a href="#x">Share on X</a> <a href="#m">Email</a>';
const head = `<!doctype html><html lang="en"><head><meta property="og:type" content="article"><meta property="og:site_name" content="Pelican Post"><title>Harbour board votes for breakwater - Pelican Post</title>
  <style>body{margin:0} #grid{display:grid;grid-template-columns:140px 620px} #row{display:table-row} #row>*{display:table-cell;min-width:140px;width:140px} #row>#story{width:620px;min-width:620px}</style></head>`;
const story = `<div id="story"><time>March 3, 2031</time>${paragraphs.map((text) => `<p>${text}</p>`).join('')}<p>(Reuters)</p></div>`;
const pages = {
  'a grid that fills itself': `${head}<body><main><h1>Harbour board votes for breakwater</h1><div id="grid"><div class="social-share" id="share">${share}</div>${story}</div></main></body></html>`,
  'a row of a table by style': `${head}<body><main><h1>Harbour board votes for breakwater</h1><div id="row"><div class="social-share" id="share">${share}</div>${story}</div></main></body></html>`,
};

describe.each(browsers)('what stands in columns, in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test.each(Object.entries(pages))('the story keeps its place in %s', async (_, html) => {
    const tab = await openTab(byline, helper, { [url]: html }, url);
    await tab.cleaned();
    const seen = await tab.page.evaluate(() => {
      const { left, width } = document.querySelector('#story')?.getBoundingClientRect() ?? {};
      const share = document.querySelector('#share') as HTMLElement;
      return {
        left,
        width,
        share: share.innerText.trim(),
        rows: share.checkVisibility() && share.getClientRects()[0]?.height,
      };
    });
    expect(seen).toMatchObject({ left: 140, width: 620, share: '' });
    if (html.includes('id="grid"')) expect(seen.rows).toBe(0);
    await tab.ask('setCleaned', false);
    expect(await isUntouched(tab, html)).toBe(true);
    await tab.page.close();
  });
});
