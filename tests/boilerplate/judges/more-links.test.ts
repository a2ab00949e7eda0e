import { describe, expect, test } from 'vitest';
import { judgeBreadcrumbs } from '../../../utils/boilerplate/judges/judge-breadcrumbs.ts';
import { judgeCards } from '../../../utils/boilerplate/judges/judge-cards.ts';
import { judgeControls } from '../../../utils/boilerplate/judges/judge-controls.ts';
import { judgeCrossLinks } from '../../../utils/boilerplate/judges/judge-cross-links.ts';
import { judgeFollowLines } from '../../../utils/boilerplate/judges/judge-follow-lines.ts';
import { judgeLinks } from '../../../utils/boilerplate/judges/judge-links.ts';
import { judgePhrases } from '../../../utils/boilerplate/judges/judge-phrases.ts';
import { judgeQuestions } from '../../../utils/boilerplate/judges/judge-questions.ts';
import { judgeThreads } from '../../../utils/boilerplate/judges/judge-threads.ts';
import type { Block, Box } from '../../../utils/model.ts';
import { type Line, linkLine, type PlainPage } from '../../pages/plain-article.ts';
import { paragraphs } from '../../pages/story.ts';
import { type Row, said } from './said.ts';

const site = 'https://pelican-post.example';
const link = (text: string, href: string, more: Partial<Block> = {}): Line =>
  linkLine(text, href, { prose: false, ...more });
const line = (text: string, more: Partial<Exclude<Line, string>> = {}): Line => ({
  text,
  prose: false,
  readable: false,
  ...more,
});
const amid = (lines: readonly Line[], at = 2): PlainPage => ({
  body: [...paragraphs.slice(0, at), ...lines, ...paragraphs.slice(at)],
});
const group = (first: string, last: string, box: Partial<Box> = {}) => [first, last, box] as const;

describe('the way from the front page', () => {
  const path = (steps: readonly [text: string, path: string][], end = '', between = ' / '): Line => ({
    text: steps.map(([text]) => text).join(between) + end,
    prose: false,
    links: steps.map(([text, path]) => ({ text, href: path.includes(':') ? path : site + path })),
  });
  const home = ['Home', '/'] as [string, string];
  const world = ['World', '/world/'] as [string, string];
  const bay = ['Bay', '/world/bay/'] as [string, string];
  const vote = (at: number) => [`${at} other 3 breadcrumbs encloses`];
  const title = 'Port Ellery votes to rebuild its breakwater';
  test.each<Row>([
    ['above the headline', { above: [path([home, world])] }, vote(0)],
    ['just below it', { head: [path([home, world])] }, vote(1)],
    ['two lines below it', { head: ['a', path([home, world])] }, vote(2)],
    ['further below', { head: ['a', 'b', path([home, world])] }, []],
    ['behind the story', { tail: [path([home, world])] }, []],
    [
      'of seven steps',
      {
        above: [
          path([
            home,
            ...['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'a/b/c/d/e/f'].map(
              (one) => [one.at(-1) ?? '', `/${one}/`] as [string, string],
            ),
          ]),
        ],
      },
      vote(0),
    ],
    [
      'of eight',
      {
        above: [
          path([
            home,
            ...['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/b/c/d/e', 'a/b/c/d/e/f', 'a/b/c/d/e/f/g'].map(
              (one) => [one.at(-1) ?? '', `/${one}/`] as [string, string],
            ),
          ]),
        ],
      },
      [],
    ],
    [
      'that ends in the headline',
      { above: [path([home, world], ' / Port Ellery votes to rebuild its breakwater')] },
      vote(0),
    ],
    ['that ends in the headline, cut', { above: [path([home, world], ' / PORT ELLERY votes to…')] }, vote(0)],
    ['that ends in a step without a link', { above: [path([home, world], ' / The bay')] }, vote(0)],
    ['the same below the headline', { head: [path([home, world], ' / The bay')] }, []],
    ['that ends in a day', { above: [path([home, world], ' / March 3, 2026')] }, []],
    ['that ends in a sentence', { above: [path([home, world], ` / ${'All that happens in the bay '.repeat(2)}`)] }, []],
    ['that begins elsewhere', { above: [path([world, bay])] }, []],
    ['that goes no deeper', { above: [path([home, world, world])] }, []],
    ['with a step that leads elsewhere', { above: [path([home, ['World', 'https://coral.example/world/']])] }, []],
    ['with a step that leads nowhere', { above: [path([home, ['World', ':']])] }, []],
    ['of 260 characters', { above: [path([home, ['x'.repeat(253), '/world/']])] }, vote(0)],
    ['of more', { above: [path([home, ['x'.repeat(254), '/world/']])] }, []],
    ['that ends in nine letters of it', { above: [path([home, world, bay], ' / Port Elle…')] }, vote(0)],
    ['below it, that ends in nine letters of it', { head: [path([home, world], ' / Port Elle…')] }, vote(1)],
    ['below it, that ends in eight', { head: [path([home, world], ' / Port Ell…')] }, []],
    ['with arrows, wherever it opens', { above: [path([bay, world], '', ' > ')] }, vote(0)],
    ['with arrows, and a last step', { above: [path([bay, world], ' > The wall', ' > ')] }, vote(0)],
    ['with arrows, and nothing behind the last', { above: [path([bay, world], ' > ', ' > ')] }, []],
    ['with arrows, and a step that is no link', { above: [path([bay, world], ' > The wall > The bay', ' > ')] }, []],
    [
      'behind a label',
      { above: [{ ...(path([bay, world]) as Block), text: 'You are here: Bay > World > The wall' }] },
      vote(0),
    ],
    ['with a last step of 40 characters', { above: [path([bay, world], ` > ${'x'.repeat(40)}`, ' > ')] }, vote(0)],
    ['with a longer one', { above: [path([bay, world], ` > ${'x'.repeat(41)}`, ' > ')] }, []],
    ['in words, up to the headline', { above: [line(`Home Safety ${title}`)] }, vote(0)],
    ['in words, below the headline', { head: [line(`Home Safety ${title}`)] }, []],
    ['the headline itself, above it', { above: [line(title)] }, []],
    ['in words, up to a short headline', { headline: 'The wall', above: [line('Home Safety The wall')] }, []],
    ['in words, up to one of nine letters', { headline: 'The walls', above: [line('Home Safety The walls')] }, vote(0)],
    ['in 80 characters of words', { above: [line(`${'x'.repeat(80)}${title}`)] }, vote(0)],
    ['in more', { above: [line(`${'x'.repeat(81)}${title}`)] }, []],
  ])('%s', (_, page, says) => expect(said(judgeBreadcrumbs, page)).toEqual(says));
});

describe('teasers', () => {
  const vote = (run: string, strength = 2) => `${run} related ${strength} cards${strength === 2 ? ' encloses' : ''}`;
  const title = (text: string, more: Partial<Block> = {}) =>
    link(text, `${site}/${text.length}/`, { tag: 'h4', ...more });
  const box = { names: 'q' };
  const deck = 'By the sea';
  const told = {
    text: 'The board had its own letter, and nine hundred people put themselves down for it.',
    prose: true,
  };
  const away = (text: string) => link(text, 'https://coral.example/a');
  const picture = (text: string, more: Partial<Block> = {}) => line(text, { boxed: { media: 1 }, ...more });
  test.each<Row>([
    ['a link around a box', { tail: ['a', 'b', 'End'], groups: [group('a', 'b', { tag: 'a' })] }, [vote('6-7')]],
    ['the same above the story', { head: ['a', 'b'], groups: [group('a', 'b', { tag: 'a' })] }, []],
    [
      'the same around a picture',
      { tail: [line('a', { tag: 'figcaption' }), 'b'], groups: [group('a', 'b', { tag: 'a' })] },
      [],
    ],
    [
      'a linked headline and a deck',
      { tail: [title('Ferry runs'), deck, 'End'], groups: [group('Ferry runs', deck)] },
      [vote('6-7')],
    ],
    [
      'a linked headline alone',
      { tail: [title('Ferry runs'), 'End'], groups: [group('Ferry runs', 'Ferry runs')] },
      [],
    ],
    [
      'below a label',
      { tail: ['Column', title('Ferry runs'), deck], groups: [group('Column', deck), group('End', 'End')] },
      [vote('6-8')],
    ],
    ['below two', { tail: ['Column', 'Sea', title('Ferry runs'), deck], groups: [group('Column', deck)] }, []],
    [
      'with five lines',
      { tail: [title('Ferry runs'), 'a', 'b', 'c', 'd', 'End'], groups: [group('Ferry runs', 'd')] },
      [vote('6-10')],
    ],
    [
      'with six',
      { tail: [title('Ferry runs'), 'a', 'b', 'c', 'd', 'e', 'End'], groups: [group('Ferry runs', 'e')] },
      [],
    ],
    [
      'that leads elsewhere',
      {
        tail: [link('Ferry runs', 'https://coral.example/a', { tag: 'h4' }), deck, 'End'],
        groups: [group('Ferry runs', deck)],
      },
      [],
    ],
    [
      'that is no heading',
      { tail: [title('Ferry runs', { tag: 'p' }), deck, 'End'], groups: [group('Ferry runs', deck)] },
      [],
    ],
    [
      'of which half is no link',
      {
        tail: [{ ...(title('Ferry') as Block), text: 'Ferry runs' }, deck, 'End'],
        groups: [group('Ferry runs', deck)],
      },
      [],
    ],
    [
      'that reads as the body',
      {
        tail: [title('Ferry runs'), line(deck, { readable: true }), 'End'],
        groups: [group('Ferry runs', deck, { names: 'x' })],
      },
      [],
    ],
    [
      'two boxes alike',
      {
        tail: [title('Ferry'), 'a', title('Mussel'), 'b', 'End'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-7'), vote('8-9'), vote('6-9')],
    ],
    [
      'three boxes alike in the story',
      {
        ...amid([title('Ferry'), line('a'), title('Mussel'), line('b'), title('Piers'), line('c')]),
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box), group('Piers', 'c', box)],
      },
      [vote('3-8', 1)],
    ],
    [
      'two bare lines behind the story',
      { tail: [link('Ferry', `${site}/a/`), link('Mussel', `${site}/b/`)] },
      [vote('6-7')],
    ],
    [
      'of which one leads elsewhere',
      { tail: [link('Ferry', `${site}/a/`), link('Mussel', 'https://coral.example/b/')] },
      [],
    ],
    [
      'two in the story',
      {
        ...amid([title('Ferry'), line('a'), title('Mussel'), line('b')]),
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [],
    ],
    [
      'with a paragraph between them',
      {
        tail: [title('Ferry'), 'a', line('It went on like this.', { prose: true }), title('Mussel'), 'b'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-7'), vote('9-10')],
    ],
    [
      'with two lines between them',
      {
        tail: [title('Ferry'), 'a', 'x', 'y', title('Mussel'), 'b'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-7'), vote('10-11'), vote('6-11')],
    ],
    [
      'with three',
      {
        tail: [title('Ferry'), 'a', 'x', 'y', 'z', title('Mussel'), 'b'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-7'), vote('11-12')],
    ],
    [
      'two boxes alike that lead elsewhere',
      {
        tail: [away('Ferry'), 'a', away('Mussel'), 'b', 'End'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-9')],
    ],
    [
      'two rows of a table that lead elsewhere',
      {
        tail: [away('Ferry'), 'a', away('Mussel'), 'b', 'End'],
        groups: [group('Ferry', 'a', { ...box, tag: 'tr' }), group('Mussel', 'b', { ...box, tag: 'tr' })],
      },
      [],
    ],
    [
      'two boxes without a name that lead elsewhere',
      {
        tail: [away('Ferry'), 'a', away('Mussel'), 'b', 'End'],
        groups: [group('Ferry', 'a'), group('Mussel', 'b')],
      },
      [vote('6-9')],
    ],
    [
      'three lists without a name that lead elsewhere, in the story',
      {
        ...amid([away('Ferry'), line('a'), away('Mussel'), line('b'), away('Piers'), line('c')]),
        groups: [group('Ferry', 'a'), group('Mussel', 'b'), group('Piers', 'c')],
      },
      [],
    ],
    [
      'a title and a button to the same place',
      {
        tail: [
          'White paper',
          link('How to build a wall', `${site}/w/`),
          'What it takes',
          link('Read now', `${site}/w/`),
          'End',
        ],
        groups: [group('White paper', 'Read now')],
      },
      ['6-9 related 3 cards encloses', vote('7-9')],
    ],
    [
      'a title and a button to another',
      {
        tail: [
          'White paper',
          link('How to build a wall', `${site}/w/`),
          'What it takes',
          link('Read now', `${site}/v/`),
          'End',
        ],
        groups: [group('White paper', 'Read now')],
      },
      [vote('7-9')],
    ],
    [
      'a title that is a link in part and a button',
      {
        tail: [
          { ...(link('a wall', `${site}/w/`) as Block), text: 'How to build a wall' },
          link('Read now', `${site}/w/`),
          'End',
        ],
        groups: [group('How to build a wall', 'Read now')],
      },
      [],
    ],
    ['three pictures with a word', { tail: [picture('Wall'), picture('Pier'), picture('Bay')] }, [vote('6-8')]],
    ['two of them', { tail: [picture('Wall'), picture('Pier')] }, []],
    ['three, of which one has many words', { tail: [picture('Wall'), picture('Pier'), picture('x'.repeat(41))] }, []],
    [
      'three, of which one has 40 letters',
      { tail: [picture('Wall'), picture('Pier'), picture('x'.repeat(40))] },
      [vote('6-8')],
    ],
    [
      'three, of which one is read',
      { tail: [picture('Wall'), picture('Pier'), picture('Bay', { readable: true })] },
      [],
    ],
    ['three in the story', amid([picture('Wall'), picture('Pier'), picture('Bay')]), []],
    [
      'two boxes that a script opens',
      {
        tail: [link('Ferry', '', { readable: false }), 'a', link('Mussel', '', { readable: false }), 'b', 'End'],
        groups: [group('Ferry', 'a', box), group('Mussel', 'b', box)],
      },
      [vote('6-9')],
    ],
    [
      'two boxes that a script opens, with an answer',
      {
        tail: [
          link('Ferry', '', { readable: false }),
          line('It runs again.', { prose: true }),
          link('Mussel', '', { readable: false }),
          line('They are back.', { prose: true }),
          'End',
        ],
        groups: [group('Ferry', 'It runs again.', box), group('Mussel', 'They are back.', box)],
      },
      [],
    ],
    [
      'three boxes alike in the story, and one in which it is told',
      {
        ...amid([
          title('Ferry'),
          line('a'),
          title('Mussel'),
          line('b'),
          title('Piers'),
          line('c'),
          title('Walls'),
          told,
        ]),
        groups: [
          group('Ferry', 'a', box),
          group('Mussel', 'b', box),
          group('Piers', 'c', box),
          group('Walls', told.text, box),
        ],
      },
      [vote('3-8', 1)],
    ],
    [
      'three pictures with two words each',
      {
        tail: ['Wall', 'a', 'Pier', 'b', 'Bay', 'c'],
        groups: [group('Wall', 'a', { media: 1 }), group('Pier', 'b', { media: 1 }), group('Bay', 'c', { media: 1 })],
      },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeCards, page)).toEqual(says));
});

describe('lone links between paragraphs', () => {
  const vote = (at: number) => [`${at} related 3 cross-links`];
  const pier = 'Why the old pier had to go';
  const to = `${site}/news/why-the-old-pier-went/`;
  const lone = (text = pier, more: Partial<Block> = {}, href = to) => link(text, href, more);
  const scripted = (more: Partial<Exclude<Line, string>>): Line => ({
    ...(link(pier, '') as Block),
    ...{ tag: 'div', readable: false, boxed: { tag: 'div' } },
    ...more,
  });
  test.each<Row>([
    ['to a story', amid([lone()]), vote(3)],
    ['with a number in the address', amid([lone(pier, {}, `${site}/n/a12345`)]), vote(3)],
    ['with a day in the address', amid([lone(pier, {}, `${site}/2026/3/a`)]), vote(3)],
    ['to another address', amid([lone(pier, {}, `${site}/topics/pier`)]), []],
    [
      'the same behind a label',
      amid([lone('Analysis: why the old pier had to go', {}, `${site}/topics/pier`)]),
      vote(3),
    ],
    ['to another site', amid([lone(pier, {}, 'https://coral.example/news/why-the-old-pier-went/')]), []],
    ['of three words', amid([lone('The old pier')]), []],
    ['of four', amid([lone('The very old pier')]), vote(3)],
    ['that is a sentence', amid([lone(`${pier}.`)]), []],
    ['of 140 characters', amid([lone(`The very old ${'x'.repeat(127)}`)]), vote(3)],
    ['of more', amid([lone(`The very old ${'x'.repeat(128)}`)]), []],
    ['below a picture', amid([lone(pier, { tag: 'figcaption' })]), []],
    ['in a list', amid([lone(pier, { tag: 'li' })]), []],
    ['behind the story', { tail: [lone()] }, []],
    ['above it', { head: [lone()] }, []],
    ['two below each other', amid([lone(), lone('Ferry to Tolland Head runs again')]), []],
    [
      'two of five paragraphs',
      {
        body: [
          ...paragraphs.slice(0, 1),
          lone(),
          ...paragraphs.slice(1, 3),
          lone('Ferry to Tolland Head runs again'),
          ...paragraphs.slice(3),
        ],
      },
      [],
    ],
    [
      'two of five paragraphs, with lines behind the story',
      {
        body: [
          ...paragraphs.slice(0, 1),
          lone(),
          ...paragraphs.slice(1, 3),
          lone('Ferry to Tolland Head runs again'),
          ...paragraphs.slice(3),
        ],
        tail: ['a', 'b', 'c', 'd', 'e'],
      },
      [],
    ],
    [
      'two links in one line',
      amid([
        line(pier, {
          tag: 'p',
          links: ['Why the old', 'pier had to go'].map((text) => ({ text, href: to })),
          linkChars: pier.length - 1,
        }),
      ]),
      [],
    ],
    ['three lines from the next paragraph', amid([lone(), line('a'), line('b')]), vote(3)],
    ['four lines from it', amid([lone(), line('a'), line('b'), line('c')]), []],
    ['four lines behind one', amid([line('a'), line('b'), line('c'), lone()]), []],
    ['that a script follows, in a box left out', amid([scripted({})]), vote(3)],
    ['the same read as the body', amid([scripted({ readable: true })]), []],
    ['the same in a paragraph', amid([scripted({ boxed: { tag: 'p' } })]), []],
    ['the same with a tenth of words', amid([scripted({ text: `${pier} x` })]), vote(3)],
    ['the same with more', amid([scripted({ text: `${pier} xx` })]), []],
  ])('%s', (_, page, says) => expect(said(judgeCrossLinks, page)).toEqual(says));

  const glued = (label: string, more: Partial<Block> = {}, href = to): Line => ({
    text: `${label}${pier}`,
    prose: false,
    readable: false,
    links: [{ text: pier, href }],
    ...more,
  });
  const lasting = (length: number): Line => {
    const text = `${pier} ${'x'.repeat(length - 'Read also: '.length - pier.length - 1)}`;
    return { ...(glued('') as Block), text: `Read also: ${text}`, links: [{ text, href: to }] };
  };
  test.each<Row>([
    ['behind a label that is known', amid([glued('Read also: ')]), vote(3)],
    ['glued to it', amid([glued('Read also')]), vote(3)],
    ['behind another', amid([glued('The wall: ')]), []],
    ['above the story', { head: [glued('Read also: ')] }, []],
    ['with words behind it', amid([{ ...(glued('Read also: ') as Block), text: `Read also: ${pier} now` }]), []],
    ['to another site', amid([glued('Read also: ', {}, 'https://coral.example/a')]), []],
    ['beside the story', { tail: [glued('Read also: ', { zone: 'outside' })] }, []],
    ['behind it', { tail: [glued('Read also: ')] }, vote(6)],
    ['behind two labels that are known', amid([glued('Advertisement Read also: ')]), vote(3)],
    ['behind two, of which the first is unknown', amid([glued('The wall Read also: ')]), []],
    ['behind two, of which the second is unknown', amid([glued('Advertisement The wall: ')]), []],
    ['of 140 characters, label and all', amid([lasting(140)]), [...vote(3), ...vote(3)]],
    ['of more, label and all', amid([lasting(141)]), []],
    [
      'of three words',
      amid([{ ...(glued('') as Block), text: 'Read also: The old pier', links: [{ text: 'The old pier', href: to }] }]),
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeCrossLinks, page)).toEqual(says));
});

describe('what is pressed to go through pages', () => {
  const vote = (run: string) => [`${run} other 3 controls`];
  const pages = (texts: readonly string[], more: Partial<Block> = {}): PlainPage => ({
    tail: [...texts.map((text) => line(text, more)), 'End'],
  });
  const counted = (...texts: string[]): PlainPage => ({
    tail: texts.map((text) => line(text, { boxed: { media: 1 } })),
  });
  const linked = (texts: readonly string[]): PlainPage => ({
    tail: [...texts.map((text) => link(text, `${site}/${text}`)), 'End'],
  });
  /** Boxes around a fraction without anything else in them. */
  const around = (count: number) => Array.from({ length: count }, () => group('1/3', '1/3'));
  test.each<Row>([
    ['numbers with arrows', pages(['←', '1', '2', '3', '→']), vote('6-10')],
    ['numbers that are links', linked(['1', '2', '3', '4']), vote('6-9')],
    ['numbers alone', pages(['1', '2', '3', '4']), []],
    ['three', linked(['1', '2', '3']), []],
    ['that do not count on', linked(['1', '2', '4', '5']), []],
    ['in a table', pages(['←', '1', '2', '→'], { tag: 'td' }), []],
    ['beside the story', pages(['←', '1', '2', '→'], { zone: 'outside' }), []],
    [
      'what is not seen between them',
      { tail: [line('←'), line('x', { visible: false }), line('1'), line('2'), line('→')] },
      vote('6-10'),
    ],
    ['one text many times', pages(['Next picture', 'Next picture', 'Next Picture', 'Next picture']), vote('6-9')],
    ['a short text many times', pages(['Next', 'Next', 'Next', 'Next']), []],
    ['a refrain', pages(['Row, row', 'Row, row', 'Row, row', 'Row, row'], { shared: true }), []],
    ['what parts sections', pages(['*', '*', '*', '*']), []],
    ['which picture it is', { tail: [line('1/3', { boxed: { media: 1 } })] }, vote('6')],
    ['the same in a box around it', { head: [line('1 / 3')], groups: [['1 / 3', '1 / 3', { media: 1 }]] }, vote('1')],
    ['each in turn', counted('1/3', '2/3', '3/3'), [...vote('6'), ...vote('7'), ...vote('8')]],
    ['marks of a review', counted('3/5', '2/5', '4/5'), []],
    ['marks that begin low', counted('1/5', '4/5'), []],
    ['a fraction without a picture', { tail: ['1/3'] }, []],
    ['a fraction in a table', { tail: [line('1/3', { tag: 'td', boxed: { media: 1 } })] }, []],
    ['a fraction in a paragraph', { tail: [line('1/3', { shared: true, boxed: { media: 1 } })] }, []],
    ['a fraction beside the story', { tail: [line('1/3', { zone: 'outside', boxed: { media: 1 } })] }, []],
    ['a fraction that is not seen', { tail: [line('1/3', { visible: false, boxed: { media: 1 } })] }, []],
    [
      'a picture in the fourth box around',
      { tail: [line('1/3')], groups: [['1/3', '1/3', { media: 1 }], ...around(2)] },
      vote('6'),
    ],
    ['a picture further out', { tail: [line('1/3')], groups: [['1/3', '1/3', { media: 1 }], ...around(3)] }, []],
    ['sizes of the letters', pages(['A', 'A+']), vote('6-7')],
    ['sizes without a plus', pages(['A', 'a']), []],
    ['sizes without a plus that a script answers', { tail: [link('A', ''), link('a', '')] }, vote('6-7')],
    ['sizes that lead on', { tail: [link('A', ''), link('A+', `${site}/a/`)] }, []],
    ['one size', pages(['A+']), []],
    [
      'sizes in a box with a label and a word',
      { tail: [line('Text size'), line('A'), line('A+'), line('Zurück'), 'End'], groups: [['Text size', 'Zurück']] },
      vote('6-9'),
    ],
    [
      'sizes in a box with a name',
      { tail: [line('Ana Ruiz'), line('A'), line('A+'), 'End'], groups: [['Ana Ruiz', 'A+']] },
      vote('7-8'),
    ],
    [
      'sizes in a box with a word of twelve letters',
      { tail: [line('x'.repeat(12)), line('A'), line('A+'), 'End'], groups: [['x'.repeat(12), 'A+']] },
      vote('6-8'),
    ],
    [
      'sizes in a box with a longer one',
      { tail: [line('x'.repeat(13)), line('A'), line('A+'), 'End'], groups: [['x'.repeat(13), 'A+']] },
      vote('7-8'),
    ],
    [
      'sizes in a box of five lines',
      { tail: ['Go', 'A', 'A+', 'On', 'Up'].map((text) => line(text)), groups: [['Go', 'Up']] },
      vote('6-10'),
    ],
    [
      'sizes in a box of six',
      { tail: ['Go', 'A', 'A+', 'On', 'Up', 'Off'].map((text) => line(text)), groups: [['Go', 'Off']] },
      vote('7-8'),
    ],
    ['what a share costs', { tail: [link('NRVD -17.42%', '')] }, vote('6')],
    ['the same above the story', { head: [link('OMX C20 +0,71 %', `${site}/omx/`)] }, vote('1')],
    ['the same in the story', amid([link('NRVD -17.42%', '')]), []],
    ['the same without a link', { tail: ['NRVD -17.42%'] }, []],
    ['what a share costs, and more', { tail: [link('NRVD -17.42% today', '')] }, []],
    ['a share', { tail: [link('Up to 17.42%', '')] }, []],
    ['what a share costs, in 80 characters', { tail: [link(`${'x'.repeat(72)} -17.42%`, '')] }, vote('6')],
    ['in more', { tail: [link(`${'x'.repeat(73)} -17.42%`, '')] }, []],
  ])('%s', (_, page, says) => expect(said(judgeControls, page)).toEqual(says));
});

describe('lines that name networks to follow', () => {
  const vote = (at = 6) => [`${at} promo 3 follow-lines encloses`];
  const row = (texts: readonly string[], rest = ''): Line => ({
    text: `Follow us: ${texts.join(', ')}${rest}`,
    links: texts.map((text) => ({ text, href: `https://${text}.example/` })),
  });
  const pages = (count: number) =>
    Array.from({ length: count }, (_, n) => link(`Follow @brandt${n}`, `https://x.com/brandt${n}`));
  test.each<Row>([
    ['two', { tail: [row(['Facebook', 'Instagram'])] }, vote()],
    ['one', { tail: [row(['Facebook'])] }, []],
    ['two that may be other words', { tail: [row(['X', 'Threads'])] }, []],
    ['one of them that may be', { tail: [row(['Facebook', 'X'])] }, vote()],
    ['in the story', amid([row(['Facebook', 'Instagram'])]), []],
    ['of 240 characters', { tail: [row(['Facebook', 'Instagram'], 'x'.repeat(240 - 30))] }, vote()],
    ['of more', { tail: [row(['Facebook', 'Instagram'], 'x'.repeat(241 - 30))] }, []],
    ['an address written out', { tail: ['Find us: https://fb.me/pelicanpost'] }, vote()],
    ['the same with more behind it', { tail: ['Find us: https://fb.me/pelicanpost or here'] }, []],
    ['the page of a person', { tail: [link('Follow @brandt', 'https://x.com/brandt')] }, vote()],
    ['the same in the story', amid([link('Follow @brandt', 'https://x.com/brandt')]), vote(3)],
    ['the page with a network', { tail: [link('Brandt on Twitter', 'https://twitter.com/brandt')] }, vote()],
    [
      'the page with the network’s address',
      { tail: [link('Brandt at facebook.com', 'https://facebook.com/brandt')] },
      vote(),
    ],
    ['the page with a word like it', { tail: [link('Brandt at facebook.company', 'https://facebook.com/brandt')] }, []],
    ['the page of another', { tail: [link('Follow @ruiz', 'https://x.com/brandt')] }, []],
    ['the page with a word alone', { tail: [link('@brandt', 'https://x.com/brandt')] }, []],
    ['one post of it', { tail: [link('Follow @brandt', 'https://x.com/brandt/status/12')] }, []],
    ['a page with a day', { tail: [link('Follow @brandt 2026', 'https://x.com/brandt')] }, []],
    ['a page with a label', { tail: [link('Follow: @brandt', 'https://x.com/brandt')] }, []],
    ['a page beside the story', { tail: [link('Follow @brandt', 'https://x.com/brandt', { zone: 'outside' })] }, []],
    ['a page below a picture', amid([link('Follow @brandt', 'https://x.com/brandt', { tag: 'figcaption' })]), []],
    ['of 60 characters', { tail: [link(`Follow @brandt ${'x'.repeat(45)}`, 'https://x.com/brandt')] }, vote()],
    ['of more, with a page', { tail: [link(`Follow @brandt ${'x'.repeat(46)}`, 'https://x.com/brandt')] }, []],
    ['three pages in the story', amid(pages(3)), [...vote(3), ...vote(4), ...vote(5)]],
    ['four pages in it', amid(pages(4)), []],
    ['four pages, of which one stands behind it', { ...amid(pages(3)), tail: pages(1) }, [3, 4, 5, 9].flatMap(vote)],
  ])('%s', (_, page, says) => expect(said(judgeFollowLines, page)).toEqual(says));
});

describe('questions to the reader', () => {
  const vote = (at = 6) => [`${at} other 2 questions encloses`];
  const asked = 'Have you been affected? Send us your pictures';
  test.each<Row>([
    ['behind the story', { tail: [asked] }, vote()],
    ['in its container', { body: [...paragraphs, line(asked)] }, vote()],
    ['in it', amid([line(asked)]), []],
    ['two of them', { tail: [asked, 'Do you know more? Write to us'] }, []],
    ['no question', { tail: ['You have been affected. Send us your pictures'] }, []],
    ['nothing behind it', { tail: ['Have you been affected?'] }, []],
    ['one not seen', { tail: [line(asked, { visible: false })] }, []],
    ['in a run', { tail: [line(asked, { shared: true })] }, []],
    ['in a list', { tail: [line(asked, { tag: 'li' })] }, []],
    ['below a picture', { tail: [line(asked, { tag: 'figcaption' })] }, []],
    ['beside the story', { tail: [line(asked, { zone: 'outside' })] }, []],
    ['of 220 characters', { tail: [`${asked}${'x'.repeat(220 - asked.length)}`] }, vote()],
    ['of more', { tail: [`${asked}${'x'.repeat(221 - asked.length)}`] }, []],
    ['where there is no story', { body: [], tail: [asked] }, []],
  ])('%s', (_, page, says) => expect(said(judgeQuestions, page)).toEqual(says));
});

describe('blocks that are nothing but links', () => {
  const vote = (at: number, kind = 'related') => [`${at} ${kind} 1 links vague`];
  const many = (count: number, rest = '', more: Partial<Block> = {}): Line => {
    const texts = Array.from({ length: count }, (_, n) => `Link ${n}`);
    return line(texts.join('') + rest, { links: texts.map((text) => ({ text, href: `${site}/${text}/` })), ...more });
  };
  test.each<Row>([
    ['behind the story', { tail: [link('More', `${site}/a/`)] }, vote(6)],
    ['in it', amid([link('More', `${site}/a/`)]), vote(3)],
    ['above the headline', { above: [link('World', `${site}/a/`)] }, vote(0, 'tags')],
    ['of 40 characters above it', { above: [link('x'.repeat(40), `${site}/a/`)] }, vote(0, 'tags')],
    ['of more above it', { above: [link('x'.repeat(41), `${site}/a/`)] }, vote(0)],
    ['that a script answers', { tail: [link('More', '')] }, vote(6)],
    ['that a script answers, in the story', amid([link('More', '')]), []],
    ['with a quarter of words', { tail: [many(2, 'xxxx')] }, vote(6)],
    ['with more', { tail: [many(2, 'xxxxx')] }, []],
    ['three, with a half of words', { tail: [many(3, 'x'.repeat(18))] }, vote(6)],
    ['three, with more', { tail: [many(3, 'x'.repeat(19))] }, []],
    ['three in a sentence', { tail: [many(3, 'x'.repeat(18), { prose: true })] }, []],
    ['three with words in the story', amid([many(3, 'x'.repeat(18))]), []],
  ])('%s', (_, page, says) => expect(said(judgeLinks, page)).toEqual(says));
});

describe('labels that are known', () => {
  const known = (at: number, kind = 'related') => `${at} ${kind} 3 phrase encloses`;
  const under = (run: string, kind = 'related') => `${run} ${kind} 2 heading`;
  const more = 'Read also';
  test.each<Row>([
    ['behind the story', { tail: [more] }, [known(6)]],
    ['above it', { head: [line(more)] }, [known(1)]],
    ['in it', amid([line(more)]), [known(3)]],
    ['beside it', { tail: [line(more, { zone: 'outside' })] }, []],
    ['the way to the top, beside it', { tail: [line('Back to top', { zone: 'outside' })] }, [known(6, 'back-to-top')]],
    ['over a box', { tail: [more, 'a', 'End'], groups: [group(more, 'a')] }, [known(6), under('6-7')]],
    ['not first in a box', { tail: ['a', more, 'End'], groups: [group('a', more)] }, [known(7)]],
    ['over links', { tail: [more, link('a', `${site}/a/`), link('b', `${site}/b/`), 'End'] }, [known(6), under('7-8')]],
    ['over what is not seen', { tail: [more, line('a', { visible: false }), 'End'] }, [known(6), under('7')]],
    ['over words', { tail: [more, 'a', 'End'] }, [known(6)]],
    [
      'an advertisement over a box in the story',
      { ...amid([line('Advertisement'), line('a')]), groups: [group('Advertisement', 'a')] },
      [known(3, 'ad')],
    ],
    [
      'the same behind it',
      { tail: ['Advertisement', 'a', 'End'], groups: [group('Advertisement', 'a')] },
      [known(6, 'ad'), under('6-7', 'ad')],
    ],
    ['tags without links in the story', amid([line('Keywords: tides, walls')]), []],
    ['tags without links behind it', { tail: ['Keywords: tides, walls'] }, [known(6, 'tags')]],
    [
      'a cell of a word list',
      { tail: [line(more, { tag: 'td' }), line('a', { tag: 'td' })], groups: [group(more, 'a', { tag: 'tr' })] },
      [],
    ],
    [
      'a cell that is a link',
      {
        tail: [link(more, `${site}/a/`, { tag: 'td' }), line('a', { tag: 'td' })],
        groups: [group(more, 'a', { tag: 'tr' })],
      },
      [known(6), under('6-7')],
    ],
    [
      'a cell alone in its row',
      { tail: [line(more, { tag: 'td' }), line('a')], groups: [group(more, more, { tag: 'tr' })] },
      [known(6)],
    ],
    [
      'a cell beside one that is not seen',
      {
        tail: [line(more, { tag: 'td' }), line('x', { tag: 'td', visible: false }), 'End'],
        groups: [group(more, 'x', { tag: 'tr' })],
      },
      [known(6), under('6-7')],
    ],
    ['a letter over links', { tail: ['Newsletter', link('a', `${site}/a/`), 'End'] }, [known(6, 'newsletter')]],
  ])('%s', (_, page, says) => expect(said(judgePhrases, page)).toEqual(says));
});

describe('threads of comments', () => {
  const vote = (run: string, strength = 3) => `${run} comments ${strength} threads encloses`;
  const comments = (words: readonly (readonly string[])[], box: Partial<Box> = {}): PlainPage => ({
    tail: words.flat(),
    groups: words.map((some) => group(some[0] ?? '', some.at(-1) ?? '', { names: 'x', ...box })),
  });
  test.each<Row>([
    [
      'with buttons to reply',
      comments([
        ['Ann: yes', 'Reply'],
        ['Bo: no', 'Reply to Bo', 'Report'],
      ]),
      [],
    ],
    [
      'in boxes named for them',
      comments(
        [
          ['Ann', 'yes'],
          ['Bo', 'no'],
          ['Cy', 'so'],
        ],
        { names: 'comment' },
      ),
      [vote('6-11')],
    ],
    [
      'two such boxes',
      comments(
        [
          ['Ann', 'yes'],
          ['Bo', 'no'],
        ],
        { names: 'comment' },
      ),
      [],
    ],
    ['boxes of one line', comments([['Ann'], ['Bo'], ['Cy']], { names: 'comment' }), []],
    [
      'under a heading, each with a time',
      {
        ...comments([
          ['Ann 10:15', 'yes'],
          ['Bo 11:15', 'no'],
        ]),
        tail: ['Comments', 'Ann 10:15', 'yes', 'Bo 11:15', 'no'],
      },
      [vote('7-10')],
    ],
    [
      'the same without a heading',
      comments([
        ['Ann 10:15', 'yes'],
        ['Bo 11:15', 'no'],
      ]),
      [],
    ],
    [
      'the same of which one has no time',
      {
        ...comments([
          ['Ann 10:15', 'yes'],
          ['Bo', 'no'],
        ]),
        tail: ['Comments', 'Ann 10:15', 'yes', 'Bo', 'no'],
      },
      [],
    ],
    [
      'in the story',
      {
        body: [...paragraphs, line('Ann'), line('yes'), line('Bo'), line('no'), line('Cy'), line('so')],
        groups: ['Ann yes', 'Bo no', 'Cy so'].map((one) =>
          group(one.split(' ')[0] ?? '', one.split(' ')[1] ?? '', { names: 'comment' }),
        ),
      },
      [],
    ],
    [
      'each with a button',
      comments([
        ['Ann', 'yes', 'Reply'],
        ['Bo', 'no', 'Leave a reply'],
      ]),
      [vote('6-11')],
    ],
    [
      'each with a count of them, as teasers have',
      comments([
        ['Ann', 'yes', '3 comments'],
        ['Bo', 'no', '4 comments'],
      ]),
      [],
    ],
    [
      'three of five with a button',
      comments([
        ['Ann', 'Reply'],
        ['Bo', 'Leave a reply'],
        ['Cy', 'Leave a comment'],
        ['Di', 'yes'],
        ['Ed', 'no'],
      ]),
      [vote('6-15')],
    ],
    [
      'two of four with a button',
      comments([
        ['Ann', 'Reply'],
        ['Bo', 'Leave a reply'],
        ['Cy', 'yes'],
        ['Di', 'no'],
      ]),
      [],
    ],
    [
      'a form: two labels in a small box',
      { tail: ['Leave a reply', 'Be kind.', 'Post comment', 'End'], groups: [group('Leave a reply', 'Post comment')] },
      [vote('6-8', 2)],
    ],
    [
      'a form that ends in something else',
      { tail: ['Leave a reply', 'Post comment', 'Be kind.', 'End'], groups: [group('Leave a reply', 'Be kind.')] },
      [vote('6-8', 2)],
    ],
    [
      'one label in a small box',
      { tail: ['Leave a reply', 'Be kind.', 'End'], groups: [group('Leave a reply', 'Be kind.')] },
      [],
    ],
    [
      'two labels outside the box',
      { tail: ['Be kind.', 'Be brief.', 'Reply', 'Post comment'], groups: [group('Be kind.', 'Be brief.')] },
      [],
    ],
    [
      'one label in the box and one below it',
      { tail: ['Reply', 'Be brief.', 'Post comment'], groups: [group('Reply', 'Be brief.')] },
      [],
    ],
    [
      'two labels, in nine lines',
      { tail: ['Reply', ...'abcdefg', 'Post comment', 'End'], groups: [group('Reply', 'Post comment')] },
      [vote('6-14', 2)],
    ],
    [
      'two labels, in eleven lines',
      { tail: ['Reply', ...'abcdefghi', 'Post comment', 'End'], groups: [group('Reply', 'Post comment')] },
      [],
    ],
    [
      'two labels in the story',
      { ...amid([line('Reply'), line('Post comment')]), groups: [group('Reply', 'Post comment')] },
      [],
    ],
    [
      'two labels and what stands beside the story',
      { tail: ['Reply', line('x', { zone: 'outside' }), 'Post comment'], groups: [group('Reply', 'Post comment')] },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeThreads, page)).toEqual(says));
});
