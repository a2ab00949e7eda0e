import { describe, expect, test } from 'vitest';
import { endAtThread, saysWhen } from '../../utils/masthead/end-at-thread.ts';
import type { Block, Box, Reading } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

interface Piece {
  rows: string[];
  words: string;
}

interface Page {
  heading?: string;
  tag?: string;
  /** What stands between the heading and the first piece. */
  between?: string[];
  pieces: Piece[];
  /** Paragraphs behind the pieces. */
  behind?: string[];
  /** What else is true of the heading, and of the rows of the pieces. */
  head?: Partial<Block>;
  row?: Partial<Block>;
}

const nothing = { names: '', media: 0, counters: 0, fields: 0, beside: false };
const told = 'The council voted on Tuesday to rebuild the pier, and nobody spoke against it for once.';

/** A short story in <article>, a heading and pieces in a list below it: all of it was taken for the story. */
function read({ heading = '3 Comments', tag = 'h3', between = [], pieces, behind = [], head, row }: Page): Reading {
  const blocks: Block[] = [];
  const add = (text: string, more: Partial<Block>) => blocks.push(block(text, { id: `b${blocks.length}`, ...more }));
  const boxes: Box[] = [
    { index: 0, parent: -1, tag: 'article', first: 0, last: 0, ...nothing },
    { index: 1, parent: 0, tag: 'ul', first: 0, last: 0, ...nothing },
  ];
  add(told, { box: 0 });
  add(heading, { box: 0, tag, prose: false, ...head });
  for (const text of between) add(text, { box: 0, prose: false });
  for (const { rows, words } of pieces) {
    const box: Box = { index: boxes.length, parent: 1, tag: 'li', first: blocks.length, last: 0, ...nothing };
    boxes.push(box);
    for (const text of rows) add(text, { box: box.index, tag: 'div', prose: false, ...row });
    add(words, { box: box.index });
    box.last = blocks.length - 1;
  }
  for (const text of behind) add(text, { box: 0 });
  const last = blocks.length - 1;
  const story = { first: 0, last, prose: 900 };
  return { blocks, boxes, form: { bodyNames: '', itemTypes: [], story } } as unknown as Reading;
}

const said = (rows: string[][]): Piece[] => rows.map((one, i) => ({ rows: one, words: `${told} So it is ${i}.` }));
const byThree = said([
  ['tidepool_tom', '3 May 2031, 10:12'],
  ['Ines R.', '3 May 2031, 11:40'],
  ['gull7', '4 May 2031'],
]);

/** How many blocks are left of the story. */
const storyOf = (page: Page) => endAtThread(read(page)).blocks.filter(({ zone }) => zone === 'body').length;

describe('a thread of comments ends the story', () => {
  test.each<[why: string, page: Page]>([
    ['who and when in two rows', { pieces: byThree }],
    ['who and when in one row', { pieces: said([['1. tidepool_tom 09:02 PM 5/3/31'], ['2. gull7 11:36 PM 5/3/31']]) }],
    [
      'how long ago',
      {
        pieces: said([
          ['tidepool_tom', '2 hours ago'],
          ['gull7', '3 hours ago'],
        ]),
      },
    ],
    ['French', { heading: 'Tous vos commentaires (3)', pieces: byThree }],
    [
      'German',
      {
        heading: 'Kommentare',
        pieces: said([
          ['Möwe', '3. Mai 2031'],
          ['Ines', '4. Mai 2031'],
        ]),
      },
    ],
    [
      'Russian',
      {
        heading: 'Комментарии',
        pieces: said([
          ['Чайка', '03.05.2031'],
          ['Инес', '04.05.2031'],
        ]),
      },
    ],
    [
      'Japanese',
      {
        heading: 'コメント',
        pieces: said([
          ['かもめ丸号', '2031年5月3日'],
          ['いねす様方', '2031年5月4日'],
        ]),
      },
    ],
    ['buttons between', { between: ['Newest', 'Oldest'], pieces: byThree }],
    ['the rules of the form behind it', { pieces: byThree, behind: ['Your address is shown to nobody.'] }],
  ])('%s', (_, page) => {
    expect(storyOf(page)).toBe(1);
    expect(endAtThread(read(page)).form.story?.last).toBe(0);
  });
});

describe('the story goes on', () => {
  test.each<[why: string, page: Page]>([
    ['no heading of comments', { heading: 'How the night went', pieces: byThree }],
    ['a count of comments that heads nothing', { tag: 'div', pieces: byThree }],
    ['quotations without a time', { heading: 'Comments from the board', pieces: said([['Ana Ruiz'], ['Bo Holm']]) }],
    [
      'one writer in all of them',
      {
        pieces: said([
          ['Ana Ruiz', '10:12'],
          ['Ana Ruiz', '10:40'],
          ['Ana Ruiz', '11:05'],
        ]),
      },
    ],
    ['nobody beside the times', { pieces: said([['10:12'], ['10:40'], ['11:05']]) }],
    ['a heading that nobody sees', { head: { visible: false }, pieces: byThree }],
    ['a heading behind the story', { head: { zone: 'tail' }, pieces: byThree }],
    ['a long heading', { heading: `What the comments of ${'old '.repeat(12)}readers were`, pieces: byThree }],
    ['times that nobody sees', { row: { visible: false }, pieces: byThree }],
    [
      'days in what is said',
      { pieces: ['Ana Ruiz', 'Bo Holm'].map((who) => ({ rows: [who], words: `3 May 2031: ${told}` })) },
    ],
    [
      'who and when in a long row',
      { pieces: said(['Ana', 'Bo'].map((who) => [`${who}, 3 May 2031, ${'of the harbour '.repeat(8)}`])) },
    ],
    ['one piece', { pieces: byThree.slice(0, 1) }],
    ['far below the heading', { between: ['A', 'B', 'C', 'D', 'E', 'F'], pieces: byThree }],
    ['paragraphs behind them', { pieces: byThree, behind: [told, told, told] }],
  ])('%s', (_, page) => {
    expect(endAtThread(read(page))).toEqual(read(page));
  });
});

test.each([
  ['3 May 2031 at 5:21 am', true],
  ['vor 3 Stunden', true],
  ['3小时前', true],
  ['September 24, 2031', true],
  ['Ana Ruiz', false],
  ['12 people', false],
])('%s says when: %s', (text, expected) => {
  expect(saysWhen(text)).toBe(expected);
});
