import { describe, expect, test } from 'vitest';
import type { Box } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';
import { sceneOf } from './article-of.ts';

const title = 'Port Ellery votes to rebuild its breakwater';
const [first = '', second = '', third = '', , last = ''] = paragraphs;
const away = 'https://pelican-post.example/news/pier/';
const link = (text: string, href: string, more: Partial<Exclude<Line, string>> = {}): Line => ({
  ...(linkLine(text, href, { prose: false, readable: false }) as Exclude<Line, string>),
  ...more,
});
const box = (from: string, to: string, more: Partial<Box> = {}) => [from, to, more] as const;
/** Of a page whose story stands in a box of its own. */
const scene = ({ body = paragraphs, ...page }: PlainPage) => {
  const texts = body.map((line) => (typeof line === 'string' ? line : line.text));
  return sceneOf(plainArticle({ ...page, body, groups: [box(texts[0] ?? '', texts.at(-1) ?? '')] }));
};

describe('links behind the story that a script follows', () => {
  test.each<[what: string, page: PlainPage, is: boolean]>([
    ['to nowhere', { tail: [link('More', '')] }, true],
    ['to another page', { tail: [link('More', away)] }, false],
    ['in the story', { body: [...paragraphs, link('More', '')] }, false],
    ['in a cell of a table', { tail: [link('More', '', { tag: 'td' })] }, false],
    ['in a cell that is a head', { tail: [link('More', '', { tag: 'th' })] }, false],
    ['read as the body', { tail: [link('More', '', { readable: true })] }, false],
    ['with three quarters of links', { tail: [link('abc', '', { text: 'abcd', linkChars: 3 })] }, true],
    ['with less', { tail: [link('abc', '', { text: 'abcde', linkChars: 3 })] }, false],
  ])('%s', (_, page, is) => expect(scene(page).scripted[6]).toBe(is));
});

describe('blocks that are most of all a link', () => {
  const within = (text: string): Partial<Exclude<Line, string>> => ({ text, linkChars: 3 });
  test.each<[what: string, line: Line, linked: boolean]>([
    ['to another page', link('More', away), true],
    ['to nowhere', link('More', ''), false],
    ['to a script', link('More', 'javascript:open()'), true],
    ['to a script that does nothing', link('More', 'javascript:void(0)'), false],
    ['to a place on the page', link('More', 'https://pelican-post.example/news/breakwater-vote/#a'), false],
    ['with three quarters of links', link('abc', away, within('abcd')), true],
    ['with less', link('abc', away, within('abcde')), false],
  ])('%s', (_, line, linked) => expect(scene({ tail: [line] }).linked[6]).toBe(linked));
});

describe('captions that are links', () => {
  const photo = (more: Partial<Exclude<Line, string>>): PlainPage => ({
    body: [...paragraphs, link('Photo: Ida Brandt', away, more)],
  });
  test.each<[what: string, page: PlainPage, is: boolean]>([
    ['in the story', photo({}), true],
    ['behind it', { tail: [link('Photo: Ida Brandt', away)] }, false],
    ['an entry of a list', photo({ tag: 'li' }), false],
    ['an entry with a tenth of words', photo({ tag: 'li', text: 'Photo: Ida Brandt in', linkChars: 18 }), false],
    ['an entry with more', photo({ tag: 'li', text: 'Photo: Ida Brandt in', linkChars: 17 }), true],
  ])('%s', (_, page, is) => expect(scene(page).captionOrQuote[6]).toBe(is));
});

describe('boxes apart from the story', () => {
  const apart =
    (page: PlainPage, column = 1) =>
    () =>
      sceneOf({ ...plainArticle(page), column }).boxesApart.flatMap(({ tag, first: from, last: to }) =>
        tag === 'section' ? [`${from}-${to}`] : [],
      );
  const section = (from: string, to: string, names = '') => box(from, to, { tag: 'section', names });
  const behind = (names: string) =>
    apart({ tail: ['a', 'b'], groups: [box(title, last), section('a', 'b', names)] }, 2);
  test.each<[what: string, is: () => string[], expected: string[]]>([
    ['in the column', apart({ tail: ['a', 'b'], groups: [section('a', 'b')] }), ['6-7']],
    ['with a paragraph of five', apart({ groups: [section(first, first)] }), ['1-1']],
    ['with two', apart({ groups: [section(first, second)] }), []],
    [
      'with a long part of a longer story',
      apart({
        body: [`${first} `.repeat(11), ...Array.from({ length: 40 }, (_, n) => `${n} ${third}`)],
        groups: [section(`${first} `.repeat(11), `${first} `.repeat(11))],
      }),
      [],
    ],
    ['behind the column', behind(''), []],
    ['behind the column, and the article’s own', behind('related-posts'), ['6-7']],
    ['around the column', apart({ tail: ['a', 'b'], groups: [section(title, 'b'), box(title, last)] }, 3), []],
    ['without a block', apart({ tail: ['a', 'b'], groups: [section('b', 'a')] }), []],
    ['where there is no column', apart({ tail: ['a', 'b'], groups: [section('a', 'b')] }, -1), []],
  ])('%s', (_, is, expected) => expect(is()).toEqual(expected));

  test('what belongs to the article stands behind the story, and what goes on in it', () => {
    const page = plainArticle({
      tail: [{ text: 'a', zone: 'outside' }, 'b'],
      groups: [box(title, last), box('a', 'b', { names: 'related-posts' })],
    });
    expect(
      sceneOf({ ...page, column: 2 })
        .blocks.map(({ zone }) => zone)
        .slice(5),
    ).toEqual(['body', 'tail', 'tail']);
    const list = plainArticle({ tail: [{ text: 'a', tag: 'li' }], groups: [box(first, 'a')] });
    expect(sceneOf(list).blocks[6]?.zone).toBe('body');
  });
});

describe('how much of the story stands in a place', () => {
  const readable = (...at: number[]): PlainPage => ({
    body: paragraphs.map((text, i) => ({ text, readable: at.includes(i) })),
  });
  test.each<[what: string, page: PlainPage, told: boolean]>([
    ['that reads as the body', readable(0, 1, 2), true],
    ['that does not', readable(1, 2, 3), false],
    ['that does not, where little does', readable(4), true],
    ['that nobody sees', { body: [{ text: first, visible: false }, ...paragraphs.slice(1)] }, false],
    ['that is no paragraph', { body: [{ text: first, prose: false }, ...paragraphs.slice(1)] }, false],
  ])('%s', (_, page, told) => expect(scene(page).storyIn(1, 1) > 0).toBe(told));

  test('is counted in characters, from the first block to the last', () => {
    const { storyIn } = scene({});
    expect(storyIn(1, 2)).toBe(first.length + second.length);
    expect(storyIn(0, 0)).toBe(0);
    expect(storyIn(0, 5)).toBe(paragraphs.join('').length);
  });
});

test('a page whose headline was not found has none', () => {
  const { headline: _, ...article } = plainArticle({});
  expect(sceneOf(article).headline).toBe(-1);
});

test('what readers wrote behind the story is not told as the story', () => {
  const comments = paragraphs.flatMap((text) => [`Well, ${text}`, `Indeed, ${text}`]);
  expect(scene({ tail: comments }).flow.flatMap((is, i) => (is ? [i] : []))).toEqual([1, 2, 3, 4, 5]);
  const list = paragraphs.map((text) => ({ text: `Once, ${text}`, tag: 'li' }));
  expect(scene({ body: [...paragraphs, ...list] }).storyEnd).toBe(10);
  expect(scene({ body: [...paragraphs, { text: 'Once, and never again.', tag: 'li', prose: true }] }).storyEnd).toBe(5);
});
