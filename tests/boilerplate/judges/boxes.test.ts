import { describe, expect, test } from 'vitest';
import { judgeAuthorBoxes } from '../../../utils/boilerplate/judges/judge-author-boxes.ts';
import { judgeForms } from '../../../utils/boilerplate/judges/judge-forms.ts';
import { judgeInsets } from '../../../utils/boilerplate/judges/judge-insets.ts';
import { judgeNames } from '../../../utils/boilerplate/judges/judge-names.ts';
import { judgeNetworks } from '../../../utils/boilerplate/judges/judge-networks.ts';
import { judgeOffers } from '../../../utils/boilerplate/judges/judge-offers.ts';
import { judgeThemes } from '../../../utils/boilerplate/judges/judge-themes.ts';
import type { Block, Box } from '../../../utils/model.ts';
import { type Line, linkLine, type PlainPage } from '../../pages/plain-article.ts';
import { paragraphs } from '../../pages/story.ts';
import { type Row, said } from './said.ts';

const site = 'https://pelican-post.example';
const link = (text: string, href: string, more: Partial<Block> = {}): Line =>
  linkLine(text, href, { prose: false, ...more });
const textOf = (line: Line | undefined) => (typeof line === 'string' ? line : (line?.text ?? ''));
/** Lines in one box. */
const boxed = (lines: readonly Line[], box: Partial<Box> = {}): Pick<PlainPage, 'groups'> => ({
  groups: [[textOf(lines[0]), textOf(lines.at(-1)), box]],
});
const behind = (lines: readonly Line[], box?: Partial<Box>): PlainPage => ({
  tail: [...lines, 'End'],
  ...boxed(lines, box),
});
const above = (lines: readonly Line[], box?: Partial<Box>): PlainPage => ({
  head: [...lines, 'End'],
  ...boxed(lines, box),
});
/** After the second of five paragraphs. */
const amid = (lines: readonly Line[], box?: Partial<Box>): PlainPage => ({
  body: [...paragraphs.slice(0, 2), ...lines.map(asLine), ...paragraphs.slice(2)],
  ...boxed(lines, box),
});
const asLine = (line: Line): Line => ({
  prose: false,
  readable: false,
  ...(typeof line === 'string' ? { text: line } : line),
});
const line = (text: string): Line => ({ text, prose: false });
const letters = (count: number) => Array.from({ length: count }, (_, n) => `Line ${n}`);

describe('forms', () => {
  const vote = (kind: string, run = '6-7') => `${run} ${kind} 2 form`;
  test.each<Row>([
    ['an element', behind(['Your address', 'Send'], { tag: 'form' }), [vote('newsletter')]],
    ['with three fields', behind(['Your name', 'Send'], { tag: 'form', fields: 3 }), [vote('comments')]],
    ['with two', behind(['Your name', 'Send'], { tag: 'form', fields: 2 }), [vote('newsletter')]],
    ['a box with a field', behind(['Your address', 'Send'], { fields: 1 }), [vote('newsletter')]],
    ['a box with a field and twelve lines', behind(letters(12), { fields: 1 }), [vote('newsletter', '6-17')]],
    ['with more lines', behind(letters(13), { fields: 1 }), []],
    ['a box without', behind(['Your address', 'Send']), []],
    ['a button', behind(['Send', 'now'], { tag: 'button' }), [vote('other')]],
    ['the way on', behind(['a', 'b'], { tag: 'nav' }), [vote('related')]],
    ['the way to it', above(['a', 'b'], { tag: 'nav' }), [vote('other', '1-2')]],
    ['a menu by its role', behind(['a', 'b'], { names: 'x menu y' }), [vote('related')]],
    ['the same, first and last', behind(['a', 'b'], { names: 'search' }), [vote('related')]],
    ['a word that holds it', behind(['a', 'b'], { names: 'menus research' }), []],
  ])('%s', (_, page, says) => expect(said(judgeForms, page)).toEqual(says));

  const button = (text: string): Line => ({ text, tag: 'button', prose: false, boxed: { tag: 'button' } });
  const letter: Line = { text: 'Sign up for our newsletter.', prose: true };
  const other: Line = { text: `Then ${paragraphs[1]}`, prose: true };
  const signUp = (lines: readonly Line[]): PlainPage => ({
    body: [...paragraphs.slice(0, 2), ...lines, ...paragraphs.slice(2)],
    ...boxed(lines, { fields: 1 }),
  });
  const answer: Line = { text: 'The board had the water tested in May, and found nothing in it.', prose: true };
  const ticked = { tag: 'li', fields: 1 };
  const packed: Line[] = ['A lamp', 'Rope'].map((text) => ({ text, tag: 'li', prose: false, boxed: ticked }));
  const list = { tag: 'ul', fields: 2 };
  test.each<Row>([
    ['a question that opens its answer', { tail: [button('Is it safe?'), answer] }, []],
    ['a question over something else', { tail: [button('Is it safe?'), 'Yes'] }, [vote('other', '6')]],
    ['a question over nothing', { tail: [button('Is it safe?')] }, [vote('other', '6')]],
    ['what is no question', { tail: [button('Send'), answer] }, [vote('other', '6')]],
    ['what to tick in the story', { body: [...paragraphs, ...packed], ...boxed(packed, list) }, []],
    ['in a form', { body: [...paragraphs, ...packed], ...boxed(packed, { tag: 'form' }) }, [vote('newsletter')]],
    ['with another field', { body: [...paragraphs, ...packed], ...boxed(packed, { fields: 3 }) }, [vote('comments')]],
    ['behind it', { tail: packed }, [vote('newsletter', '6'), vote('newsletter', '7')]],
    ['a sign-up among paragraphs', signUp([letter, button('Send')]), [vote('newsletter', '3-4'), vote('other', '4')]],
    ['a paragraph over a field', signUp([other, button('Send')]), [vote('other', '4')]],
    ['a sign-up and a paragraph', signUp([letter, other, button('Send')]), [vote('other', '5')]],
    ['a sign-up without a button', signUp([letter, other]), []],
    [
      'a sign-up of four lines',
      signUp([letter, ...letters(2).map(asLine), button('Send')]),
      [vote('newsletter', '3-6'), vote('other', '6')],
    ],
    ['a sign-up of five', signUp([letter, ...letters(3).map(asLine), button('Send')]), [vote('other', '7')]],
  ])('%s', (_, page, says) => expect(said(judgeForms, page)).toEqual(says));

  const known = 'Subscribe to our newsletter';
  const messages = [known, 'Thank you.', 'Something went wrong.'];
  const told = (run: string) => [`${run} newsletter 4 form encloses`];
  test.each<Row>([
    ['its messages', behind([`${known}.`, 'Thank you.', 'Something went wrong.']), told('6-8')],
    ['above the story', above([`${known}.`, 'Thank you.', 'Something went wrong.']), told('1-3')],
    ['in it', amid([`${known}.`, 'Thank you.', 'Something went wrong.']), []],
    ['without a stop', behind(messages), []],
    ['of which the first is unknown', behind(['The wall.', 'Thank you.', 'Something went wrong.']), []],
    ['two', behind([`${known}.`, 'Thank you.']), []],
    ['eight', behind([`${known}.`, ...letters(7).map((one) => `${one}.`)]), told('6-13')],
    ['nine', behind([`${known}.`, ...letters(8).map((one) => `${one}.`)]), []],
    ['with a link', behind([`${known}.`, 'Thank you.', link('Try again.', `${site}/a`)]), []],
    ['with a long one', behind([`${known}.`, 'Thank you.', `${'x'.repeat(110)}.`]), []],
    ['with one just short enough', behind([`${known}.`, 'Thank you.', `${'x'.repeat(109)}.`]), told('6-8')],
    ['with a caption', behind([`${known}.`, 'Thank you.', { text: 'Look.', tag: 'figcaption' }]), []],
    ['with one beside', behind([`${known}.`, 'Thank you.', { text: 'Look.', zone: 'outside' }]), []],
    [
      'with one that is not seen',
      behind([`${known}.`, { text: 'No', visible: false }, 'Thank you.', 'Look.']),
      told('6-9'),
    ],
    ['where there is no story', { ...behind([`${known}.`, 'Thank you.', 'Look.']), body: [] }, []],
  ])('%s', (_, page, says) => expect(said(judgeForms, page)).toEqual(says));
});

describe('boxes that open with the author', () => {
  const vote = (run: string) => [`${run} author-box 3 author-box encloses`];
  const ida = { credited: ['Ida Brandt'] };
  const page = link('All of it', `${site}/ida/`);
  const author = (name: string): PlainPage => ({ metadata: { authors: [{ name, from: 'meta:author' }] } });
  test.each<Row>([
    ['and a link', { ...ida, ...behind(['Ida Brandt', page]) }, vote('6-7')],
    ['and a label', { ...ida, ...behind(['Ida Brandt', 'Share this']) }, vote('6-7')],
    [
      'and a sentence',
      { ...ida, ...behind(['Ida Brandt', { text: 'She writes of the sea.', prose: true }]) },
      vote('6-7'),
    ],
    ['and a portrait', { ...ida, ...behind(['Ida Brandt', 'Reporter'], { media: 1 }) }, vote('6-7')],
    ['and a line', { ...ida, ...behind(['Ida Brandt', 'Reporter']) }, []],
    ['alone', { ...ida, ...behind(['Ida Brandt']) }, []],
    ['who is not credited', behind(['Ida Brandt', page]), []],
    [
      'whom the head names',
      { metadata: { authors: [{ name: 'Ida Brandt', from: 'meta:author' }] }, ...behind(['Ida Brandt', page]) },
      vote('6-7'),
    ],
    ['in nine lines', { ...ida, ...behind(['Ida Brandt', page, ...letters(7)]) }, vote('6-14')],
    ['in ten', { ...ida, ...behind(['Ida Brandt', page, ...letters(8)]) }, []],
    [
      'behind what is not seen',
      { ...ida, ...behind([{ text: 'x', visible: false }, 'Ida Brandt', page]) },
      vote('6-8'),
    ],
    ['above the story', { ...ida, ...above(['Ida Brandt', page]) }, []],
    ['in it', { ...ida, ...amid(['Ida Brandt', page]) }, []],
    ['of a page without a story', { ...ida, ...above(['Ida Brandt', page]), body: [] }, []],
    ['with a word before the name', { ...ida, ...behind(['About Ida Brandt', page]) }, vote('6-7')],
    ['with a word behind it', { ...ida, ...behind(['Ida Brandt reports', page]) }, vote('6-7')],
    ['with 16 characters beside it', { ...ida, ...behind([`${'x'.repeat(15)} Ida Brandt`, page]) }, vote('6-7')],
    ['with 17', { ...ida, ...behind([`${'x'.repeat(16)} Ida Brandt`, page]) }, []],
    ['with the name in a word', { ...ida, ...behind(['xIda Brandt', page]) }, []],
    ['with a figure', { ...ida, ...behind(['Ida Brandt 2', page]) }, []],
    ['behind a word for "by"', { ...ida, ...behind(['By Ida Brandt', page]) }, []],
    ['with a word and a year', { ...ida, ...behind(['About Ida Brandt', page, 'March 2026']) }, []],
    ['with a year alone', { ...ida, ...behind(['Ida Brandt', page, 'March 2026']) }, vote('6-8')],
    [
      'with a year in a sentence',
      { ...ida, ...behind(['About Ida Brandt', { text: 'Here since 2001.', prose: true }]) },
      vote('6-7'),
    ],
    ['who has one name', { ...author('Ida'), ...behind(['Ida', page]) }, []],
    ['who has two', { ...author('Ida Wu'), ...behind(['Ida Wu', page]) }, vote('6-7')],
    ['who has five', { ...author('Ida Li Wu Mo Xu'), ...behind(['Ida Li Wu Mo Xu', page]) }, []],
    ['who is a number', { ...author('Desk 12'), ...behind(['Desk 12', page]) }, []],
    ['who are two', { ...author('Ida Wu, Mo Xu'), ...behind(['Ida Wu, Mo Xu', page]) }, []],
    [
      'whom the byline links',
      {
        head: [link('Ida Brandt', `${site}/ida/`), 'x'],
        bylineBlocks: new Set(['b1']),
        tail: ['About Ida Brandt', page, 'End'],
        groups: [['About Ida Brandt', textOf(page)]],
      },
      vote('8-9'),
    ],
  ])('%s', (_, page, says) => expect(said(judgeAuthorBoxes, page)).toEqual(says));
});

describe('boxes of links between paragraphs', () => {
  const vote = (run: string) => [`${run} related 3 insets`];
  const pier = link('Why the old pier had to go', `${site}/pier/`);
  const ferry = link('Ferry to Tolland Head runs again', `${site}/ferry/`);
  const named = { names: 'box' };
  test.each<Row>([
    ['with a headline', amid([pier], named), vote('3')],
    ['an aside without a name', amid([pier], { tag: 'aside' }), vote('3')],
    ['without a name', amid([pier]), []],
    ['another element', amid([pier], { ...named, tag: 'nav' }), []],
    ['with a label', amid(['Read also', pier], named), vote('3-4')],
    ['with another label', amid(['The wall', pier], named), vote('3-4')],
    ['with another that reads on', amid([{ text: 'The wall', readable: true }, pier], named), []],
    ['with a sentence', amid(['The wall stood.', pier], named), []],
    ['with four lines', amid(['Read also', pier, ferry, link('More', `${site}/more/`)], named), vote('3-6')],
    [
      'with five',
      amid(['Read also', pier, ferry, link('More', `${site}/a/`), link('Much more', `${site}/b/`)], named),
      [],
    ],
    ['with nothing seen', amid([{ text: 'x', visible: false }], named), []],
    ['with a link of three words', amid([link('The old pier', `${site}/pier/`)], named), []],
    ['with one of four', amid([link('The very old pier', `${site}/pier/`)], named), vote('3')],
    ['with a sentence', amid([link('The very old pier went.', `${site}/pier/`)], named), []],
    ['with one of 140 characters', amid([link(`The very old ${'x'.repeat(127)}`, `${site}/pier/`)], named), vote('3')],
    ['with a longer one', amid([link(`The very old ${'x'.repeat(128)}`, `${site}/pier/`)], named), []],
    ['to another site', amid([link('Why the old pier had to go', 'https://bugle.example/a')], named), []],
    ['with a caption', amid([{ ...(pier as Block), tag: 'figcaption' }], named), []],
    ['behind the story', behind([pier], named), []],
    ['above it', above([pier], named), []],
    [
      'that a paragraph announces',
      {
        ...amid([pier], named),
        body: [
          paragraphs[0] ?? '',
          { text: 'These are the reports: ', prose: false },
          { ...(pier as Block), readable: false },
          ...paragraphs.slice(1),
        ],
      },
      [],
    ],
    [
      'three lines from the story',
      {
        body: [
          paragraphs[0] ?? '',
          ...letters(2).map(asLine),
          pier,
          ...letters(2)
            .map(asLine)
            .map((line) => ({ ...(line as Block), text: `${textOf(line)}b` })),
          ...paragraphs.slice(1),
        ],
        ...boxed([pier], named),
      },
      vote('4'),
    ],
    [
      'four lines from it',
      { body: [paragraphs[0] ?? '', ...letters(3).map(asLine), pier, ...paragraphs.slice(1)], ...boxed([pier], named) },
      [],
    ],
    [
      'two to five paragraphs',
      {
        body: [...paragraphs.slice(0, 2), pier, paragraphs[2] ?? '', ferry, ...paragraphs.slice(3)],
        groups: [
          [textOf(pier), textOf(pier), named],
          [textOf(ferry), textOf(ferry), named],
        ],
      },
      [],
    ],
    [
      'within one another',
      {
        ...amid(['Read also', pier], named),
        groups: [
          ['Read also', textOf(pier), named],
          [textOf(pier), textOf(pier), named],
        ],
      },
      vote('3-4'),
    ],
    ['an element of its own kind', amid([pier], { ...named, tag: 'x-div' }), []],
    [
      'that a paragraph announces, with what is not seen between',
      {
        ...amid([pier], named),
        body: [
          paragraphs[0] ?? '',
          { text: 'These are the reports:', prose: false },
          { text: 'x', visible: false },
          { ...(pier as Block), readable: false },
          ...paragraphs.slice(1),
        ],
      },
      [],
    ],
    [
      'that what is not seen announces',
      {
        ...amid([pier], named),
        body: [
          paragraphs[0] ?? '',
          { text: 'These are the reports:', visible: false },
          { ...(pier as Block), readable: false },
          ...paragraphs.slice(1),
        ],
      },
      vote('3'),
    ],
    ['with a label of 32 characters', amid(['x'.repeat(32), pier], named), vote('3-4')],
    ['with a longer one', amid(['x'.repeat(33), pier], named), []],
    [
      'one to four paragraphs',
      { body: [...paragraphs.slice(0, 2), pier, ...paragraphs.slice(3)], ...boxed([pier], named) },
      vote('3'),
    ],
    [
      'two to ten paragraphs',
      {
        body: [
          ...paragraphs.slice(0, 2),
          pier,
          ...paragraphs.slice(2),
          ferry,
          ...paragraphs.map((one) => `Then ${one}`),
        ],
        groups: [
          [textOf(pier), textOf(pier), named],
          [textOf(ferry), textOf(ferry), named],
        ],
      },
      [...vote('3'), ...vote('7')],
    ],
  ])('%s', (_, page, says) => expect(said(judgeInsets, page)).toEqual(says));
});

describe('boxes by their names', () => {
  const vote = (run: string, kind: string, strength: number, more = '') => [
    `${run} ${kind} ${strength} names named${more}`,
  ];
  test.each<Row>([
    ['of comments', behind(['a', 'b'], { names: 'comments' }), vote('6-7', 'comments', 3, ' encloses')],
    ['of nothing', behind(['a', 'b'], { names: 'zzz' }), []],
    ['in the story', amid(['a', 'b'], { names: 'comments' }), vote('3-4', 'comments', 3, ' encloses')],
    [
      'of a kicker above the headline',
      { above: [line('Opinion'), line('a')], groups: [['Opinion', 'a', { names: 'kicker' }]] },
      vote('0-1', 'tags', 2),
    ],
    [
      'the same of four lines',
      { above: ['Opinion', 'a', 'b', 'c'].map(line), groups: [['Opinion', 'c', { names: 'kicker' }]] },
      vote('0-3', 'tags', 2),
    ],
    [
      'the same of five',
      { above: ['Opinion', 'a', 'b', 'c', 'd'].map(line), groups: [['Opinion', 'd', { names: 'kicker' }]] },
      [],
    ],
    ['the same below it', { head: [line('Opinion'), line('a')], groups: [['Opinion', 'a', { names: 'kicker' }]] }, []],
    [
      'the same with a long line',
      { above: [line('x'.repeat(41)), line('a')], groups: [['x'.repeat(41), 'a', { names: 'kicker' }]] },
      [],
    ],
    [
      'the same just short enough',
      { above: [line('x'.repeat(40)), line('a')], groups: [['x'.repeat(40), 'a', { names: 'kicker' }]] },
      vote('0-1', 'tags', 2),
    ],
    ['around a paragraph', { groups: [[paragraphs[1] ?? '', paragraphs[1] ?? '', { names: 'comments' }]] }, []],
    ['of an advertisement, with a word in it', behind(['Reklaam'], { names: 'ad' }), vote('6', 'ad', 3)],
    ['the same with two', behind(['Reklaam', 'b'], { names: 'ad' }), vote('6-7', 'ad', 2)],
    ['with a link', behind([link('Reklaam', `${site}/a`)], { names: 'ad' }), vote('6', 'ad', 2)],
    ['with 20 characters', behind(['x'.repeat(20)], { names: 'ad' }), vote('6', 'ad', 3)],
    ['with more', behind(['x'.repeat(21)], { names: 'ad' }), vote('6', 'ad', 2)],
    ['a list', behind(['Reklaam'], { names: 'ad', tag: 'ul' }), vote('6', 'ad', 2)],
    ['with a heading', behind([{ text: 'Reklaam', tag: 'h3' }], { names: 'ad' }), vote('6', 'ad', 2)],
  ])('%s', (_, page, says) => expect(said(judgeNames, page)).toEqual(says));
});

describe('boxes of networks', () => {
  const vote = (run: string) => `${run} share 3 networks`;
  const bar = ['Podijeli', 'Facebook', 'WhatsApp'];
  const both = (first: number) => [vote(`${first}`), vote(`${first + 1}`)];
  test.each<Row>([
    ['a name', { tail: ['Facebook'] }, [vote('6')]],
    ['a name beside the story', { tail: [{ text: 'Facebook', zone: 'outside' }] }, []],
    ['two and a button', behind(bar), [...both(7), vote('6-8')]],
    ['one and a button', behind(['Podijeli', 'Facebook']), [vote('7')]],
    ['two and three buttons', behind(['Facebook', 'WhatsApp', 'a', 'b', 'c']), [...both(6), vote('6-10')]],
    ['two and four', behind(['Facebook', 'WhatsApp', 'a', 'b', 'c', 'd']), both(6)],
    ['and a name', behind(['Facebook', 'WhatsApp', 'Ida Brandt']), both(6)],
    ['and a day', behind(['Facebook', 'WhatsApp', '4 March']), both(6)],
    ['and a button of 28 characters', behind(['Facebook', 'WhatsApp', 'x'.repeat(28)]), [...both(6), vote('6-8')]],
    ['and a longer one', behind(['Facebook', 'WhatsApp', 'x'.repeat(29)]), both(6)],
    ['and a caption', behind(['Facebook', 'WhatsApp', { text: 'a', tag: 'figcaption' }]), both(6)],
    [
      'and what is not seen',
      behind(['Facebook', 'WhatsApp', { text: 'Ida Brandt', visible: false }]),
      [...both(6), vote('6-8')],
    ],
    ['and what stands beside', behind(['Facebook', 'WhatsApp', { text: 'a', zone: 'outside' }]), both(6)],
    [
      'ten lines',
      behind(['Facebook', 'WhatsApp', ...letters(8).map((one) => ({ text: one, visible: false }))]),
      both(6),
    ],
    [
      'nine lines',
      behind(['Facebook', 'WhatsApp', ...letters(7).map((one) => ({ text: one, visible: false }))]),
      [...both(6), vote('6-14')],
    ],
  ])('%s', (_, page, says) => expect(said(judgeNetworks, page)).toEqual(says));
});

describe('boxes that a theme names', () => {
  const furniture = { kind: 'promo', theme: 'gull' } as const;
  test.each<Row>([
    ['behind the story', behind(['a', 'b'], { furniture }), ['6-7 promo 4 theme named encloses']],
    ['without', behind(['a', 'b']), []],
  ])('%s', (_, page, says) => expect(said(judgeThemes, page)).toEqual(says));
});

describe('boxes that ask for something', () => {
  const vote = (run: string, strength: number, kind = 'promo') => `${run} ${kind} ${strength} offers encloses`;
  const book = link('Book a demo', `${site}/demo/`);
  const words = 'See it for yourself';
  const sentence: Line = { text: 'Close the books of the harbour in a day.', prose: true, readable: false };
  const press = link('SUPPORT', '');
  const donate = link('Donate now', `${site}/a/`);
  test.each<Row>([
    ['words and a button', behind([words, book]), [vote('6-7', 3)]],
    ['a button alone', behind([book]), []],
    ['five lines', behind([...letters(4), book]), [vote('6-10', 3)]],
    ['six lines', behind([...letters(5), book]), []],
    ['with a link above', behind([link('x y', `${site}/a`), book]), []],
    ['above the story', above([words, book]), []],
    ['in 420 characters', behind(['x'.repeat(409), book]), [vote('6-7', 3)]],
    ['in more', behind(['x'.repeat(410), book]), []],
    ['between paragraphs', amid([words, book]), []],
    ['the same with a sentence, alone', amid([words, sentence, book]), []],
    ['behind the story, with eight words', behind([words, link('a b c d e f g h', `${site}/a/`)]), [vote('6-7', 3)]],
    ['with nine', behind([words, link('a b c d e f g h i', `${site}/a/`)]), []],
    ['with 36 characters', behind([words, link('x'.repeat(36), `${site}/a/`)]), [vote('6-7', 3)]],
    ['with more', behind([words, link('x'.repeat(37), `${site}/a/`)]), []],
    ['that reads as the body', behind([{ text: words, readable: true }, book]), []],
    [
      'with words beside the link',
      behind([words, { text: 'Book a demo now', links: [{ text: 'Book a demo', href: `${site}/a/` }] }]),
      [],
    ],
    [
      'with two characters beside it',
      behind([words, { text: 'Book a demo →', links: [{ text: 'Book a demo', href: `${site}/a/` }], linkChars: 11 }]),
      [vote('6-7', 3)],
    ],
    [
      'with two links',
      behind([
        words,
        {
          text: 'ab',
          links: [
            { text: 'a', href: `${site}/a/` },
            { text: 'b', href: `${site}/a/` },
          ],
        },
      ]),
      [],
    ],
    ['that a script answers', behind([words, link('Take me there', '')]), [vote('6-7', 3)]],
    ['that a script answers, of comments', behind([words, link('Show comments', '')]), [vote('6-7', 4, 'comments')]],
    ['a press between paragraphs', amid([words, press]), [vote('3-4', 3)]],
    ['a press with two lines', amid([words, 'And more', press]), []],
    ['with a sentence', amid([sentence, press]), []],
    ['of three words', amid([words, link('a b c', '')]), [vote('3-4', 3)]],
    ['of four', amid([words, link('a b c d', '')]), []],
    ['of 24 characters', amid([words, link('x'.repeat(24), '')]), [vote('3-4', 3)]],
    ['of 25', amid([words, link('x'.repeat(25), '')]), []],
    ['below a picture', amid([{ text: words, tag: 'figcaption' }, press]), []],
    ['a call that is known', amid([words, donate]), [vote('3-4', 4)]],
    ['the same below a picture', amid([{ text: words, tag: 'figcaption' }, donate]), []],
    [
      'a call that is a button',
      behind([words, { text: 'Donate now', tag: 'button' }]),
      [vote('6-7', 3), vote('6-7', 4)],
    ],
    ['a call that is neither', behind([words, 'Donate now']), []],
    ['to talk, between paragraphs', amid([words, { text: 'Show comments', tag: 'button' }]), []],
    [
      'two side by side',
      {
        body: [
          ...paragraphs.slice(0, 2),
          ...[
            words,
            sentence,
            book,
            'Second',
            { ...(sentence as Block), text: 'Open the books of the harbour in a day.' },
            link('Book it', `${site}/b/`),
          ].map((one) => (one === sentence ? one : asLine(one))),
          ...paragraphs.slice(2),
        ],
        groups: [
          [words, 'Book a demo'],
          ['Second', 'Book it'],
        ],
      },
      [vote('3-5', 3), vote('6-8', 3)],
    ],
    [
      'a sentence over a button, with a field',
      behind([sentence, { text: 'Now', tag: 'button', readable: false }], { fields: 1 }),
      [vote('6-7', 3)],
    ],
    ['the same without one', behind([sentence, { text: 'Now', tag: 'button', readable: false }]), []],
    ['a known call over a link, above the story', above(['Subscribe', link('Take me there', `${site}/a/`)]), []],
  ])('%s', (_, page, says) => expect(said(judgeOffers, page)).toEqual(says));
});
