import { describe, expect, test } from 'vitest';
import type { Decision } from '../../utils/boilerplate/decide.ts';
import { lastCheck } from '../../utils/boilerplate/last-check.ts';
import type { Scene } from '../../utils/boilerplate/scene.ts';
import type { Block, Box } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';
import { sceneOf as sceneOfPage } from './article-of.ts';

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

/** A short story, of which the fourth paragraph is so long. */
const whole = (length: number) => [...long.slice(0, 3), block('x'.repeat(length)), ...long.slice(4, 7)];

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
    'a copy behind the story and one in it: the one behind it stays',
    [...long, line('Ida Brandt'), line('By Ida Brandt', { zone: 'tail' })],
    { 30: goes({ kind: 'tags' }), 31: goes({ kind: 'author-box' }) },
    { 31: 'name' },
  ],
  [
    'two copies above the story: the short one stays',
    [line('Ida Brandt, World', { zone: 'head' }), line('Ida Brandt', { zone: 'head' }), ...long],
    { 0: goes({ kind: 'tags' }), 1: goes({ kind: 'tags' }) },
    { 1: 'name' },
  ],
  ['a copy that nobody sees', [line('Ida Brandt', { visible: false }), ...long], { 0: goes({ kind: 'tags' }) }, {}],
  ['a name in one word', [line('Admin', { zone: 'head' }), ...long], { 0: goes({ kind: 'tags' }) }, {}],
  [
    'a label of 24 characters over a list that stays',
    [...long, line('x'.repeat(24)), line('The wall', { tag: 'li' })],
    { 30: goes() },
    { 30: 'heading' },
  ],
  ['a longer one', [...long, line('x'.repeat(25)), line('The wall', { tag: 'li' })], { 30: goes() }, {}],
  [
    'a button over a list',
    [...long, line('Go', { tag: 'button' }), line('The wall', { tag: 'li' })],
    { 30: goes() },
    {},
  ],
  [
    'a line in bold of 60 characters',
    [...long, line('x'.repeat(60), { emphasised: true }), p('Sails are back,')],
    { 30: goes({ kind: 'other' }) },
    { 30: 'heading' },
  ],
  [
    'a longer one in bold',
    [...long, line('x'.repeat(61), { emphasised: true }), p('Sails are back,')],
    { 30: goes({ kind: 'other' }) },
    {},
  ],
  ['a heading over a larger one', [...long, h('More', 'h3'), h('What the board said', 'h2')], { 30: goes() }, {}],
  ['a heading at the end', [...long, h('More')], { 30: goes() }, {}],
  [
    'a heading over the rest of the site',
    [...long, h('More'), line('Imprint', { zone: 'outside' })],
    { 30: goes() },
    {},
  ],
  ['a heading that nobody sees', [...long, { ...h('More'), visible: false }, p('After that,')], { 30: goes() }, {}],
  ['a heading that the evidence knows', [...long, h('Note'), p('After that,')], { 30: goes({ isNotice: true }) }, {}],
  [
    'of a short story as much as a biography may go',
    long.slice(0, 6),
    { 2: goes({ content: 2 }), 3: goes({ content: 2 }) },
    {},
  ],
  ['of a short story 350 characters', whole(350), { 3: goes({ content: 2 }) }, {}],
  ['of a short story one more', whole(351), { 3: goes({ content: 2 }) }, { 3: 'share' }],
  [
    'of a short story no more',
    long.slice(0, 6),
    {
      2: goes({ content: 2, strength: 5 }),
      3: goes({ content: 2, strength: 4 }),
      4: goes({ content: 2, strength: 6 }),
    },
    { 3: 'share' },
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

describe('the last check on boxes', () => {
  const away = 'https://pelican-post.example/n/1';
  const pier = 'Why the old pier had to go';
  const [first = '', , third = '', , last = ''] = paragraphs;
  const title = (tag = 'h3'): Line => linkLine(pier, away, { tag, prose: false });
  const deck: Line = { text: third.slice(20), prose: true, readable: false };
  const deckText = third.slice(20);
  const plain = (text: string, tag = 'p'): Line => ({ text, tag, prose: false });
  const box = (from: string, to: string, more: Partial<Box> = {}) => [from, to, more] as const;
  /** What is kept of lines behind the story, of which the first is block 6. */
  const kept = (page: PlainPage, decided: Record<number, Decision>) => () => {
    const article = plainArticle({ ...page, groups: [box(first, last), ...(page.groups ?? [])] });
    const decisions = article.blocks.map((_, i) => decided[i]);
    return lastCheck(sceneOfPage(article), decisions, []).map(({ block, why }) => `${block} ${why}`);
  };
  const teaser = (heading: Line, groups = [box(pier, deckText)]): PlainPage => ({
    tail: [heading, deck, 'End'],
    groups,
  });
  const letter: PlainPage['groups'] = [box('Letters', 'Letters', { names: 'newsletter' })];
  const letters: PlainPage = { tail: [plain('Letters', 'h3'), deck], groups: letter };
  const known = goes({ kind: 'newsletter', content: 1 });
  test.each<[what: string, kept: () => string[], is: string[]]>([
    ['a linked heading whose paragraph stays', kept(teaser(title()), { 6: goes() }), ['6 heading']],
    ['one whose paragraph goes as well', kept(teaser(title()), { 6: goes(), 7: goes() }), []],
    [
      'one in a header of its own',
      kept(teaser(title(), [box(pier, deckText), box(pier, pier)]), { 6: goes() }),
      ['6 heading'],
    ],
    ['one in no box', kept(teaser(title(), []), { 6: goes() }), []],
    ['one in a box with a line', kept({ tail: [title(), 'a', deck], groups: [box(pier, 'a')] }, { 6: goes() }), []],
    ['a linked line', kept(teaser(title('p')), { 6: goes() }), []],
    ['a linked title of a page', kept(teaser(title('h1')), { 6: goes() }), []],
    [
      'a heading without a link, of an advertisement',
      kept({ tail: [plain('The pier', 'h3'), deck], groups: [box('The pier', deckText)] }, { 6: goes({ kind: 'ad' }) }),
      [],
    ],
    [
      'a linked heading in the story',
      kept(
        { body: [...paragraphs, title(), { ...(deck as Block), boxed: { tag: 'li' } }], groups: [box(pier, deckText)] },
        { 6: goes() },
      ),
      [],
    ],
    ['a heading alone in a box that is named for it', kept(letters, { 6: known }), []],
    ['the same that only names know', kept(letters, { 6: { ...known, content: 0 } }), ['6 heading']],
    ['the same of another kind', kept(letters, { 6: { ...known, kind: 'related' } }), ['6 heading']],
    [
      'the same in a list',
      kept({ ...letters, groups: [box('Letters', 'Letters', { names: 'newsletter', tag: 'ul' })] }, { 6: known }),
      ['6 heading'],
    ],
    [
      'the same in a larger box',
      kept({ ...letters, groups: [box('Letters', deckText, { names: 'newsletter' })] }, { 6: known }),
      ['6 heading'],
    ],
    [
      'the last line of an entry that goes',
      kept({ tail: ['a', plain('More', 'h3'), deck], groups: [box('a', 'More')] }, { 6: goes(), 7: goes() }),
      [],
    ],
    [
      'the last line of one that stays',
      kept({ tail: ['a', plain('More', 'h3'), deck], groups: [box('a', 'More')] }, { 7: goes() }),
      ['7 heading'],
    ],
    [
      'a heading behind what goes',
      kept({ tail: ['a', plain('More', 'h3'), deck] }, { 6: goes(), 7: goes() }),
      ['7 heading'],
    ],
    [
      'a heading over a caption',
      kept({ tail: [plain('More', 'h3'), plain('The wall', 'figcaption')] }, { 6: goes() }),
      [],
    ],
    [
      'a heading of something else over one',
      kept({ tail: [plain('More', 'h3'), plain('The wall', 'figcaption')] }, { 6: goes({ kind: 'other' }) }),
      ['6 heading'],
    ],
    ['a heading above the headline', kept({ above: [plain('More', 'h3')] }, { 0: goes() }), []],
    ['a linked heading over a line', kept({ tail: [title(), deck] }, { 6: goes() }), []],
  ])('%s', (_, found, is) => expect(found()).toEqual(is));
});
