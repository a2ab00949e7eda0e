// needs a page
import { describe, expect, test } from 'vitest';
import { queryAll } from '../../utils/article/dom.ts';
import { readBylines } from '../../utils/article/read-bylines.ts';
import { readNamed } from '../../utils/article/read-named.ts';

function read(html: string) {
  document.body.innerHTML = html;
  const elements = queryAll(document.body, '*');
  const named = readNamed(elements);
  return readBylines(document.body, elements, named, () => 'b0');
}

describe('bylines stand in', () => {
  test.each<[html: string, from: string]>([
    ['<p itemprop="name author">Ana Ruiz</p>', 'itemprop'],
    ['<a rel="Author" href="/ana">Ana Ruiz</a>', 'rel=author'],
    ['<p class="Post-ByLine">Ana Ruiz</p>', 'class:byline'],
    ['<p id="byline">Ana Ruiz</p>', 'class:byline'],
    ['<p data-testid="article-byline">Ana Ruiz</p>', 'class:byline'],
    ['<p class="c-author__name">Ana Ruiz</p>', 'class:author'],
    ['<p data-testid="Author">Ana Ruiz</p>', 'class:author'],
    ['<p class="reporter-info">Ana Ruiz</p>', 'class:reporter'],
    ['<p class="nome-autor">Ana Ruiz</p>', 'class:autor'],
    ['<p class="article-source">Coral Courier</p>', 'class:credit'],
    ['<p><a href="https://coral.example/Profile/ana">Ana Ruiz</a></p>', 'link:author'],
    ['<p><a href="/by/ana">Ana Ruiz</a></p>', 'link:author'],
    ['<address>Ana Ruiz</address>', 'address'],
  ])('%s', (html, from) => {
    expect(read(html).map((byline) => byline.from)).toEqual([from]);
  });

  test.each([
    '<p class="image-credit">Ana Ruiz</p>',
    '<p class="story" id="source">Ana Ruiz</p>',
    '<p><a href="/news/by-the-sea">Ana Ruiz</a></p>',
    '<p data-testid="paragraph" rel="nofollow">Ana Ruiz</p>',
  ])('and not in %s', (html) => {
    expect(read(html)).toEqual([]);
  });

  test('in the order of trust, then of the page', () => {
    const found = read(
      '<address>Four</address><p class="author">Two</p><p id="author">Three</p><p itemprop="author">One</p>',
    );
    expect(found.map(({ text }) => text)).toEqual(['One', 'Two', 'Three', 'Four']);
  });
});
