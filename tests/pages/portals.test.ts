// @vitest-environment jsdom
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyzePage } from './analyze-page.ts';
import { portalHtml, portalPages } from './portals.ts';
import { paragraphs } from './story.ts';

describe('on portals and in readers', () => {
  test.each(portalPages.map((page) => [page.name, page] as const))('%s', (_, page) => {
    const { document } = new JSDOM(portalHtml(page), { url: page.url }).window;
    const { report, story } = analyzePage(document);
    expect(report.credits.map(({ name }) => name)).toEqual(page.people ?? []);
    if (page.source) expect(report.verdict.source).toBe(page.source);
    expect(story).toHaveLength((page.story ?? paragraphs).length);
  });
});
