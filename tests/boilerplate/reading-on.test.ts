import { expect, test } from 'vitest';
import { readingOn } from '../../utils/boilerplate/reading-on.ts';
import type { Box } from '../../utils/model.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const [first = '', second = '', third = '', fourth = '', last = ''] = paragraphs;
const box = (from: string, to: string, more: Partial<Box> = {}) => [from, to, more] as const;
/** A line in the story's own box, behind its last paragraph, which is block 5; and boxes in between. */
const inside = (line: Line, ...between: Partial<Box>[]): PlainPage => {
  const text = typeof line === 'string' ? line : line.text;
  return { tail: [line], groups: [box(first, text), ...between.map((more) => box(text, text, more))] };
};
const entry = { names: 'entry' };
/** Three entries with a paragraph each, which are blocks 1 to 3, and a fourth with two lines. */
const row = (names: readonly string[], body = [first, second, third]): PlainPage => ({
  body,
  tail: ['x', 'y'],
  groups: [
    ...body.map((text, i) => box(text, text, { names: names[i] ?? '' })),
    box('x', 'y', { names: names.at(-1) ?? '' }),
  ],
});
/** A named box with a row of a table in it, of which the second cell tells a part of the story. */
const cells = (tag: string, told = fourth): PlainPage => ({
  body: [first, second, third, { text: 'Who', tag, prose: false }, told],
  tail: ['x'],
  groups: [box('Who', 'x', entry), box('Who', 'x', { tag: 'tr' }), box(told, 'x', { tag: 'td' })],
});

test.each<[what: string, page: PlainPage, goesOn: number[]]>([
  ['in an entry of a list', inside({ text: 'a', tag: 'li' }), [6]],
  ['in a list', inside({ text: 'a', tag: 'li' }, { tag: 'ul', names: 'x' }), [6]],
  ['in a box without a name', inside('a', { tag: 'div' }), [6]],
  ['in a box with a name', inside('a', { tag: 'div', names: 'x' }), []],
  ['in an element of text with a name', inside({ text: 'a', boxed: { names: 'x' } }), [6]],
  ['in one that is named for comments', inside({ text: 'a', boxed: { names: 'comments' } }), []],
  ['in one with a field', inside({ text: 'a', boxed: { fields: 1 } }), []],
  ['in a list in a box with a name', inside({ text: 'a', tag: 'li' }, { tag: 'div', names: 'x' }, { tag: 'ul' }), []],
  ['in a button', inside({ text: 'a', tag: 'button' }), []],
  ['in the body', { body: [...paragraphs, 'a'], groups: [box(first, 'a')] }, []],
  ['behind the story’s box', { tail: ['a'], groups: [box(first, last)] }, []],
  ['on a page without a story', { body: [], tail: ['a'] }, []],
  ['in the last of a row of entries', row(['entry', 'entry', 'entry', 'entry']), [4, 5]],
  ['in a row that is numbered', row(['entry one', 'entry two', 'entry', 'entry four']), [4, 5]],
  ['in a box with another name', row(['entry', 'entry', 'entry', 'more']), []],
  ['in a row of which two tell', row(['entry', 'entry', 'more', 'entry']), []],
  ['in a row of two and what else tells the story', row(['entry', 'entry', 'entry', 'entry'], [first, second]), []],
  ['in a cell beside one that says what it is', cells('th'), [6]],
  ['in a cell beside another', cells('td'), []],
  ['in a cell that tells nothing', cells('th', 'z'), []],
])('the story goes on %s', (_, page, goesOn) =>
  expect(readingOn(plainArticle(page)).flatMap((is, i) => (is ? [i] : []))).toEqual(goesOn),
);

test('in the last of a row that tells most of the story, but not where it tells little of it', () => {
  const entries = row(['entry', 'entry', 'entry', 'entry']);
  const goesOn = (more: string[]) =>
    readingOn(plainArticle({ ...entries, body: [...(entries.body ?? []), ...more] })).includes(true);
  expect(goesOn(['Ferries were late.'])).toBe(true);
  expect(goesOn([fourth, last])).toBe(false);
});
