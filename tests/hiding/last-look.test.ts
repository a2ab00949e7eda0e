// needs a page

import { expect, test } from 'vitest';
import { readPage } from '../../utils/article/read-page.ts';
import { lookAt } from '../../utils/hiding/last-look.ts';
import { filedThemes } from '../../utils/themes/filed-themes.ts';
import { pageOf, paragraphs } from '../pages/story.ts';

const elsewhere = document.implementation.createHTMLDocument();

test.each<[what: string, act: (page: Document, column: Element) => void, isOver: boolean, isGone: boolean]>([
  ['is as it was', () => {}, false, false],
  ['has its texts joined', (page) => page.normalize(), false, false],
  ['says something else', (_, column) => column.append('Boats.'), true, false],
  ['has another title', (page) => Object.assign(page, { title: 'Another story' }), true, false],
  ['has lost its story', (_, column) => column.remove(), true, true],
  ['has its story’s copy', (_, column) => column.replaceWith(column.cloneNode(true)), true, true],
  ['has moved its story into another window', (_, column) => elsewhere.body.append(column), true, true],
])('a page that %s', (_, act, isOver, isGone) => {
  const page = pageOf({ story: paragraphs });
  const seen = readPage(page, filedThemes);
  const look = lookAt(page, seen);
  act(page, seen.live.elements[seen.reading.column] as Element);
  expect([look.isOver(), look.isGone()]).toEqual([isOver, isGone]);
});
