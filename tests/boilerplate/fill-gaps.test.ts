import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { fillGaps } from '../../utils/boilerplate/fill-gaps.ts';
import type { Scene } from '../../utils/boilerplate/scene.ts';
import type { Block, BoilerplateKind, Box } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

/** A block below the story: its text, what was decided of it, and what is unlike an ordinary one. */
type Item = [
  text: string,
  kind?: BoilerplateKind | undefined,
  more?: Partial<Block> & { kept?: true; caption?: true; strength?: number },
];

/** What goes after the gaps were filled, block by block: by a rule of its own as '+', else the rule that filled it. */
function filled(items: readonly Item[], boxes: readonly (readonly [first: number, last: number])[] = []): string[] {
  const blocks = items.map(([text, , { kept, caption, strength, ...more } = {}], i) =>
    block(text, { id: `b${i}`, zone: 'tail', prose: false, ...more }),
  );
  const boxesApart = boxes.map(
    ([first, last], index): Box => ({
      index,
      parent: -1,
      tag: 'div',
      names: '',
      first,
      last,
      media: 0,
      counters: 0,
      fields: 0,
      beside: false,
    }),
  );
  const scene: Scene = {
    blocks,
    boxes: boxesApart,
    headline: -1,
    prose: blocks.map(({ prose }) => prose),
    flow: [],
    storyStart: -1,
    storyEnd: -1,
    captionOrQuote: items.map(([, , more]) => more?.caption === true),
    leadsOn: () => true,
    linked: [],
    scripted: [],
    boxesApart,
    labelKind: () => undefined,
    storyIn: () => 0,
  };
  const decisions = items.map(
    ([, kind, more]): Decision | undefined => kind && { kind, rule: '+', strength: more?.strength ?? 3, content: 1 },
  );
  fillGaps(scene, decisions, (i) => items[i]?.[2]?.kept === true, 'pelican-post.example');
  return decisions.map((decision) => decision?.rule ?? '');
}

const title = 'A lighthouse keeper looks back on forty winters';
const other = 'What the tide brought in, and who came for it';
const card: [number, number][] = [[0, 2]];

describe('of a box that goes', () => {
  test.each<[what: string, items: Item[], rules: string[], boxes?: [number, number][]]>([
    ['the date', [[title, 'related'], [other, 'related'], ['3 March']], ['+', '+', 'enclosed:by related']],
    ['the day above', [['3 March'], [title, 'related'], [other, 'related']], ['enclosed:by related', '+', '+']],
    [
      'the kind of what is told apart from the rest',
      [[title, 'other'], [other, 'related'], ['3 March']],
      ['+', '+', 'enclosed:by related'],
    ],
    ['the first kind', [[title, 'promo'], [other, 'related'], ['3 March']], ['+', '+', 'enclosed:by promo']],
    [
      'nothing, if little goes',
      [['Harbour', 'related'], ['Boats', 'related'], ['Shown on 3 March 2026 at 12:14']],
      ['+', '+', ''],
    ],
    ['nothing, if one thing goes', [[title, 'related'], ['3 March'], ['Read on']], ['+', '', '']],
    [
      'no label above the story',
      [
        ['News', undefined, { zone: 'body' }],
        [title, 'related'],
      ],
      ['', '+'],
      [[0, 1]],
    ],
    [
      'no long label',
      [['A label that runs on for more than forty letters'], [`${title}. ${title}`, 'related']],
      ['', '+'],
      [[0, 1]],
    ],
    [
      'no label that nobody sees',
      [['News', undefined, { visible: false }], [title, 'related'], ['3 March']],
      ['', '+', ''],
    ],
    [
      'no paragraph',
      [
        [title, 'related'],
        [other, 'related'],
        ['3 March', undefined, { prose: true }],
      ],
      ['+', '+', ''],
    ],
    [
      'no caption',
      [
        [title, 'related'],
        [other, 'related'],
        ['3 March', undefined, { caption: true }],
      ],
      ['+', '+', ''],
    ],
    [
      'nothing that others know',
      [
        [title, 'related'],
        [other, 'related'],
        ['3 March', undefined, { kept: true }],
      ],
      ['+', '+', ''],
    ],
    [
      'nothing beside the headline',
      [
        [title, 'related'],
        [other, 'related'],
        ['3 March', undefined, { zone: 'head' }],
      ],
      ['+', '+', ''],
    ],
    [
      'nothing long',
      [[`${title}. ${title}. ${title}`, 'related'], [other, 'related'], ['So '.repeat(31)]],
      ['+', '+', ''],
    ],
    [
      'what is just short enough',
      [[`${title}. ${title}. ${title}`, 'related'], [other, 'related'], ['So '.repeat(30)]],
      ['+', '+', 'enclosed:by related'],
    ],
    [
      'nothing of another part of the site',
      [[title, 'related'], [other, 'related'], ['3 March'], ['Menu', undefined, { zone: 'outside' }]],
      ['+', '+', 'enclosed:by related', ''],
      [[0, 3]],
    ],
    [
      'what nobody sees',
      [[title, 'related'], [other, 'related'], ['3 March'], ['Loading', undefined, { visible: false }]],
      ['+', '+', 'enclosed:by related', 'enclosed:by related'],
      [[0, 3]],
    ],
    ['no box of one block', [['3 March']], [''], [[0, 0]]],
    ['no label over what goes and what stays', [['News'], [title, 'related'], ['3 March']], ['', '+', '']],
    [
      'nothing long that nobody sees',
      [[title, 'related'], [other, 'related'], ['3 March'], ['So '.repeat(31), undefined, { visible: false }]],
      ['+', '+', 'enclosed:by related', ''],
      [[0, 3]],
    ],
    [
      'a list around a card that was filled',
      [[title, 'related'], [other, 'related'], ['3 March'], ['More']],
      ['+', '+', 'enclosed:by related', 'enclosed:by related'],
      [
        [0, 3],
        [0, 2],
      ],
    ],
  ])('goes %s', (_, items, rules, boxes = card) => {
    expect(filled(items, boxes)).toEqual(rules);
  });
});

describe('a sign', () => {
  const story: Item = ['The council voted on Tuesday.', undefined, { zone: 'body', prose: true }];
  test.each<[what: string, items: Item[], rules: string[]]>([
    [
      'between two that go',
      [[title, 'related'], ['•'], [other, 'related'], story],
      ['+', 'sign:beside related', '+', ''],
    ],
    ['before what goes at the end', [story, ['***'], [title, 'related']], ['', 'sign:beside related', '+']],
    ['behind what goes at the end', [story, [title, 'ad'], ['***']], ['', '+', 'sign:beside ad']],
    ['between two that stay', [story, ['***'], story], ['', '', '']],
    ['between what stays and what goes, in the story', [story, ['***'], [title, 'related'], story], ['', '', '+', '']],
    ['between what goes and what stays', [[title, 'related'], ['***'], story], ['+', '', '']],
    ['with a letter', [[title, 'related'], ['a•'], [other, 'related']], ['+', '', '+']],
    ['too long for one', [[title, 'related'], ['*************'], [other, 'related']], ['+', '', '+']],
    [
      'that others know',
      [
        [title, 'related'],
        ['•', undefined, { kept: true }],
        [other, 'related'],
      ],
      ['+', '', '+'],
    ],
    [
      'that counts, behind the story',
      [[title, 'related'], ['26'], ['1.2K'], [other, 'related']],
      ['+', 'sign:beside related', 'sign:beside related', '+'],
    ],
    ['that is a year', [[title, 'related'], ['2031'], [other, 'related']], ['+', '', '+']],
    [
      'that counts, in the story',
      [
        [title, 'related'],
        ['26', undefined, { zone: 'body' }],
        [other, 'related'],
      ],
      ['+', '', '+'],
    ],
    [
      'among signs',
      [[title, 'related'], ['•'], ['•'], [other, 'related']],
      ['+', 'sign:beside related', 'sign:beside related', '+'],
    ],
  ])('%s', (_, items, rules) => {
    expect(filled(items)).toEqual(rules);
  });
});

describe('a heading', () => {
  const h2 = (text: string, more: Partial<Block> = {}): Item => [text, undefined, { tag: 'h2', ...more }];
  const story: Item = ['The council voted on Tuesday.', undefined, { zone: 'body', prose: true }];
  test.each<[what: string, items: Item[], rules: string[]]>([
    ['over what goes', [h2('More news'), [title, 'related']], ['heading:above related', '+']],
    [
      'over what goes, with a paragraph behind it',
      [h2('More news'), [title, 'related'], story],
      ['heading:above related', '+', ''],
    ],
    [
      'in the story, with nothing left below',
      [h2('More news', { zone: 'body' }), [title, 'related']],
      ['heading:above related', '+'],
    ],
    [
      'in the story, with another heading behind',
      [h2('More', { zone: 'body' }), [title, 'related'], h2('Stone', { zone: 'body' }), story],
      ['heading:above related', '+', '', ''],
    ],
    [
      'in the story, with its paragraph behind',
      [h2('Stone', { zone: 'body' }), [title, 'related'], story],
      ['', '+', ''],
    ],
    [
      'in the story, with what nobody sees behind',
      [h2('More', { zone: 'body' }), [title, 'related'], ['Loading', undefined, { visible: false, zone: 'body' }]],
      ['heading:above related', '+', ''],
    ],
    [
      'before the rest of the site',
      [h2('More', { zone: 'body' }), [title, 'related'], ['Imprint', undefined, { zone: 'outside' }]],
      ['heading:above related', '+', ''],
    ],
    ['over what stays', [h2('Stone'), story], ['', '']],
    ['beside the headline', [h2('More', { zone: 'head' }), [title, 'related']], ['', '+']],
    [
      'of the page',
      [
        ['More', undefined, { tag: 'h1' }],
        [title, 'related'],
      ],
      ['', '+'],
    ],
    [
      'over a heading that went with what is below it',
      [h2('Stone'), h2('More'), [title, 'related']],
      ['', 'heading:above related', '+'],
    ],
  ])('%s', (_, items, rules) => {
    expect(filled(items)).toEqual(rules);
  });
});

describe('a short line in a box of its own', () => {
  const call = 'Ready for more of this?';
  const above: Item = [title, 'promo', { readable: false }];
  const gone = (line: Item): string[] => filled([above, line, [other, 'related']]);
  test.each<[what: string, line: string, more?: Partial<Block>]>([
    ['that calls', call],
    ['in Chinese', '更多精彩内容请点击'],
    ['in six signs', '更多精彩内容'],
    ['of three words', 'Ready for more?'],
  ])('%s goes between two that go', (_, text, more) => {
    expect(gone([text, undefined, { readable: false, ...more }])).toEqual(['+', 'line:beside related', '+']);
  });

  test.each<[what: string, line: string, more?: Partial<Block>]>([
    ['with a name', 'With words of Ana Ruiz'],
    ['with a day', 'shown here in 2026'],
    ['with an hour', 'shown here at 12:14'],
    ['with an address', 'write to us at bay@coral.example'],
    ['with a label', 'head of it all: ana'],
    ['of two words', 'For more'],
    ['of few signs', '更多内容'],
    ['that is long', `${call} ${call} ${call} ${call}`],
    ['in the story', call, { zone: 'body' }],
    ['that shares its box', call, { shared: true }],
  ])('%s stays', (_, text, more) => {
    expect(gone([text, undefined, { readable: false, ...more }])).toEqual(['+', '', '+']);
  });

  test('goes behind the last of what goes, if it is no heading', () => {
    expect(filled([above, [call]])).toEqual(['+', 'line:beside promo']);
    expect(filled([above, [call, undefined, { tag: 'h5' }]])).toEqual(['+', '']);
  });

  test('stays where something stays behind it', () => {
    expect(filled([above, [call], ['Ana Ruiz']])).toEqual(['+', '', '']);
  });
});

describe('a card between two that go', () => {
  const left = { prose: true, readable: false };
  const three: [number, number][] = [
    [0, 1],
    [2, 3],
    [4, 5],
  ];
  const gone = (kind: BoilerplateKind): Item[] => [
    [title, kind, left],
    [other, kind, left],
  ];
  const card: Item[] = [
    ['It was a long winter.', undefined, left],
    ['Harbour news', undefined, { readable: false }],
  ];
  const between = (more: Item, before = gone('related'), after = gone('related')): Item[] => [
    ...before,
    ...card.slice(0, 1),
    more,
    ...after,
  ];
  const [, line = ['']] = card;
  const stays = ['+', '+', '', '', '+', '+'];
  const goes = (kind: string) => ['+', '+', `row:of ${kind}`, `row:of ${kind}`, '+', '+'];
  test.each<[what: string, items: Item[], rules: string[], boxes?: [number, number][]]>([
    ['of stories', between(line), goes('related')],
    ['of comments', between(line, gone('comments'), gone('comments')), goes('comments')],
    ['of offers', between(line, gone('promo'), gone('promo')), stays],
    ['of two kinds', between(line, gone('related'), gone('comments')), stays],
    ['with what is read', between(['Harbour news']), stays],
    ['with what others know', between(['Harbour news', undefined, { readable: false, kept: true }]), stays],
    ['with a caption', between(['Harbour news', undefined, { readable: false, caption: true }]), stays],
    ['in the story', between(['Harbour news', undefined, { readable: false, zone: 'body' }]), stays],
    ['of which a part goes', between(['Harbour news', 'ad']), ['+', '+', 'row:of related', '+', '+', '+']],
    [
      'beside one of which a part stays',
      between(line, gone('related'), [[title, 'related'], ['Harbour news']]),
      ['+', '+', '', '', '+', ''],
    ],
    [
      'beside one with what nobody sees',
      between(line, gone('related'), [
        ['Wait', undefined, { visible: false }],
        [title, 'related'],
      ]),
      ['+', '+', 'row:of related', 'row:of related', '', '+'],
    ],
    [
      'the first',
      [...card, ...gone('related')],
      ['', '', '+', '+'],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'the last',
      [...gone('related'), ...card],
      ['+', '+', '', ''],
      [
        [0, 1],
        [2, 3],
      ],
    ],
    [
      'beside single lines',
      [[title, 'related'], ...card, [other, 'related']],
      ['+', '', '', '+'],
      [
        [0, 0],
        [1, 2],
        [3, 3],
      ],
    ],
    [
      'of one line',
      [...gone('related'), ...card.slice(0, 1), ...gone('related')],
      ['+', '+', '', '+', '+'],
      [
        [0, 1],
        [2, 2],
        [3, 4],
      ],
    ],
  ])('%s', (_, items, rules, boxes = three) => expect(filled(items, boxes)).toEqual(rules));
});

describe('a heading alone in a box behind the story', () => {
  const story: Item = ['The council voted on Tuesday.', undefined, { zone: 'body', prose: true }];
  const latest = (more: Partial<Block> = {}): Item => ['Latest', undefined, { tag: 'h2', readable: false, ...more }];
  test.each<[what: string, items: Item[], rules: string[], boxes?: [number, number][]]>([
    ['at the end', [story, latest()], ['', 'heading:without related']],
    [
      'with the rest of the site below',
      [story, latest(), ['Imprint', undefined, { zone: 'outside' }]],
      ['', 'heading:without related', ''],
    ],
    ['with more below', [story, latest(), ['Ana Ruiz']], ['', '', '']],
    [
      'with what nobody sees below',
      [story, latest(), ['Wait', undefined, { visible: false }]],
      ['', 'heading:without related', ''],
    ],
    [
      'over another one',
      [story, latest(), latest({ box: 1 })],
      ['', 'heading:without related', 'heading:without related'],
      [
        [1, 1],
        [2, 2],
      ],
    ],
    ['read as the body', [story, latest({ readable: true })], ['', '']],
    ['in the story', [story, latest({ zone: 'body' })], ['', '']],
    ['with more in its box', [story, latest(), ['Wait', undefined, { visible: false }]], ['', '', ''], [[1, 2]]],
    ['in no box', [story, latest({ box: 7 })], ['', '']],
  ])('%s', (_, items, rules, boxes = [[1, 1]]) => expect(filled(items, boxes)).toEqual(rules));
});
