import { test } from 'vitest';
import { findBoilerplate } from '../../utils/boilerplate/find-boilerplate.ts';
import { once } from '../../utils/text/once.ts';
import { expectLinear } from '../growth.ts';
import { plainArticle } from '../pages/plain-article.ts';
import { nothingKnown } from './article-of.ts';

// tests/article/worst-shapes.test.ts does the same from the page on, with fewer pieces than this needs.
test('thousands of boxes behind a story are judged in a time that grows no faster than they do', () => {
  const of = (count: number) =>
    once(() =>
      plainArticle({
        tail: Array.from({ length: count }, (_, i) => ({ text: `Boat ${i}`, prose: false, tag: 'div' })),
      }),
    );
  const start = 2_000;
  const pages = new Map([start, 4 * start, Math.ceil(start / 8)].map((count) => [count, of(count)]));
  for (const page of pages.values()) page();
  expectLinear((count) => {
    const article = pages.get(count)?.();
    if (article) findBoilerplate(article, nothingKnown);
  }, start);
}, 60_000);
