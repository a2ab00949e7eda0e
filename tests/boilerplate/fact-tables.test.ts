import { describe, expect, test } from 'vitest';
import { factTables } from '../../utils/boilerplate/fact-tables.ts';
import { type Page, paragraphs } from '../pages/story.ts';
import { hiddenIn, read } from './article-of.ts';

const hiddenTexts = (page: Page) => {
  const { article } = read(page);
  const hidden = hiddenIn(article);
  return article.blocks.filter(({ id }) => hidden.has(id)).map(({ text }) => text);
};
const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const linked = (name: string) => `<a href="/people/${name}">${name}</a>`;
const table = (rows: readonly (readonly string[])[], head?: readonly string[]) =>
  `<table>${head ? `<thead>${row(head, 'th')}</thead>` : ''}<tbody>${rows.map((cells) => row(cells)).join('')}</tbody></table>`;
const earnings = table(
  ['Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Wilf Moor'].map((name, i) => [
    `${i + 1}. ${linked(name)}`,
    'Rowing',
    `$${9 - i}0,000,000`,
    `${i + 1}`,
  ]),
  ['Name', 'Sport', 'Total', 'Before'],
);

describe('a table of facts behind the story', () => {
  test.each([
    ['with its heading', `<div class="mod-content"><h4>Top Earners</h4>${earnings}</div>`],
    ['without one', earnings],
  ])('stays %s', (_, below) => {
    const hidden = hiddenTexts({ below });
    expect(hidden).not.toContain('Top Earners');
    expect(hidden.filter((text) => /Rowing|\$|Name/.test(text))).toEqual([]);
  });

  test('is none where it is a layout of teasers, or far below', () => {
    const teasers = table(
      ['wall', 'boat', 'pier'].map((name) => [
        linked(`Why the ${name} of the old harbour had to go in 2031`),
        linked(`How the ${name} of the new harbour came to stay`),
        linked(`Where the ${name} of the next harbour will be seen`),
      ]),
    );
    expect(hiddenTexts({ below: teasers })).toContain('Why the wall of the old harbour had to go in 2031');
  });
});

describe('a table of facts', () => {
  const cells = (count: number, columns: number, text: (row: number, column: number) => string) =>
    table(Array.from({ length: count }, (_, row) => Array.from({ length: columns }, (_, column) => text(row, column))));
  const facts = cells(3, 3, (row, column) => (column ? `Bay ${row}` : `Boat ${row}${column}`));
  const long = (length: number) =>
    cells(3, 3, (row, column) => (row || column ? '7 boats' : `7${'x'.repeat(length - 1)}`));
  const link = (text: string) => `<a href="/b">${text}</a>`;
  const lines = (count: number) => '<p>Line</p>'.repeat(count);
  test.each<[what: string, page: Page, found: number]>([
    ['behind the story', { below: facts }, 9],
    ['in the story', { end: `${facts}<p>${paragraphs[0]}</p>` }, 9],
    ['with a heading', { below: `<h3>Boats</h3>${facts}` }, 10],
    ['with a line above', { below: `<p>Boats</p>${facts}` }, 9],
    ['three lines on', { below: `${lines(3)}${facts}` }, 9],
    ['four lines on', { below: `${lines(4)}${facts}` }, 0],
    ['of two rows', { below: cells(2, 3, () => '7 boats') }, 0],
    ['of two columns', { below: cells(4, 2, () => '7 boats') }, 0],
    ['with a third of figures', { below: cells(3, 3, (_, column) => (column ? 'Bay' : '7 boats')) }, 9],
    [
      'with fewer',
      { below: cells(3, 3, (row, column) => (row && column ? 'Bay' : row ? 'Boat' : column ? '7' : 'Bay')) },
      0,
    ],
    ['with a cell of 120 characters', { below: long(120) }, 9],
    ['with a longer one', { below: long(121) }, 0],
    ['of links', { below: cells(3, 3, () => link('7 boats')) }, 0],
    ['with links in half of it', { below: cells(4, 4, (_, column) => (column % 2 ? '7 boats' : link('7 boats'))) }, 16],
    ['with a column of numbers', { below: cells(3, 3, (_, column) => (column ? 'Bay 7' : '7')) }, 9],
    ['that is a calendar', { below: cells(4, 7, (row, column) => `${row * 7 + column + 1}`) }, 0],
    ['with fields', { below: facts.replace('Boat 00', 'Boat 00 <input name="a">') }, 0],
    ['on a page without a story', { story: [], below: facts }, 0],
    ['with a line below in one box', { below: `<div>${facts}<p>Line</p></div>` }, 9],
  ])('%s', (_, page, found) => {
    const { article } = read(page);
    const ids = new Set(factTables(article));
    expect(article.blocks.filter(({ id }) => ids.has(id))).toHaveLength(found);
  });
});
