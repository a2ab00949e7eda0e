import { expect, test } from 'vitest';
import { classesOf, grownClasses } from './classes-of.ts';
import { isLeak } from './told-leak.ts';

const every25 = (...sizes: number[]) => sizes.map((size, i) => ({ rounds: 5 + i * 25, size }));

test.each<[what: string, sizes: number[], is: boolean]>([
  ['as much in each round', [10_000, 10_220, 10_440, 10_660, 10_880], true],
  ['more and more', [10_000, 10_050, 10_200, 10_500, 10_990], true],
  ['a cache that is full after some rounds', [10_000, 10_600, 10_800, 10_850, 10_860], false],
  ['noise', [10_000, 10_090, 9_950, 10_080, 10_040], false],
  ['a cache that is full late', [2736, 2893, 3003, 3058, 3071], false],
  ['a very large cache', [10_000, 12_000, 12_500, 12_600, 12_610], true],
  ['something that is given back at last', [10_000, 12_000, 12_500, 12_000, 10_100], false],
  ['steps, later ones', [10_000, 10_000, 10_000, 10_300, 10_300], true],
  ['two measures', [10_000, 10_900], false],
  ['one', [10_000], false],
])('of what takes %s: %#', (_, sizes, is) => {
  expect(isLeak(every25(...sizes))).toBe(is);
});

test('a heap is summed up by what made its objects, and what has grown most is told first', () => {
  const heap = (...rows: [type: number, name: number, size: number][]) =>
    classesOf({
      snapshot: {
        meta: { node_fields: ['type', 'name', 'id', 'self_size'], node_types: [['object', 'string', 'native']] },
      },
      nodes: rows.flatMap(([type, name, size]) => [type, name, 99, size]),
      strings: ['Map', 'Text', 'By Ines Calloway', 'Boats'],
    });
  const before = heap([0, 0, 40], [0, 0, 2], [1, 2, 16], [2, 1, 80]);
  expect([...before]).toEqual([
    ['object Map', 42],
    ['(string)', 16],
    ['native Text', 80],
  ]);
  const after = heap([0, 0, 50], [1, 2, 16], [1, 3, 40], [2, 1, 80]);
  expect(grownClasses(before, after, 9)).toEqual([
    ['(string)', 40],
    ['object Map', 8],
  ]);
});
