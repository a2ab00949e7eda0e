import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../utils/hiding/choose-targets.ts';
import type { Block, Box } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

const empty = { tag: 'div', names: '', media: 0, counters: 0, fields: 0, beside: false };

/**
 * A page: body 0 > column 1 > story 2 (blocks 0–1), list 3 > card 4 (blocks 2–3) and card 5 (blocks 4–5), row 6 > cell 7 (block 6).
 */
const boxes: Box[] = [
  { ...empty, index: 0, parent: -1, tag: 'body', first: 0, last: 6 },
  { ...empty, index: 1, parent: 0, tag: 'article', first: 0, last: 6 },
  { ...empty, index: 2, parent: 1, first: 0, last: 1 },
  { ...empty, index: 3, parent: 1, tag: 'ul', first: 2, last: 5 },
  { ...empty, index: 4, parent: 3, tag: 'li', first: 2, last: 3 },
  { ...empty, index: 5, parent: 3, tag: 'li', first: 4, last: 5 },
  { ...empty, index: 6, parent: 1, tag: 'tr', first: 6, last: 6, counters: 1 },
  { ...empty, index: 7, parent: 6, tag: 'td', first: 6, last: 6 },
];
const homes = [2, 2, 4, 4, 5, 5, 7];
const tail = { zone: 'tail', prose: false } as const;
const page: Block[] = homes.map((box, i) => block(`Block ${i}`, { id: `b${i}`, box, ...(i > 1 && tail) }));

function targets(
  hidden: number[],
  changes: Record<number, Partial<Block>> = {},
  more: { bound?: number[]; column?: number; boxes?: Box[] } = {},
) {
  const blocks = page.map((one, i) => ({ ...one, ...changes[i] }));
  const reading = { blocks, boxes: more.boxes ?? boxes, column: more.column ?? 1 };
  return chooseTargets(reading, new Set(hidden), ({ index }) => !more.bound?.includes(index));
}

describe('what is hidden', () => {
  test.each<
    [what: string, hidden: number[], boxes: number[], runs: number[], changes?: Record<number, Partial<Block>>]
  >([
    ['nothing', [], [], []],
    ['no card that nobody sees anyway', [], [], [], { 2: { visible: false }, 3: { visible: false } }],
    ['a card', [2, 3], [4], []],
    ['half a card, as a run', [2], [], [2]],
    ['the list, when all its cards go', [2, 3, 4, 5], [3], []],
    ['one card and half another', [2, 3, 4], [4], [4]],
    ['a card with what nobody sees', [2], [4], [], { 3: { visible: false } }],
    ['no card with a paragraph that nobody sees yet', [2], [], [2], { 3: { visible: false, prose: true } }],
    ['no card with what is another part of the site', [2], [], [2], { 3: { visible: false, zone: 'outside' } }],
    ['the story’s own box, when it all goes', [0, 1], [2], []],
    ['no cell of a table, but its text', [6], [], [6]],
    ['a block that only begins in a card, as a run too', [2, 3], [4], [3], { 3: { box: 3 } }],
  ])('is %s', (_, hidden, chosen, runs, changes) => {
    expect(targets(hidden, changes)).toEqual({ boxes: chosen, runs });
  });

  test('is never the column, nor what it stands in', () => {
    const all = [0, 1, 2, 3, 4, 5, 6];
    expect(targets(all)).toEqual({ boxes: [2, 3], runs: [6] });
    expect(targets(all, {}, { column: 2 })).toEqual({ boxes: [3], runs: [0, 1, 6] });
  });

  test('is a smaller part where the larger is bound, and text where all is', () => {
    expect(targets([2, 3, 4, 5], {}, { bound: [3] })).toEqual({ boxes: [4, 5], runs: [] });
    expect(targets([2, 3], {}, { bound: [4] })).toEqual({ boxes: [], runs: [2, 3] });
  });

  test('is no box with a counter', () => {
    const counted = boxes.map((box) => (box.index === 4 ? { ...box, counters: 1 } : box));
    expect(targets([2, 3], {}, { boxes: counted })).toEqual({ boxes: [], runs: [2, 3] });
  });

  test('is no empty box', () => {
    const hollow = [...boxes, { ...empty, index: 8, parent: 1, first: 7, last: 6 }];
    expect(targets([2, 3], {}, { boxes: hollow })).toEqual({ boxes: [4], runs: [] });
  });
});
