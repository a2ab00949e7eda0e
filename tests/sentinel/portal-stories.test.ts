import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { Rule } from '../../utils/model.ts';
import { lookAtPage } from '../../utils/sentinel/look-at-page.ts';
import { isPortal, portalPatterns } from '../../utils/sentinel/portal-stories.ts';
import { isWanted } from '../../utils/sentinel/weigh-tip.ts';
import { portalHtml, portalPages } from '../pages/portals.ts';

const carried = portalPages.filter(({ url, source }) => source && isPortal(url));

describe('a story on a portal', () => {
  test('there are many', () => expect(carried.length).toBeGreaterThan(20));

  test.each(carried.map((page) => [page.name, page] as const))('is read where copies are cleaned: %s', (_, page) => {
    const { window } = new JSDOM(portalHtml(page), { url: page.url });
    const { tip } = lookAtPage(window.document, new URL(page.url), isPortal(page.url), ({ shadowRoot }) => shadowRoot);
    expect(tip && isWanted('auto', tip, page.url)).toBe(true);
  });
});

describe('prose alone', () => {
  const tip = { prose: true };
  const portal = 'https://www.msn.com/en-us/news/world/port-ellery-votes/ar-AA1b2c3d';
  const site = 'https://pelican-post.example/news/breakwater-vote/';
  test.each<[rule: Rule, address: string, is: boolean]>([
    ['auto', portal, true],
    ['always', portal, true],
    ['off', portal, false],
    ['auto', site, false],
    ['always', site, true],
    ['off', site, false],
    ['auto', '', false],
  ])('under the rule %s at %s: %s', (rule, address, is) => expect(isWanted(rule, tip, address)).toBe(is));

  test('has to be there', () => expect(isWanted('always', { prose: false }, portal)).toBe(false));
});

test.each([
  ['https://www.msn.com/de-de/nachrichten/a', true],
  ['https://msn.com/en-us/news/a', true],
  ['https://notmsn.com/en-us/news/a', false],
  ['https://uk.news.yahoo.com/a.html', true],
  ['https://mail.yahoo.com/d/folders/1', false],
  ['https://www.gmx.net/magazine/panorama/a', true],
  ['https://www.gmx.net/logout/', false],
  ['https://www.nasdaq.com/market-activity/stocks/a', false],
  ['mailto:ana@pelican-post.example', false],
  ['', false],
])('%s: %s', (address, is) => expect(isPortal(address)).toBe(is));

test('the manifest has a pattern for each', () => {
  expect(portalPatterns).toContain('*://*.msn.com/*');
  expect(portalPatterns).toContain('*://www.gmx.net/magazine/*');
  for (const pattern of portalPatterns) expect(pattern).toMatch(/^\*:\/\/(?:\*\.)?[\w-]+(?:\.[\w-]+)+\/(?:\w+\/)*\*$/);
});
