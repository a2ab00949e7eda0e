import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../utils/analyze.ts';
import { openRootOf } from '../../utils/article/dom.ts';
import { readPage } from '../../utils/article/read-page.ts';
import { shortly } from '../../utils/article/reading-limits.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import type { Reading } from '../../utils/model.ts';
import { lookAtPage } from '../../utils/sentinel/look-at-page.ts';
import { openBudget, TooLarge } from '../../utils/text/budget.ts';
import { once } from '../../utils/text/once.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { expectLinear } from '../growth.ts';
import { htmlOf, ownUrl, pageOf } from '../pages/story.ts';
import { worstShapes } from '../pages/worst-shapes.ts';

/** What a shape becomes at a size, made before anybody measures. */
function made<T>(make: (size: number) => T): (size: number) => T {
  const known = new Map<number, () => T>();
  return (size) => {
    const one = known.get(size) ?? once(() => make(size));
    known.set(size, one);
    return one();
  };
}

describe.each(worstShapes)('$name', ({ size, page }) => {
  const start = Math.ceil(size / 150);
  // both tests read them
  const documentOf = made((of) => new JSDOM(htmlOf(page(of)), { url: ownUrl }).window.document);
  const readingOf = made((of) => readPage(documentOf(of), filedThemes).reading);
  const prepare = <T>(make: (size: number) => T) => [start, 4 * start, Math.ceil(start / 8)].forEach(make);

  test('is looked at and read in a time that grows no faster than it does', () => {
    prepare(documentOf);
    expectLinear((of) => {
      lookAtPage(documentOf(of), new URL('https://pelican-post.example/news/breakwater-vote/'), false, openRootOf);
      readPage(documentOf(of), filedThemes);
    }, start);
  }, 60_000);

  test('is judged in such a time', () => {
    prepare(readingOf);
    expectLinear((of) => analyze(completeArticle(readingOf(of) as Reading)), start);
  }, 60_000);
});

describe('past its budget', () => {
  const document = pageOf({ below: '<p>Boats.</p>'.repeat(200) });

  test.each([
    ['elements', { ...shortly, elements: 100 }],
    ['characters', { ...shortly, characters: 500 }],
    ['time', { ...shortly, milliseconds: -1 }],
  ])('of %s reading stops', (_, limits) => {
    expect(() => readPage(document, filedThemes, limits)).toThrow(TooLarge);
  });

  test('judging stops', () => {
    const article = completeArticle(readPage(document, filedThemes, shortly).reading);
    const budget = openBudget({ milliseconds: -1, characters: 0 });
    expect(() => analyze(article, budget)).toThrow(TooLarge);
  });

  test('an ordinary page is far within it', () => {
    const limits = { milliseconds: shortly.milliseconds, characters: 4_000, elements: 500 };
    expect(completeArticle(readPage(document, filedThemes, limits).reading).isArticle).toBe(true);
  });
});
