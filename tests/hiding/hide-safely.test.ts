import { describe, expect, test } from 'vitest';
import { chooseTargets } from '../../utils/hiding/choose-targets.ts';
import { freeBoxes, silentFurniture } from '../../utils/hiding/hide-safely.ts';
import type { Block, BoilerplateKind, Box } from '../../utils/model.ts';
import { expectLinear } from '../growth.ts';
import { block } from '../pages/blocks.ts';

const empty = { tag: 'div', names: '', media: 0, counters: 0, fields: 0, beside: false, first: 0, last: 0 };
const boxesBelow = (...parents: number[]): Box[] => parents.map((parent, index) => ({ ...empty, index, parent }));
const named = (...boxes: number[]) => new Map<number, BoilerplateKind>(boxes.map((box) => [box, 'related']));

describe('a box may go', () => {
  /** body 0 > frame 1 > column 2 > list 3 > card 4 > thumb 5, and card 6; note 7 beside the list. */
  const boxes = boxesBelow(-1, 0, 1, 2, 3, 4, 3, 2);
  test.each<[why: string, box: number, is: boolean, page: { media?: number[]; names?: number[]; fields?: number[] }]>([
    ['without a picture', 3, true, {}],
    ['but not with one', 4, false, { media: [4] }],
    ['nor with one further in', 3, false, { media: [5] }],
    ['whatever stands beside it', 6, true, { media: [4, 5, 7] }],
    ['where its name says what it is', 3, true, { media: [5], names: [3] }],
    ['where the name of what it stands in does', 5, true, { media: [5], names: [3] }],
    ['where the name of what the picture stands in does', 3, true, { media: [5], names: [4] }],
    ['but not where another picture stands free', 3, false, { media: [5, 6], names: [4] }],
    ['nor where only the box beside has the name', 6, false, { media: [6], names: [4] }],
    ['nor for the name of the column', 3, false, { media: [5], names: [2] }],
    ['nor for the name of what holds the column', 3, false, { media: [5], names: [0, 1] }],
    ['with the fields of a form', 3, true, { media: [5], fields: [3] }],
    ['but not for a field somewhere else', 6, false, { media: [6], fields: [4] }],
    ['where a picture stands in no box at all', 3, true, { media: [-1] }],
  ])('%s', (_, box, is, { media = [], names = [], fields = [] }) => {
    const filled = boxes.map((one) => ({ ...one, fields: fields.includes(one.index) ? 1 : 0 }));
    const isFree = freeBoxes({ reading: { blocks: [], boxes: filled, column: 2 }, furniture: named(...names) }, media);
    expect(isFree(filled[box] as Box)).toBe(is);
  });
});

describe('a picture of another story’s card', () => {
  const heading = { zone: 'tail' as const, tag: 'h3', linkChars: 27 };
  const card = [block('Ferry adds a night crossing', heading), block('May 3', { zone: 'tail' })];
  test.each<[why: string, is: boolean, blocks: Block[], media?: number]>([
    ['goes with it', true, card],
    [
      'stays where the heading leads nowhere',
      false,
      [block('Ferry adds a night crossing', { ...heading, linkChars: 9 }), block('May 3')],
    ],
    [
      'stays beside a label',
      false,
      [block('Read also', { ...heading, tag: 'p', linkChars: 9 }), block('May 3', { zone: 'tail' })],
    ],
    ['stays beside the heading alone', false, card.slice(0, 1)],
    ['stays among words of the story', false, [...card, block('The council voted.', { zone: 'body' })]],
    ['stays with a second one', false, card, 2],
    ['stays in a box of many words', false, [...card, ...card, ...card, ...card]],
  ])('%s', (_, is, blocks, media = 1) => {
    const boxes = boxesBelow(-1, 0, 1).map((box) => ({ ...box, last: blocks.length - 1, media }));
    const isFree = freeBoxes(
      {
        reading: { blocks, boxes: boxes.map((box, i) => (i === 2 ? box : { ...box, media: 9 })), column: 0 },
        furniture: new Map(),
      },
      [2],
    );
    expect(isFree(boxes[2] as Box)).toBe(is);
  });
});

describe('furniture without a word', () => {
  /** body 0 > frame 1 > column 2 > bar 3 > icons 4; slot 5; rail 6 beside the column's text > buttons 7; foot 8 outside the column. */
  const page = boxesBelow(-1, 0, 1, 2, 3, 2, 2, 6, 1).map((box) => ({ ...box, last: box.index > 2 ? -1 : 0 }));
  const share = (...boxes: number[]) => new Map<number, BoilerplateKind>(boxes.map((box) => [box, 'share']));
  test.each<
    [
      what: string,
      found: number[],
      furniture: ReadonlyMap<number, BoilerplateKind>,
      more?: { boxes?: Record<number, Partial<Box>>; kept?: BoilerplateKind[]; long?: number[] },
    ]
  >([
    ['is none where nothing has a name', [], named()],
    ['goes', [5], named(5)],
    ['goes as a whole', [3], share(3, 4)],
    ['goes from within what has no name', [4], share(4)],
    ['stays with words in it', [], named(5), { boxes: { 5: { last: 0 } } }],
    ['stays with a picture in it', [], named(5), { boxes: { 5: { media: 1 } } }],
    ['stays with a counter in it', [], named(5), { boxes: { 5: { counters: 1 } } }],
    ['goes from within one that stays', [4], share(3, 4), { boxes: { 3: { counters: 1 } } }],
    ['stays where the user keeps its kind', [], named(5), { kept: ['related'] }],
    ['stays with more than a label', [], named(5), { long: [5] }],
    ['stays outside the column', [], share(8)],
    ['stays where it holds the column', [], share(1), { boxes: { 1: { last: -1 } } }],
    ['stays beside the story', [], named(7), { boxes: { 6: { beside: true } } }],
    ['goes beside the story where it is for sharing', [7], share(7), { boxes: { 6: { beside: true } } }],
  ])('%s', (_, found, furniture, { boxes = {}, kept = [], long = [] } = {}) => {
    const reading = { blocks: [], boxes: page.map((box) => ({ ...box, ...boxes[box.index] })), column: 2 };
    expect(silentFurniture({ reading, furniture }, new Set(kept), (box) => !long.includes(box))).toEqual(found);
  });
});

test('a page of boxes in boxes with pictures takes no longer than it is', () => {
  const chain = (size: number) => {
    const boxes = boxesBelow(...Array.from({ length: size }, (_, i) => i - 1)).map((box) => ({
      ...box,
      first: box.index,
      last: size - 1,
    }));
    const blocks = boxes.map(({ index }) => block('Mussels', { id: `b${index}`, box: index }));
    const reading = { boxes, blocks, column: 0 };
    return {
      reading,
      furniture: named(1),
      silent: { blocks, boxes: boxes.map((box) => ({ ...box, last: -1 })), column: 0 },
    };
  };
  const all = (size: number) => Array.from({ length: size }, (_, i) => i);
  expectLinear((size) => {
    const { reading, furniture, silent } = chain(size);
    // the last picture is the story's: every box is asked, and none may go
    const isFree = freeBoxes({ reading, furniture: new Map() }, all(size));
    expect(chooseTargets(reading, new Set(all(size)), isFree).boxes).toEqual([]);
    expect(silentFurniture({ reading: silent, furniture }, new Set(), () => true)).toEqual([1]);
  }, 6000);
});
