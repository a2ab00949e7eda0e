import { describe, expect, test } from 'vitest';
import { findColumn } from '../../utils/article/find-column.ts';
import type { Block } from '../../utils/model.ts';
import { el, type Node, plainTree } from '../pages/plain-tree.ts';

const title = 'Port Ellery votes to rebuild its breakwater';
const said =
  'The harbour council of Port Ellery voted on Tuesday to rebuild the eastern wall, after a dispute of years.';
const p = (more: Partial<Block> = {}) => el('p', said, '', more);
const paragraphs = (count: number, more: Partial<Block> = {}) => Array.from({ length: count }, () => p(more));

/** The column of a page, by the names of boxes: { core: 'story', column: 'post', headline: text … }. */
function column(inside: readonly Node[], titles: readonly string[] = [title]) {
  const { blocks, boxes } = plainTree(inside);
  const found = findColumn(blocks, boxes, titles);
  const nameOf = (index: number) => boxes[index]?.names || boxes[index]?.tag;
  return (
    found && {
      core: nameOf(found.core),
      column: nameOf(found.column),
      headline: found.headline === undefined ? undefined : blocks[found.headline]?.text,
      story: [found.first, found.last],
    }
  );
}

const menu = el(
  'ul',
  ['Home', 'World', 'Boats', 'Stone', 'Sea'].map((text) => el('li', text)),
  'site-menu',
);
const footer = el(
  'footer',
  ['About', 'Imprint', 'Terms', 'Jobs', 'Help'].map((text) => el('p', text)),
  'site-footer',
);
const post = (...inside: Node[]) => el('article', inside, 'post');
const body = (count = 4, more: Partial<Block> = {}) => el('div', paragraphs(count, more), 'story');

describe('the column', () => {
  test('of a page without prose is none', () => {
    expect(column([menu, el('h1', title), footer])).toBeUndefined();
  });

  test.each<[what: string, page: Node[], expected: ReturnType<typeof column>]>([
    [
      'holds headline and story',
      [menu, post(el('h1', title), body()), footer],
      { core: 'story', column: 'post', headline: title, story: [6, 9] },
    ],
    [
      'has its headline in one line with the rubric',
      [
        menu,
        post(
          el('div', `Harbours ${title}`, 'top', {
            prose: false,
            links: [{ text: title, href: 'https://pelican-post.example/wall' }],
          }),
          body(),
        ),
        footer,
      ],
      { core: 'story', column: 'post', headline: `Harbours ${title}`, story: [6, 9] },
    ],
    [
      'is not that of a gallery above the story',
      [
        menu,
        post(
          el('h1', title),
          el(
            'ul',
            Array.from({ length: 9 }, () => ({ ...el('li', [p({ readable: false })]), media: 1 })),
            'thumbs',
          ),
          body(12, { readable: true }),
        ),
        footer,
      ],
      { core: 'story', column: 'post', headline: title, story: [15, 26] },
    ],
    [
      'holds what belongs to the article',
      [
        menu,
        el('main', [post(el('h1', title), body()), el('section', [el('p', 'Comments')], 'comments')], 'page'),
        footer,
      ],
      { core: 'story', column: 'page', headline: title, story: [6, 9] },
    ],
    [
      'has its headline in a heading of the second level, with another kicker than the title',
      [post(el('h2', `Storm in the bay ${title}`), body())],
      { core: 'story', column: 'post', headline: `Storm in the bay ${title}`, story: [1, 4] },
    ],
    [
      'holds no part of the site',
      [el('div', [post(el('h1', title), body()), el('div', [el('p', 'Boats')], 'site-footer')], 'page'), footer],
      { core: 'story', column: 'post', headline: title, story: [1, 4] },
    ],
    [
      'holds a story in two parts',
      [post(el('h1', title), el('div', paragraphs(2), 'one'), el('div', paragraphs(2), 'two'))],
      { core: 'post', column: 'post', headline: title, story: [1, 4] },
    ],
    [
      'is not drawn up by a stray teaser',
      [el('div', [post(el('h1', title), body(8)), el('aside', [p()], 'site-footer')], 'page')],
      { core: 'story', column: 'post', headline: title, story: [1, 8] },
    ],
    [
      'goes by what reads as the body',
      [menu, post(el('h1', title), body(2)), el('div', paragraphs(6, { readable: false }), 'site-footer')],
      { core: 'story', column: 'post', headline: title, story: [6, 7] },
    ],
    [
      'goes by all prose if it kept nothing',
      [post(el('h1', title), body(4, { readable: false }))],
      { core: 'story', column: 'post', headline: title, story: [1, 4] },
    ],
    [
      'goes by what nobody sees yet, if there is nothing else',
      [menu, post(el('h1', title), body(4, { visible: false })), footer],
      { core: 'story', column: 'post', headline: title, story: [6, 9] },
    ],
  ])('%s', (_, page, expected) => {
    expect(column(page)).toEqual(expected);
  });
});

describe('the headline', () => {
  const headlineOf = (page: Node[], titles?: string[]) => column(page, titles)?.headline;
  test.each<[what: string, page: Node[], headline: string | undefined]>([
    ['is the h1', [post(el('h1', 'The wall'), body())], 'The wall'],
    ['is the title in an h2', [post(el('h2', title), body())], title],
    ['is the title before another h1', [el('h1', 'Pelican Post'), post(el('h2', title), body())], title],
    ['is the h1 that is nearer', [el('h1', 'Pelican Post'), post(el('h1', 'The wall'), body())], 'The wall'],
    ['is no other heading', [post(el('h2', 'The wall'), body())], undefined],
    ['is a heading by its name', [post(el('div', 'The wall', 'entry-title'), body())], 'The wall'],
    ['is not in breadcrumbs', [el('nav', [el('h1', title)], 'breadcrumb'), post(el('h1', title), body())], title],
    ['is no line of a few letters', [post(el('h1', 'Sea'), body())], undefined],
    ['is no h1 far into the story', [post(...paragraphs(6), el('h1', 'The wall'))], undefined],
    ['may stand behind the lead', [post(p(), el('h1', title), ...paragraphs(4))], title],
  ])('%s', (_, page, headline) => {
    expect(headlineOf(page)).toBe(headline);
  });
});

describe('the story', () => {
  const next = 'The ferry to Tolland sails again';
  test('is the one nearer to the headline, if one further down was taken for the body', () => {
    const page = [
      post(el('h1', title), el('div', paragraphs(8, { readable: false }), 'first')),
      el('div', paragraphs(6), 'second'),
    ];
    expect(column(page)).toMatchObject({ core: 'first', headline: title });
  });

  test('is not a standfirst above it', () => {
    const page = [
      post(el('h1', title), el('div', paragraphs(2, { readable: false }), 'first')),
      el('div', paragraphs(6), 'second'),
    ];
    expect(column(page)).toMatchObject({ core: 'second' });
  });

  test.each<[what: string, count: number, core: string]>([
    ['that was appended, once the title is its own', 6, 'second'],
    ['of which only a teaser was appended', 1, 'first'],
  ])('is the one %s', (_, count, core) => {
    const page = [
      el('div', [el('h1', title), el('div', paragraphs(6), 'first')]),
      el('div', [el('h1', next), el('div', paragraphs(count), 'second')]),
    ];
    expect(column(page, [title, next])?.core).toBe(core);
  });
});
