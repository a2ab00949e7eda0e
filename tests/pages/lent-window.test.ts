import { expect, test } from 'vitest';
import { documentOf } from './lent-window.ts';

const url = 'https://pelican-post.example/a/';
const kept = documentOf('<title>Boats</title><p>Boats.</p>', url);
let lent: Document;

test('pages that are open at once have a window each', () => {
  lent = documentOf('<p>Mussels.</p>', url);
  const other = documentOf('<p>Ferries.</p>', 'https://coral-courier.example/b/');
  expect([lent.URL, lent.body.textContent]).toEqual([url, 'Mussels.']);
  expect([other.URL, other.body.textContent]).toEqual(['https://coral-courier.example/b/', 'Ferries.']);
});

test('a page is empty when its test has ended, and its window another’s', () => {
  expect([lent.URL, lent.body.textContent]).toEqual(['about:blank', '']);
  const pages = [1, 2].map((n) => documentOf(`<!doctype html><title>${n}</title><p>Quarries.</p>`, url));
  expect(pages).toContain(lent);
  expect(pages.map(({ title, compatMode }) => [title, compatMode])).toEqual([
    ['1', 'CSS1Compat'],
    ['2', 'CSS1Compat'],
  ]);
});

test('one that was opened outside of tests stays', () => {
  expect([kept.title, kept.body.textContent]).toEqual(['Boats', 'Boats.']);
});
