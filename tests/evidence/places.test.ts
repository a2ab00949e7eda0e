import { describe, expect, test } from 'vitest';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import {
  besideHeadline,
  headBlocks,
  isCaption,
  isLinkAway,
  isOfTeaser,
  openingBlocks,
} from '../../utils/evidence/places.ts';
import type { Block, Box } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const lines = (count: number) => Array.from({ length: count }, (_, i) => `Line ${i + 1}`);
const find = (page: PlainPage, text: string) => {
  const article = plainArticle(page);
  const block = article.blocks.find((one) => one.text === text);
  if (!block) throw new Error(`no block says ${text}`);
  return { article, block };
};

describe('above the story', () => {
  const hidden: Line = { text: 'Hidden', visible: false };
  test('stands what is just above the headline or below it, but not the headline', () => {
    const article = plainArticle({ above: lines(8), head: ['By Ana Ruiz'] });
    expect(texts(headBlocks(article))).toEqual([...lines(8).slice(2), 'By Ana Ruiz']);
    expect(texts(headBlocks(article, 1))).toEqual(['Line 8', 'By Ana Ruiz']);
  });

  test('all of the head counts where no headline is known', () => {
    const { headline: _, ...article } = plainArticle({ above: lines(8), head: ['By Ana Ruiz'] });
    expect(texts(headBlocks(article))).toHaveLength(10);
  });

  test.each<[what: string, above: Line[], isTaken: boolean]>([
    ['a whole story', paragraphs.slice(0, 3), false],
    ['two paragraphs', paragraphs.slice(0, 2), true],
    ['three lines', lines(3), true],
    ['three paragraphs that are links', paragraphs.slice(0, 3).map((text) => linkLine(text, '/a')), true],
  ])('%s above the headline', (_, above, isTaken) => {
    const article = plainArticle({ above, head: ['By Ana Ruiz'] });
    expect(texts(headBlocks(article))).toEqual(
      isTaken ? [...texts(article.blocks).slice(0, above.length), 'By Ana Ruiz'] : ['By Ana Ruiz'],
    );
    expect(besideHeadline(article)).toHaveLength(above.length + 1);
  });

  test('a story below the headline is none above it', () => {
    const article = plainArticle({ above: ['Line 1'], head: paragraphs.slice(0, 3) });
    expect(texts(headBlocks(article))).toEqual(['Line 1', ...paragraphs.slice(0, 3)]);
  });

  test('the first paragraphs are those that are seen', () => {
    const article = plainArticle({ head: ['By Ana Ruiz'], body: [hidden, ...paragraphs] });
    expect(texts(openingBlocks(article, 2))).toEqual(paragraphs.slice(0, 2));
  });
});

test.each<[what: string, tail: Line[], closing: string[]]>([
  ['no more than asked for', ['Tail 1', 'Tail 2', 'Tail 3'], ['Tail 1', 'Tail 2']],
  ['no more than there is', ['Tail 1'], ['Tail 1']],
  ['nothing of the next story', ['Tail 1', { text: 'Mussels are back', tag: 'h1' }, 'Tail 3'], ['Tail 1']],
  [
    'all before a next story further below',
    ['Tail 1', 'Tail 2', { text: 'Mussels are back', tag: 'h1' }],
    ['Tail 1', 'Tail 2'],
  ],
  ['nothing where the next story follows at once', [{ text: 'Mussels are back', tag: 'h1' }, 'Tail 2'], []],
])('below the story stands %s', (_, tail, closing) => {
  expect(texts(pageLines(plainArticle({ tail })).closing(1, 2))).toEqual([paragraphs.at(-1), ...closing]);
});

describe('a caption', () => {
  test.each<[what: string, tag: string, box: Partial<Box>, is: boolean]>([
    ['in a figure with a picture', 'p', { tag: 'figure', media: 1 }, true],
    ['in a figure with an icon', 'p', { tag: 'figure' }, false],
    ['in a figcaption beside a picture', 'figcaption', { tag: 'figcaption', media: 1 }, true],
    ['in a box that is called so', 'p', { names: 'wp-caption-text' }, true],
    ['in a box that is called so in two words', 'p', { names: 'photo-credit' }, true],
    ['in any other box', 'p', { media: 1, names: 'entry' }, false],
    ['in a box of six blocks that is called so', 'p', { names: 'caption', first: 3, last: 8 }, true],
    ['but not in a longer one', 'p', { names: 'caption', first: 3, last: 9 }, false],
    ['but not in an element of the theme’s', 'p', { tag: 'my-figure', media: 1 }, false],
    ['nor in another', 'p', { tag: 'figure-row', media: 1 }, false],
    ['but not where it is an address', 'address', { names: 'caption' }, false],
  ])('stands %s', (_, tag, boxed, is) => {
    const { article, block } = find({ head: [{ text: 'Ana Ruiz', tag, boxed }] }, 'Ana Ruiz');
    expect(isCaption(article, block)).toBe(is);
  });

  test('holds no headline', () => {
    const { article, block } = find({ head: ['Ana Ruiz'] }, 'Ana Ruiz');
    Object.assign(article.boxes[block.box] as Box, { names: 'caption', first: 0, last: 1 });
    expect(isCaption(article, block)).toBe(false);
  });

  /** The box of the line, within so many others, the outermost of which is the figure. */
  const within = (depth: number, figure: Partial<Box>, tag = 'figcaption') => {
    const { article, block } = find({ head: [{ text: 'Ana Ruiz', boxed: { tag } }] }, 'Ana Ruiz');
    const first = article.boxes.length;
    const at = article.boxes[block.box] as Box;
    const around = Array.from({ length: depth }, (_, i) => ({
      ...at,
      tag: 'div',
      index: first + i,
      parent: first + i + 1,
    }));
    Object.assign(around.at(-1) as Box, { parent: 1, ...figure });
    article.boxes.push(...around);
    at.parent = first;
    return isCaption(article, block);
  };
  test.each([
    [1, { tag: 'figure', media: 1 }, true],
    [1, { tag: 'figure', media: 0 }, false],
    [3, { tag: 'figure', media: 1 }, true],
    [4, { tag: 'figure', media: 1 }, false],
    [2, { names: 'image-credit' }, true],
  ])('%i boxes further out: %o', (depth, figure, is) => {
    expect(within(depth, figure)).toBe(is);
  });
});

describe('a picture in the box around', () => {
  test.each([
    ['figcaption', 1, true],
    ['caption', 1, true],
    ['figcaption', 0, false],
    // a <figure> has its own
    ['figure', 1, false],
  ])('%s, %i', (tag, media, is) => {
    const { article, block } = find({ head: [{ text: 'Ana Ruiz', boxed: { tag } }] }, 'Ana Ruiz');
    Object.assign(article.boxes[1] as Box, { media, last: 4 });
    expect(isCaption(article, block)).toBe(is);
  });
});

describe('a line of a teaser', () => {
  const own = 'https://pelican-post.example/news/breakwater-vote/';
  const title = (more: Partial<Block> = {}, text = 'Why the old pier had to go', href = '/pier') =>
    linkLine(text, href, { tag: 'h3', ...more });
  test.each<[what: string, head: Line[], is: boolean]>([
    ['stands below its linked title', [title(), 'By Emma Grant'], true],
    ['stands below a title of any rank', [title({ tag: 'h6' }), 'By Emma Grant'], true],
    ['is none below an element of the theme’s', [title({ tag: 'x-h3' }), 'By Emma Grant'], false],
    ['is none below another', [title({ tag: 'h3-x' }), 'By Emma Grant'], false],
    ['stands below a title of twenty characters', [title({}, 'Old pier has to go !'), 'By Emma Grant'], true],
    [
      'stands below a title nine tenths of which are a link',
      [title({ linkChars: 36 }, 'Why the old pier of Port Ellery must go!'), 'By Emma Grant'],
      true,
    ],
    [
      'is none below one of which less is',
      [title({ linkChars: 35 }, 'Why the old pier of Port Ellery must go!'), 'By Emma Grant'],
      false,
    ],
    ['is none below a title that is no heading', [title({ tag: 'p' }), 'By Emma Grant'], false],
    [
      'is none below a heading that is no link',
      [{ text: 'Why the old pier had to go', tag: 'h3' }, 'By Emma Grant'],
      false,
    ],
    ['is none below a link to the page itself', [title({}, undefined, own), 'By Emma Grant'], false],
    ['is none below a rubric', [title({}, 'Harbour and boats'), 'By Emma Grant'], false],
    ['is none further below', [title(), 'Tuesday', 'By Emma Grant'], false],
    ['is in one link with its title', [linkLine('The old pier', '/pier'), linkLine('By Emma Grant', '/pier')], true],
    [
      'is in one link with what is below',
      [linkLine('By Emma Grant', '/pier'), linkLine('The old pier', '/pier')],
      true,
    ],
    ['is none beside another link', [linkLine('The old pier', '/pier'), linkLine('By Emma Grant', '/emma')], false],
    ['is none in a link to nowhere', [linkLine('The old pier', ''), linkLine('By Emma Grant', '')], false],
  ])('%s', (_, head, is) => {
    const { article, block } = find({ head: ['Tuesday, 3 March', ...head] }, 'By Emma Grant');
    expect(isOfTeaser(article, block)).toBe(is);
  });

  test.each<[what: string, mark: readonly [text: string, from: string], is: boolean]>([
    ['marks the two as its byline', ['By Emma Grant | Harbour desk', 'class:byline'], false],
    ['marks the two as its author', ['By Emma Grant | Harbour desk', 'class:author'], false],
    ['marks the name alone', ['By Emma Grant', 'class:author'], true],
    ['marks more than the two', ['By Emma Grant | Harbour desk | 3 March', 'class:author'], true],
    ['says no more than that it credits', ['By Emma Grant | Harbour desk', 'class:credit'], true],
  ])('is one link with the job behind it, and the page %s', (_, mark, is) => {
    const head = [linkLine('By Emma Grant', '/harbour'), linkLine('Harbour desk', '/harbour')];
    const { article, block } = find({ head, marked: [['By Emma Grant', mark[1]]] }, 'By Emma Grant');
    const bylines = article.bylines.map((one) => ({ ...one, text: mark[0] }));
    expect(isOfTeaser({ ...article, bylines }, block)).toBe(is);
  });

  test.each<[what: string, href: string, is: boolean]>([
    ['to her own page', 'https://pelican-post.example/author/emma-grant/', false],
    ['to a story', 'https://pelican-post.example/2031/05/emma-grant-rows-home/', true],
  ])('is one link with the job behind it, %s', (_, href, is) => {
    const { article, block } = find(
      { head: [linkLine('By Emma Grant', href), linkLine('Harbour desk', href)] },
      'By Emma Grant',
    );
    expect(isOfTeaser(article, block)).toBe(is);
  });

  test('is one link to her own page with the job behind it, below the story', () => {
    const href = 'https://pelican-post.example/author/emma-grant/';
    const { article, block } = find(
      { tail: [linkLine('By Emma Grant', href), linkLine('Harbour desk', href)] },
      'By Emma Grant',
    );
    expect(isOfTeaser(article, block)).toBe(true);
  });

  test('is none below the headline, though that is a link', () => {
    const { article, block } = find({ head: ['By Emma Grant'] }, 'By Emma Grant');
    const headline = article.blocks[0] as Block;
    const linked = { ...headline, links: [{ text: headline.text, href: '/a' }], linkChars: headline.text.length };
    expect(isOfTeaser({ ...article, blocks: [linked, ...article.blocks.slice(1)] }, block)).toBe(false);
  });

  /** The title in a box of its own, and that or what holds both in another. */
  test.each<[what: string, last: number, parents: { title: 'new' | 'column'; line: 'new' | 'column' }, is: boolean]>([
    ['is none where the title ends a list', 1, { title: 'new', line: 'column' }, false],
    ['is none where a list begins with the line', 2, { title: 'column', line: 'new' }, false],
    ['stands in a card with its title', 2, { title: 'new', line: 'new' }, true],
  ])('%s', (_, last, parents, is) => {
    const { article, block } = find({ head: [title(), 'By Emma Grant'] }, 'By Emma Grant');
    const at = article.boxes.length;
    article.boxes.push({ ...(article.boxes[1] as Box), index: at, parent: 1, tag: 'ul', first: 1, last });
    Object.assign(article.boxes[article.blocks[1]?.box ?? -1] as Box, { parent: parents.title === 'new' ? at : 1 });
    Object.assign(article.boxes[block.box] as Box, { parent: parents.line === 'new' ? at : 1 });
    expect(isOfTeaser(article, block)).toBe(is);
  });

  test.each<[what: string, more: Partial<Block>, is: boolean]>([
    ['a whole line', {}, true],
    ['nine tenths of it', { text: 'By Emma Grant of Coast', linkChars: 20 }, true],
    ['a part of it', { text: 'By Emma Grant of Coast', linkChars: 19 }, false],
    [
      'two links',
      {
        links: [
          { text: 'By Emma', href: '/pier' },
          { text: 'Grant', href: '/emma' },
        ],
        linkChars: 12,
      },
      false,
    ],
  ])('in one link with its title is %s', (_, more, is) => {
    const line = { ...(linkLine('By Emma Grant', '/pier') as { text: string }), ...more };
    const { article, block } = find({ head: [linkLine('The old pier', '/pier'), line] }, line.text);
    expect(isOfTeaser(article, block)).toBe(is);
  });
});

test.each<[what: string, text: string, link: string, is: boolean, href?: string]>([
  [
    'a long link',
    'Analysis: A pier for nobody, and who will pay, by Ana Ruiz',
    'Analysis: A pier for nobody, and who will pay, by Ana Ruiz',
    true,
  ],
  [
    'most of a line',
    'Now: Analysis: A pier for nobody, and who will pay, by Ana Ruiz',
    'Analysis: A pier for nobody, and who will pay, by Ana Ruiz',
    true,
  ],
  ['a name', 'By Ana Ruiz', 'Ana Ruiz', false],
  ['as many characters as a name may have', 'a'.repeat(45), 'a'.repeat(45), false],
  ['one more', 'a'.repeat(46), 'a'.repeat(46), true],
  ['as many in Korean', '종점 다방의 마지막 벨 - 천유리 기자', '종점 다방의 마지막 벨 - 천유리 기자', true],
  ['a name in Korean', '천유리 기자', '천유리 기자', false],
  ['six tenths of a line', 'a'.repeat(80), 'a'.repeat(48), true],
  ['a small part of a line', `By Ana Ruiz ${'and somebody else '.repeat(5)}`, 'a'.repeat(46), false],
  ['a link to the page itself', 'a'.repeat(46), 'a'.repeat(46), false, '/own'],
])('a link that leads away: %s', (_, text, link, is, href = '/pier') => {
  const block = { text, links: [{ text: link, href }], linkChars: link.length };
  expect(isLinkAway({ ...plainArticle({}), url: '/own' }, block)).toBe(is);
  expect(isLinkAway(plainArticle({}), { ...block, links: [...block.links, { text: 'More', href: '/b' }] })).toBe(false);
});

test('without a link nothing leads away', () => {
  expect(isLinkAway(plainArticle({}), { text: 'a'.repeat(46), links: [], linkChars: 46 })).toBe(false);
});
