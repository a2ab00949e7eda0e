import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/article/read-page.ts';
import { completeArticle } from '../../utils/masthead/complete-article.ts';
import { type Page, pageOf, paragraphs } from '../pages/story.ts';

const read = (page: Page) => readPage(pageOf(page), []).reading;
const zoneOf = (page: Page, text: string) => read(page).blocks.find((block) => block.text === text)?.zone;

describe('zones', () => {
  test.each<[text: string, page: Page, zone: string]>([
    ['Home', {}, 'outside'],
    ['Pelican Post, all the news of the bay', {}, 'outside'],
    ['Port Ellery votes to rebuild its breakwater', {}, 'head'],
    ['By Ida Brandt', { top: '<p>By Ida Brandt</p>' }, 'head'],
    [paragraphs[0] as string, {}, 'body'],
    [paragraphs[4] as string, {}, 'body'],
    ['More from Port Ellery', { below: '<div><h3>More from Port Ellery</h3></div>' }, 'tail'],
    ['Harbours', { below: '<footer class="entry-footer"><p>Harbours</p></footer>' }, 'tail'],
    ['Most read', { below: '<aside class="sidebar"><h3>Most read</h3></aside>' }, 'outside'],
    [
      'Advertisement',
      { story: [paragraphs[0] as string, `</p><div>Advertisement</div><p>`, ...paragraphs.slice(1)] },
      'body',
    ],
  ])('%s', (text, page, zone) => {
    expect(zoneOf(page, text)).toBe(zone);
  });

  test('a menu far above the headline is the site’s', () => {
    const top = Array.from({ length: 30 }, (_, i) => `<div>Entry ${i}</div>`).join('');
    const article = readPage(pageOf({}), []).reading;
    expect(article.headline).toBeDefined();
    const page = pageOf({});
    page.querySelector('h1')?.insertAdjacentHTML('beforebegin', top);
    const zones = readPage(page, [])
      .reading.blocks.filter(({ text }) => text.startsWith('Entry'))
      .map(({ zone }) => zone);
    expect(zones.slice(0, 10)).toEqual(Array(10).fill('outside'));
    expect(zones.slice(-5)).toEqual(Array(5).fill('head'));
  });
});

describe('the headline', () => {
  test.each<[why: string, page: Page, headline: string]>([
    ['is the h1', {}, 'Port Ellery votes to rebuild its breakwater'],
    [
      'is not the one in the breadcrumbs',
      {
        top: '<nav><ol class="breadcrumbs"><li><h1>Port Ellery votes to rebuild its breakwater</h1></li></ol></nav><h2>Port Ellery votes to rebuild its breakwater</h2>',
      },
      'h2',
    ],
  ])('%s', (_, page, expected) => {
    const document = pageOf(page);
    if (expected === 'h2') document.querySelector('article > h1')?.remove();
    const { reading: article } = readPage(document, []);
    const block = article.blocks.find(({ id }) => id === article.headline);
    expect(expected === 'h2' ? block?.tag : block?.text).toBe(expected);
  });
});

describe('reading', () => {
  test('changes nothing on the page', async () => {
    const document = pageOf({ top: '<p>By Ida Brandt</p>', below: '<form><input name="children"><p>Name</p></form>' });
    const before = document.documentElement.outerHTML;
    const seen: MutationRecord[] = [];
    const observer = new (document.defaultView as unknown as typeof globalThis).MutationObserver((records) =>
      seen.push(...records),
    );
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    readPage(document, []);
    seen.push(...observer.takeRecords());
    expect(seen).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('a story that does not read as the body is found below its headline', () => {
    const obituaries = Array.from(
      { length: 12 },
      (_, i) =>
        `<p>With sorrow we announce that the beloved master of the boat number ${i} left us in the night, after a long life on the water and many, many friends along the shore.</p>`,
    ).join('');
    const article = read({ story: paragraphs, below: `<div class="text article-body">${obituaries}</div>` });
    expect(article.blocks.find(({ text }) => text === paragraphs[0])?.zone).toBe('body');
  });
});

test('a paragraph among those of the story reads as the body, though the box around it has the name of something else', () => {
  const [first = '', second = '', ...rest] = paragraphs;
  const part = (text: string, name = '') =>
    `</p><div class="${name}"><div class="x"><div class="y"><p>${text}</p></div></div></div><p>`;
  const { blocks } = read({ story: [part(first), part(second, 'share'), ...rest.map((text) => part(text))] });
  expect(blocks.find(({ text }) => text === second)?.readable).toBe(true);
});

describe('is an article', () => {
  const bare = { head: '' };
  const dated = { ...bare, url: 'https://pelican-post.example/2026/03/a.html', top: '<p>March 2, 2026</p>' };
  const catalogue = (builders: number) =>
    Array.from(
      { length: builders },
      (_, i) =>
        `<h3>${i + 1}. Builders of the ${i + 1}th wall</h3><p>They have built walls along the whole of the coast, and the sea has taken none of them yet.</p><ul>${'<li>Walls of stone, of wood and of concrete, and repairs in winter</li>'.repeat(5)}</ul>`,
    ).join('');
  test.each<[why: string, page: Page, is: boolean]>([
    ['declared and told', {}, true],
    [
      'declared as NewsArticle, short',
      { story: [paragraphs[0] as string], head: '<script type="application/ld+json">{"@type":"NewsArticle"}</script>' },
      true,
    ],
    [
      'undeclared, with a date and a byline',
      {
        ...bare,
        url: 'https://pelican-post.example/a',
        top: '<p class="byline">By Ida Brandt</p><p>March 2, 2026</p>',
      },
      true,
    ],
    [
      'undeclared, a date in its address and by the headline',
      { ...bare, url: 'https://pelican-post.example/2026/03/a.html', top: '<p>March 2, 2026</p>' },
      true,
    ],
    ['a front page', { url: 'https://pelican-post.example/' }, false],
    ['undeclared, undated', { ...bare, url: 'https://pelican-post.example/harbour' }, false],
    [
      'a manual',
      {
        ...bare,
        url: 'https://pelican-post.example/docs/2026/how-to-build-a-breakwater-in-ten-steps',
        top: '<p>March 2, 2026</p>',
      },
      false,
    ],
    [
      'a forum',
      {
        head: '<script type="application/ld+json">{"@type":"DiscussionForumPosting"}</script>',
        top: '<p>March 2, 2026</p>',
      },
      false,
    ],
    ['a catalogue of builders', { ...dated, end: catalogue(25) }, false],
    ['a story with a list', { ...dated, end: catalogue(6) }, true],
    ['a teaser', { story: ['Port Ellery votes. Read on with a subscription.'] }, false],
  ])('%s: %s', (_, page, is) => {
    expect(completeArticle(read(page)).isArticle).toBe(is);
  });

  test.each(['<!doctype html><html></html>', '<!doctype html><frameset><frame src="a"></frameset>'])(
    'nothing to read in %s',
    (html) => {
      const page = new DOMParser().parseFromString(html, 'text/html');
      expect(readPage(page, []).reading).toMatchObject({ form: { itemTypes: [] }, column: -1 });
    },
  );
});
