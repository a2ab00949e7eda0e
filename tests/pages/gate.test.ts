// @vitest-environment jsdom

import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { nearArticles } from './near-articles.ts';
import { htmlOfKind, type KindOfPage, otherPages } from './other-pages.ts';
import { readArticle } from './read-article.ts';

const isArticle = (page: KindOfPage) =>
  readArticle(new JSDOM(htmlOfKind(page), { url: page.url }).window.document, []).article.isArticle;
const named = (pages: readonly KindOfPage[]) => pages.map((page) => [page.name, page] as const);

describe('no article', () => {
  test.each(named(otherPages))('%s', (_, page) => expect(isArticle(page)).toBe(false));
});

describe('an article all the same', () => {
  test.each(named(nearArticles))('%s', (_, page) => expect(isArticle(page)).toBe(true));
});
