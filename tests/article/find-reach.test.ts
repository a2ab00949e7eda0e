import { describe, expect, test } from 'vitest';
import { findReach } from '../../utils/article/find-reach.ts';
import type { Box } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

const box = (more: Partial<Box>): Box => ({
  index: 0,
  parent: -1,
  tag: 'div',
  names: '',
  first: 0,
  last: 0,
  media: 0,
  counters: 0,
  fields: 0,
  beside: false,
  ...more,
});
const words = 'The stones came by barge from the quarries in the north, and the men who had cut them came with them.';
const boxes = [
  box({ index: 0, tag: 'body' }),
  box({ index: 1, parent: 0, tag: 'article' }),
  box({ index: 2, parent: 1, names: 'part-1' }),
  box({ index: 3, parent: 2, tag: 'p', names: 'text' }),
  box({ index: 4, parent: 1, names: 'part-2' }),
  box({ index: 5, parent: 4, tag: 'p', names: 'text' }),
  box({ index: 6, parent: 1, names: 'comment' }),
  box({ index: 7, parent: 6, tag: 'p', names: 'text' }),
  box({ index: 8, parent: 0, tag: 'article' }),
  box({ index: 9, parent: 8, names: 'part-1' }),
  box({ index: 10, parent: 9, tag: 'p', names: 'text' }),
];
const p = (at: number) => block(words, { box: at, prose: true });
const other = (tag: string, at = 1) => block('The wall', { tag, box: at, prose: false });

describe('how far the story reaches', () => {
  test.each([
    ['as far as it is known', [p(3), p(3), other('h2')], {}, [0, 1]],
    ['into a box of the same kind', [p(3), p(3), other('h2'), p(5), other('h2')], {}, [0, 3]],
    ['not into a comment', [p(3), p(3), p(7)], {}, [0, 1]],
    ['not into the next article', [p(3), p(3), p(10)], {}, [0, 1]],
    ['not beyond the headline of another story', [p(3), p(3), other('h1'), p(5)], {}, [0, 1]],
    [
      'up to the headline',
      [p(5), other('h1'), p(5), other('h2'), p(3), p(3)],
      { headline: 1, first: 4, last: 5 },
      [2, 5],
    ],
    ['not up where there is none', [p(5), p(3), p(3)], { first: 1, last: 2 }, [1, 2]],
    ['not into what the page does not show', [p(3), p(3), { ...p(5), visible: false }], {}, [0, 1]],
  ])('%s', (_, blocks, found, [first, last]) => {
    expect(findReach(blocks, boxes, { first: 0, last: 1, ...found })).toMatchObject({ first, last });
  });

  test('what is like the story’s paragraphs', () => {
    const blocks = [p(3), p(3), p(7), other('h2'), p(5), p(10)];
    expect(findReach(blocks, boxes, { first: 0, last: 1 }).likeStory).toEqual([true, true, false, false, true, false]);
  });
});
