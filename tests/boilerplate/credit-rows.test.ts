import { describe, expect, test } from 'vitest';
import { creditRows } from '../../utils/boilerplate/credit-rows.ts';
import type { Page } from '../pages/story.ts';
import { read } from './article-of.ts';

const by = '<span class="byline">Author <a rel="author" href="/author/ida/">Ida Brandt</a></span>';

const desk = '<span class="entry-author">Forfatter</span> <a rel="author" href="/a/x">Havneredaksjonen</a>';

const table: [why: string, page: Page, rows: string[]][] = [
  [
    'the footer of a blog',
    { below: `<footer>${by} Posted on <time>March 3, 2026</time> Categories <a href="/c/bay/">The bay</a></footer>` },
    ['Author Ida Brandt Posted on March 3, 2026 Categories The bay'],
  ],
  [
    'a source with a link glued to it',
    { below: '<footer>Source: Harbour Post<a href="/rights">Buy the rights</a></footer>' },
    ['Source: Harbour PostBuy the rights'],
  ],
  [
    'the author of another story, whose headline stands below',
    { below: `<div><div>${by} | March 1, 2026</div><h3><a href="/news/2">Why the old pier had to go</a></h3></div>` },
    [],
  ],
  [
    'an author beside the day, in a list behind the tags',
    {
      below:
        '<h4>Tags</h4><p>Hafen</p><ul class="q"><li><span class="entry-author">Forfatter</span> <a rel="author" href="/a/x">Havneredaksjonen</a></li><li>Dato December 6, 2031</li></ul>',
    },
    ['Forfatter Havneredaksjonen'],
  ],
  [
    'the same with the day above',
    {
      below:
        '<h4>Tags</h4><p>Hafen</p><ul class="q"><li>Dato December 6, 2031</li><li><span class="entry-author">Forfatter</span> <a rel="author" href="/a/x">Havneredaksjonen</a></li></ul>',
    },
    ['Forfatter Havneredaksjonen'],
  ],
  ['an author beside no day', { below: `<ul class="q"><li>${desk}</li><li>Hafen</li></ul>` }, []],
  [
    'an author beside a day in another box',
    { below: `<ul class="q"><li>${desk}</li></ul><p>Dato December 6, 2031</p>` },
    [],
  ],
  [
    'an author beside a day in a list of comments',
    { below: `<ul class="comments"><li>${desk}</li><li>Dato December 6, 2031</li></ul>` },
    [],
  ],
  [
    'an author beside the page’s own headline',
    {
      below: `<div><div>${by} | March 1, 2026</div><p><a href="https://pelican-post.example/news/breakwater-vote/">Port Ellery votes on its wall</a></p></div>`,
    },
    ['Author Ida Brandt | March 1, 2026'],
  ],
  [
    'an author and a headline in a box of eight lines',
    {
      below: `<div><div>${by} | March 1, 2026</div>${'<p>Line</p>'.repeat(6)}<h3><a href="/news/2">Why the old pier had to go</a></h3></div>`,
    },
    [],
  ],
  [
    'an author and a headline in a larger box',
    {
      below: `<div><div>${by} | March 1, 2026</div>${'<p>Line</p>'.repeat(7)}<h3><a href="/news/2">Why the old pier had to go</a></h3></div>`,
    },
    ['Author Ida Brandt | March 1, 2026'],
  ],
  [
    'an author below the linked headline of another story',
    { below: `<h3><a href="/news/2">Why the old pier had to go</a></h3><div>${by} | March 1, 2026</div>` },
    [],
  ],
  [
    'an author below her own name',
    {
      below: `<h3 class="byline"><a rel="author" href="/author/ida/">Ida Brandt</a></h3><div>${by} | March 1, 2026</div>`,
    },
    ['Ida Brandt', 'Author Ida Brandt | March 1, 2026'],
  ],
  [
    'who wrote a comment, and when, in one line',
    {
      below:
        '<div class="comments"><div><p>Get real, all of you.</p><p>Posted by: Bay Watcher, 27 September 2026 | 15:22</p></div></div>',
    },
    [],
  ],
  [
    'who wrote a comment, and when',
    {
      below:
        '<ol class="comments"><li><div class="comment-author">Odile Marran</div><div>March 3, 2026, 9:12</div></li></ol>',
    },
    [],
  ],
  [
    'from where and when, further down',
    {
      below: `${'<p>Like</p>'.repeat(6)}<ul><li>Rights reserved Source: Harbour Post Time: March 3, 2026 09:12 Author:</li></ul>`,
    },
    ['Rights reserved Source: Harbour Post Time: March 3, 2026 09:12 Author:'],
  ],
  ['terms of a form', { below: '<p>By signing up you accept our terms</p>' }, []],
  ['a label of something else', { below: '<p>Tags: harbours, storms</p>' }, []],
  [
    'a row too far down',
    { below: `<p>One</p><p>Two</p><p>Three</p><p>Four</p><footer>${by} Posted on March 3, 2026</footer>` },
    [],
  ],
];

describe('rows right behind the story that credit somebody', () => {
  test.each(table)('%s', (_why, page, rows) => {
    const { article } = read(page);
    const found = new Set(creditRows(article));
    expect(article.blocks.filter(({ id }) => found.has(id)).map(({ text }) => text)).toEqual(rows);
  });
});
