import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { lastCheck } from '../../utils/boilerplate/last-check.ts';
import type { Scene } from '../../utils/boilerplate/scene.ts';
import type { Block } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';

const told = (words: string) =>
  `${words} the council of Port Ellery said, and that was all that anybody on the quay heard of it for a year.`;
const p = (words: string): Block => block(told(words), { prose: true });
const h = (text: string, tag = 'h3'): Block => block(text, { tag, prose: false });
const line = (text: string, more: Partial<Block> = {}): Block => block(text, { prose: false, ...more });

const sceneOf = (blocks: Block[]): Scene => ({
  blocks,
  boxes: [],
  headline: -1,
  prose: blocks.map(({ prose }) => prose),
  flow: blocks.map(({ prose }) => prose),
  storyStart: blocks.findIndex(({ prose }) => prose),
  storyEnd: blocks.findLastIndex(({ prose }) => prose),
  captionOrQuote: blocks.map(() => false),
  leadsOn: () => true,
  scripted: blocks.map(() => false),
  linked: blocks.map(({ text, linkChars }) => linkChars > 0 && linkChars >= text.length * 0.75),
  boxesApart: [],
  labelKind: () => undefined,
  storyIn: () => 0,
});

const goes = (more: Partial<Decision> = {}): Decision => ({
  kind: 'related',
  rule: 'names:related',
  strength: 4,
  content: 0,
  ...more,
});
const long = Array.from({ length: 30 }, (_, i) => p(`On day ${i} the stones lay where they were,`));

/** Blocks, what the judges decided of some of them, and what the last check keeps, by index. */
const table: [why: string, blocks: Block[], decided: Record<number, Decision>, kept: Record<number, string>][] = [
  ['nothing to hide', long, {}, {}],
  ['a paragraph on the word of names', long, { 9: goes() }, { 9: 'between' }],
  ['a paragraph that one judge of content knows', long, { 9: goes({ content: 1 }) }, { 9: 'between' }],
  ['a paragraph that two know', long, { 9: goes({ content: 2 }) }, {}],
  ['the first paragraph', long, { 0: goes({ content: 1 }) }, { 0: 'edge' }],
  ['the last one', long, { 29: goes({ content: 1 }) }, { 29: 'edge' }],
  ['a last one that is a biography', long, { 29: goes({ content: 2 }) }, {}],
  [
    'more than a small share: the weakest comes back',
    long,
    {
      9: goes({ content: 2, strength: 8 }),
      12: goes({ content: 2, strength: 5 }),
      15: goes({ content: 3, strength: 9 }),
    },
    { 12: 'share' },
  ],
  ['a notice is no paragraph of the story', long, { 0: goes({ isNotice: true, content: 1 }) }, {}],
  [
    'a heading whose section stays',
    [...long, h('Related diseases'), p('Blight came early,')],
    { 30: goes() },
    { 30: 'heading' },
  ],
  [
    'a heading over a smaller one that stays',
    [...long, h('Comments', 'h2'), h('What the board said'), p('Two boards met,')],
    { 30: goes() },
    { 30: 'heading' },
  ],
  [
    'a line in bold that heads a paragraph',
    [...long, line('Trending', { emphasised: true }), p('Sails are back,')],
    { 30: goes() },
    { 30: 'heading' },
  ],
  [
    'a label over a list that stays',
    [...long, line('Contents'), line('The wall', { tag: 'li' })],
    { 30: goes({ kind: 'other' }) },
    { 30: 'heading' },
  ],
  [
    'a heading that goes with its list',
    [...long, h('Related'), line('Ferry runs again', { tag: 'li' }), p('After that,')],
    { 30: goes(), 31: goes() },
    {},
  ],
  [
    'a heading over what the page does not show',
    [...long, h('Related'), line('Loading', { visible: false }), h('Next'), p('After that,')],
    { 30: goes() },
    {},
  ],
  ['the label of an advertisement', [...long, h('Advertisement'), p('After that,')], { 30: goes({ kind: 'ad' }) }, {}],
  [
    'a heading behind which only an advertisement goes',
    [...long, h('More'), line('Advertisement'), p('After that,')],
    { 30: goes(), 31: goes({ kind: 'ad' }) },
    { 30: 'heading' },
  ],
  [
    'the only copy of a credited name',
    [line('Ida Brandt', { zone: 'head' }), ...long],
    { 0: goes({ kind: 'tags' }) },
    { 0: 'name' },
  ],
  [
    'one of two copies',
    [line('Ida Brandt', { zone: 'head' }), ...long, line('Ida Brandt', { zone: 'tail' })],
    { 0: goes({ kind: 'tags' }) },
    {},
  ],
  [
    'a copy in a row of boxes with nothing between them',
    [
      line('Ida BrandtJun Okafor', {
        zone: 'head',
        cells: ['Ida Brandt', 'Jun Okafor'].map((text) => ({ text, joint: 'glued', kin: 'a.' })),
      }),
      ...long,
      line('Ida Brandt writes about harbours.', { zone: 'tail' }),
    ],
    { 31: goes({ kind: 'author-box' }) },
    {},
  ],
  [
    'both copies: the one above the story stays',
    [line('Ida Brandt, World', { zone: 'head' }), ...long, line('Ida Brandt', { zone: 'tail' })],
    { 0: goes({ kind: 'tags' }), 31: goes({ kind: 'author-box' }) },
    { 0: 'name' },
  ],
  [
    'a name within another name',
    [line('Frida Brandtner', { zone: 'head' }), ...long],
    { 0: goes({ kind: 'tags' }) },
    {},
  ],
];

describe('the last check on the whole', () => {
  test.each(table)('%s', (_, blocks, decided, kept) => {
    const decisions = blocks.map((_, i) => decided[i]);
    const spared = lastCheck(sceneOf(blocks), decisions, ['Ida Brandt', 'Admin']);
    expect(Object.fromEntries(spared.map(({ block, why }) => [block, why]))).toEqual(kept);
    // What is withdrawn is decided no more, and the rest is as it was.
    const left = Object.entries(decided).filter(([i]) => !(i in kept));
    expect(decisions.flatMap((decision, i) => (decision ? [[`${i}`, decision]] : []))).toEqual(left);
  });
});
