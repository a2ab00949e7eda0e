import { describe, expect, test } from 'vitest';
import { openRootOf } from '../../utils/article/dom.ts';
import { lookAtPage } from '../../utils/sentinel/look-at-page.ts';
import { analyzePage } from './analyze-page.ts';
import { documentOf } from './lent-window.ts';
import { portalHtml, portalPages } from './portals.ts';
import { paragraphs } from './story.ts';

describe('on portals and in readers', () => {
  test.each(portalPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const document = documentOf(portalHtml(page), page.url);
    const { report, story } = analyzePage(document);
    const hidden = report.boilerplate.flatMap(({ blocks }) => blocks);
    expect(report.credits.map(({ name }) => name)).toEqual(page.people ?? []);
    if (page.host) expect([report.host, report.verdict.status]).toEqual([page.host, 'original']);
    expect(report.title).toBe(page.title ?? 'Port Ellery votes to rebuild its breakwater');
    if (page.source)
      expect([report.verdict.source, report.verdict.kind]).toEqual([page.source, page.kind ?? 'partner']);
    expect(story).toHaveLength((page.story ?? paragraphs).length);
    expect(story.filter((id) => hidden.includes(id))).toEqual([]);
    expect(report.boilerplate.map(({ kind }) => kind)).toContain('related');
  });
});

describe('pages that only lead on', () => {
  test.each([
    [
      'Google News',
      'https://news.google.com/rss/articles/CBMi0a1b2c3d4e5f6g7h8i9j0kABCDEFGHIJ?oc=5',
      '<c-wiz><div>Opening <a href="https://coral-courier.example/2026/breakwater-vote" rel="nofollow">https://coral-courier.example/2026/breakwater-vote</a></div></c-wiz><noscript>Please enable JavaScript.</noscript>',
    ],
    [
      'Bing',
      'https://www.bing.com/news/apiclick.aspx?ref=FexRss&tid=0a1b2c3d4e5f&url=https%3A%2F%2Fcoral-courier.example%2F2026%2Fbreakwater-vote&c=1234567890123456789',
      '<script>window.location.replace("https://coral-courier.example/2026/breakwater-vote");</script><p>Please <a href="https://coral-courier.example/2026/breakwater-vote">click here</a> if the page does not redirect automatically.</p>',
    ],
  ])('%s has nothing to read, and nothing is done there', (_, url, body) => {
    const document = documentOf(
      `<!doctype html><html lang="en"><head><title>Redirect</title></head><body>${body}</body></html>`,
      url,
    );
    const { report } = analyzePage(document);
    expect([report.verdict.status, report.credits, report.boilerplate]).toEqual(['not-an-article', [], []]);
    expect(lookAtPage(document, new URL(url), false, openRootOf).tip).toBeUndefined();
  });
});
