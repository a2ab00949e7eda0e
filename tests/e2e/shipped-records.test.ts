import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { paragraphs } from '../pages/story.ts';
import { browsers } from './browsers.ts';
import type { BylineBrowser } from './driver/browser.ts';
import { lend } from './driver/lend.ts';
import { openTab } from './driver/open-tab.ts';

const url = 'https://pelican-post.example/2026/03/breakwater-vote/';
const html = `<!doctype html><html lang="en"><head><title>Port Ellery votes</title><meta property="og:type" content="article"></head>
<body><article><h1>Port Ellery votes</h1><p>By Ida Brandt</p>${paragraphs.map((text) => `<p>${text}</p>`).join('')}
<p>Copyright: Project Syndicate, 2026</p></article></body></html>`;

// The build packs the agencies' records and leaves out their examples: what follows from a record must come through that.
describe.each(browsers)('the records of agencies in %s', (name) => {
  let byline: BylineBrowser;
  let helper: Page;

  beforeAll(async () => {
    byline = await lend(name);
    helper = await byline.openPage('options.html');
  });
  afterAll(() => byline?.close());

  test('say what a copy of theirs is', async () => {
    const tab = await openTab(byline, helper, { [url]: html }, url);
    const { verdict } = await tab.report();
    expect(verdict).toMatchObject({ status: 'syndicated', source: 'Project Syndicate', kind: 'partner' });
  });
});
