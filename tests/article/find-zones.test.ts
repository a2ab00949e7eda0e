import { describe, expect, test } from 'vitest';
import { findZones } from '../../utils/article/find-zones.ts';
import type { Box, Column } from '../../utils/model.ts';

const empty = { tag: 'div', names: '', media: 0, counters: 0, fields: 0, beside: false };

/** Blocks of one page: the site's head 0, the column 1–9 (headline 2, story 4–6), the site's foot 10. */
const count = 11;
const story: Column = { core: 1, column: 1, headline: 2, first: 4, last: 6, prose: 900 };
const zoneLetters = { head: 'h', body: 'b', tail: 't', outside: '-' };

/** The zones of the blocks, a letter each. `inside` are boxes in the column; each block is in the last box that holds it. */
function zones(
  inside: readonly Partial<Box>[] = [],
  found: Column | undefined = story,
  hidden: readonly number[] = [],
): string {
  const boxes: Box[] = [
    { ...empty, index: 0, parent: -1, tag: 'body', first: 0, last: count - 1 },
    { ...empty, index: 1, parent: 0, tag: 'article', first: 1, last: 9 },
    ...inside.map((box, i) => ({ ...empty, index: i + 2, parent: 1, first: 0, last: -1, ...box })),
  ];
  const blocks = Array.from({ length: count }, (_, i) => ({
    box: boxes.findLast(({ first, last }) => first <= i && i <= last)?.index ?? 0,
    visible: !hidden.includes(i),
  }));
  return findZones(blocks, boxes, found)
    .map((zone) => zoneLetters[zone])
    .join('');
}

describe('zones', () => {
  test.each<[what: string, zones: string, boxes: Partial<Box>[], found?: Column]>([
    ['of a story', '-hhhbbbttt-', []],
    ['without a headline', '-hhhbbbttt-', [], { core: 1, column: 1, first: 4, last: 6, prose: 900 }],
    ['with the headline behind the lead', '-hhhbbbttt-', [], { ...story, headline: 5 }],
    ['with a box beside the story', '-hhhbbb--t-', [{ first: 7, last: 8, beside: true }]],
    ['with a side bar by its name', '-hhhbbb--t-', [{ first: 7, last: 8, names: 'site-sidebar' }]],
    ['with a footer by its role', '-hhhbbb--t-', [{ first: 7, last: 8, names: 'box contentinfo' }]],
    ['with a word that only sounds like it', '-hhhbbbttt-', [{ first: 7, last: 8, names: 'drawers-of-maps' }]],
    [
      'with a box in a side bar',
      '-hhhbbb----',
      [
        { first: 7, last: 9, names: 'sidebar' },
        { first: 8, last: 9, parent: 2 },
      ],
    ],
    ['with a side bar around the story', '-hhhbbbttt-', [{ first: 3, last: 8, names: 'sidebar' }]],
    ['with a side bar that holds the headline and the story', '-hhhbbbttt-', [{ first: 2, last: 6, beside: true }]],
    ['with a few breadcrumbs', '-hhhbbbttt-', [{ first: 1, last: 1, tag: 'nav' }]],
  ])('%s', (_, expected, boxes, found) => {
    expect(zones(boxes, found)).toBe(expected);
  });

  test('of a page without a story', () => {
    expect(findZones([{ box: 0, visible: true }], [], undefined)).toEqual(['outside']);
  });
});

describe('above the headline', () => {
  /** A column of 30 blocks in one box, the headline at 20, the story from 22 to 24. */
  const long: Column = { core: 1, column: 1, headline: 20, first: 22, last: 24, prose: 900 };
  function head(inside: readonly Partial<Box>[] = [], hidden: readonly number[] = []) {
    const boxes: Box[] = [
      { ...empty, index: 0, parent: -1, tag: 'body', first: 0, last: 29 },
      { ...empty, index: 1, parent: 0, tag: 'article', first: 0, last: 29 },
      ...inside.map((box, i) => ({ ...empty, index: i + 2, parent: 1, first: 0, last: -1, ...box })),
    ];
    const blocks = Array.from({ length: 30 }, (_, i) => ({
      box: boxes.findLast(({ first, last }) => first <= i && i <= last)?.index ?? 0,
      visible: !hidden.includes(i),
    }));
    return findZones(blocks, boxes, long).flatMap((zone, i) => (zone === 'head' ? [i] : []));
  }
  const upTo = (first: number) => Array.from({ length: 22 - first }, (_, i) => first + i);

  test('twelve blocks are the article’s', () => {
    expect(head()).toEqual(upTo(8));
  });
  test('what nobody sees is not counted', () => {
    expect(head([], [15, 16])).toEqual(upTo(6));
  });
  test('a menu is not', () => {
    expect(head([{ first: 12, last: 19, tag: 'nav' }])).toEqual([8, 9, 10, 11, 20, 21]);
    expect(head([{ first: 12, last: 19, names: 'main nav top' }])).toEqual([8, 9, 10, 11, 20, 21]);
  });
  test('breadcrumbs are', () => {
    expect(head([{ first: 13, last: 19, tag: 'nav' }])).toEqual(upTo(8));
    expect(head([{ first: 12, last: 19, names: 'navy' }])).toEqual(upTo(8));
  });
});
