import { describe, expect, test } from 'vitest';
import { documentOf } from './lent-window.ts';
import { nearArticles } from './near-articles.ts';
import { htmlOfKind, type KindOfPage, otherPages } from './other-pages.ts';
import { readArticle } from './read-article.ts';
import { reviews, sellingPages } from './selling-pages.ts';

const isArticle = (page: KindOfPage) => readArticle(documentOf(htmlOfKind(page), page.url), []).article.isArticle;
const named = (pages: readonly KindOfPage[]) => pages.map((page) => [page.name, page] as const);

describe('no article', () => {
  test.each(named([...otherPages, ...sellingPages]))('%s', (_, page) => expect(isArticle(page)).toBe(false));
});

describe('an article all the same', () => {
  test.each(named([...nearArticles, ...reviews]))('%s', (_, page) => expect(isArticle(page)).toBe(true));
});
