import { describe, expect, test } from 'vitest';
import { judgeBiographies } from '../../../utils/boilerplate/judges/judge-biographies.ts';
import { judgeBody } from '../../../utils/boilerplate/judges/judge-body.ts';
import { judgeOwnName } from '../../../utils/boilerplate/judges/judge-own-name.ts';
import { judgePosition } from '../../../utils/boilerplate/judges/judge-position.ts';
import { judgePrompts } from '../../../utils/boilerplate/judges/judge-prompts.ts';
import { judgeRepeats } from '../../../utils/boilerplate/judges/judge-repeats.ts';
import { judgeSignOffs } from '../../../utils/boilerplate/judges/judge-sign-offs.ts';
import { judgeSlogan } from '../../../utils/boilerplate/judges/judge-slogan.ts';
import type { Block } from '../../../utils/model.ts';
import type { Line, PlainPage } from '../../pages/plain-article.ts';
import { paragraphs } from '../../pages/story.ts';
import { long, type Row, said } from './said.ts';

const line = (text: string, more: Partial<Block> = {}): Line => ({ text, prose: false, ...more });
const behind = (text: string, more: Partial<Block> = {}): PlainPage => ({ tail: [{ text, ...more }] });
const last = (text: string, more: Partial<Block> = {}): PlainPage => ({ body: [...paragraphs, { text, ...more }] });
const [first = '', , third = '', , fifth = ''] = paragraphs;

describe('lines in which the site names itself', () => {
  const name = 'Nothing of this was edited by Pelican Post.';
  const hint = (at: number) => [`${at} promo 1 own-name vague`];
  const vote = ['6 promo 2 own-name'];
  const inStory = (text: string, at: number): PlainPage => ({
    body: paragraphs.map((one, i) => (i === at ? `${one} ${text}` : one)),
  });
  test.each<Row>([
    ['behind the story', behind(name), vote],
    ['without it', behind('Nothing of this was edited by anybody.'), []],
    ['with a colon at the end', behind('Read more of the same in Pelican Post:'), vote],
    ['without an end', behind('Nothing of this was edited by Pelican Post'), []],
    ['of four words', behind('Pelican Post says so.'), vote],
    ['of three', behind('Pelican Post says.'), []],
    ['of one and figures', behind('Pelican 12 34 Post 56.'), []],
    ['in a heading', behind(name, { tag: 'h3' }), []],
    ['behind a label', behind('Picture: all of it by Pelican Post.'), []],
    ['of 220 characters', behind(`${long(`${name} `, 219)}.`), vote],
    ['of more', behind(`${long(`${name} `, 220)}.`), []],
    ['above the story', { head: [line(name)] }, []],
    ['below a picture', behind(name, { tag: 'figcaption' }), []],
    ['a sentence behind it', behind(name, { prose: true }), hint(6)],
    ['a sentence beside the story', behind(name, { prose: true, zone: 'outside' }), []],
    ['a sentence of 500 characters', behind(long(`${name} `, 500), { prose: true }), hint(6)],
    ['of more than that', behind(long(`${name} `, 501), { prose: true }), []],
    ['the first paragraph', inStory(name, 0), hint(1)],
    ['the second', inStory(name, 1), []],
    ['the last', inStory(name, 4), hint(5)],
    ['the last but one', inStory(name, 3), hint(4)],
    ['the one before', inStory(name, 2), []],
    [
      'a sentence among them that the form leaves out, elsewhere',
      {
        body: [
          ...paragraphs.slice(0, 2),
          { text: name, prose: true, readable: false, boxed: { tag: 'li' } },
          ...paragraphs.slice(2),
        ],
      },
      hint(3),
    ],
    [
      'that the form reads',
      { body: [...paragraphs.slice(0, 2), { text: name, prose: true, boxed: { tag: 'li' } }, ...paragraphs.slice(2)] },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgeOwnName, page)).toEqual(says));
});

describe('what plug-ins print in every language', () => {
  const vote = ['6 other 4 prompts encloses'];
  test.each<Row>([
    ['keys to press', behind('Kļūda rakstā? Spiediet Ctrl+Enter'), vote],
    ['with spaces', behind('See a mistake? ⌘ + Enter'), vote],
    ['a short code', behind('[ad_1]'), vote],
    ['a closing one', behind('[/caption]'), vote],
    ['with words behind it', behind('[ad_1] and more'), []],
    ['with words before it', behind('It says [ad_1]'), []],
    ['a mark in the text', behind('[sic]'), []],
    ['of 300 characters', behind(long('Ctrl+Enter ', 300)), vote],
    ['of more', behind(long('Ctrl+Enter ', 301)), []],
  ])('%s', (_, page, says) => expect(said(judgePrompts, page)).toEqual(says));
});

describe('labels that come again and again', () => {
  const times = (count: number, text: string, more: Partial<Block> = {}): PlainPage => ({
    body: Array.from({ length: count }, () => [line(text, more), first]).flat(),
  });
  const votes = (strength: 1 | 2) =>
    [1, 3, 5, 7].map((at) => `${at} other ${strength} repeats${strength === 2 ? ' encloses' : ''}`);
  test.each<Row>([
    ['four times', times(4, 'Advertisement'), votes(1)],
    ['three times', times(3, 'Harbour board'), []],
    ['of a button twice', times(2, 'Advertisement'), votes(1).slice(0, 2)],
    ['of a button once', times(1, 'Advertisement'), []],
    ['of a fact about each thing in a list', times(4, 'Hull: oak', { tag: 'li', readable: false }), []],
    ['of a label in such a list', times(4, 'Advertisement:', { tag: 'li' }), votes(1)],
    ['of an entry of a list twice', times(2, 'Advertisement', { tag: 'li' }), []],
    ['left out by the form', times(4, 'Advertisement', { readable: false }), votes(2)],
    ['of five characters', times(4, 'Advis'), votes(1)],
    ['of four', times(4, 'Advi'), []],
    ['of 90', times(4, 'x'.repeat(90)), votes(1)],
    ['of more', times(4, 'x'.repeat(91)), []],
    ['not seen', times(4, 'Advertisement', { visible: false }), []],
    ['in a table', times(4, 'Advertisement', { tag: 'td' }), []],
    ['below pictures', times(4, 'Advertisement', { tag: 'figcaption' }), []],
    ['behind the story', { tail: Array.from({ length: 4 }, () => 'Advertisement') }, []],
  ])('%s', (_, page, says) => expect(said(judgeRepeats, page)).toEqual(says));
});

describe('paragraphs at the edge that are set apart', () => {
  const vote = (at: number) => `${at} other 1 sign-off vague`;
  const set = (...at: number[]): PlainPage => ({
    body: paragraphs.map((text, i) => ({ text, emphasised: at.includes(i) })),
  });
  test.each<Row>([
    ['the last', set(4), [vote(5)]],
    ['the first', set(0), [vote(1)]],
    ['both', set(0, 4), [vote(1), vote(5)]],
    ['the last two', set(3, 4), []],
    ['the first two', set(0, 1), []],
    ['one between', set(2), []],
    ['of 400 characters', { body: [...paragraphs, { text: long(fifth, 400), emphasised: true }] }, [vote(6)]],
    ['of more', { body: [...paragraphs, { text: long(fifth, 401), emphasised: true }] }, []],
    ['that an appeal is', { body: [...paragraphs, { text: 'Donate now', prose: true, emphasised: true }] }, []],
    ['where there is no story', { body: [] }, []],
    ['the only one', { body: [{ text: first, emphasised: true }] }, [vote(1), vote(1)]],
  ])('%s', (_, page, says) => expect(said(judgeSignOffs, page)).toEqual(says));
});

describe('what a site says of itself at the end', () => {
  const slogan = 'Pelican Post: all the news of the bay, all day';
  const vote = (at: number) => [`${at} promo 4 slogan encloses`];
  const notices = new Set(['b5']);
  test.each<Row>([
    ['behind a notice', { notices, ...behind(slogan) }, vote(6)],
    ['behind a credit', { spared: notices, ...behind(slogan) }, vote(6)],
    ['behind neither', behind(slogan), []],
    ['in the body', { notices, ...last(slogan) }, vote(6)],
    ['beside the story', { notices, ...behind(slogan, { zone: 'outside' }) }, []],
    ['above the story, behind a notice', { notices: new Set(['b1']), head: [line('a'), line(slogan)] }, []],
    ['above', { notices: new Set(['b0']), head: [line(slogan)] }, []],
    ['behind what stands above', { notices: new Set(['b0']), body: [], ...behind(slogan) }, []],
    ['six lines on', { notices, tail: ['a', 'b', 'c', 'd', 'e', slogan] }, vote(11)],
    ['seven lines on', { notices, tail: ['a', 'b', 'c', 'd', 'e', 'f', slogan] }, []],
    ['with a dash', { notices, ...behind('Pelican Post – all the news') }, vote(6)],
    ['with a hyphen', { notices, ...behind('Pelican Post - all the news') }, vote(6)],
    ['with its address', { notices, ...behind('pelican-post.example is the first to know') }, vote(6)],
    ['of another', { notices, ...behind('Coral Courier: all the news of the bay') }, []],
    ['that goes on', { notices, ...behind('Pelican Post reporters: all the news') }, []],
  ])('%s', (_, page, says) => expect(said(judgeSlogan, page)).toEqual(says));
});

describe('by the form of the page', () => {
  const vote = (at: number) => [`${at} other 1 body vague`];
  test.each<Row>([
    ['left out behind the story', behind('a'), vote(6)],
    ['left out in it', last('a', { readable: false, prose: false }), vote(6)],
    ['left out above it', { head: [line('a', { readable: false })] }, []],
    ['read', last('a', { prose: false }), []],
  ])('%s', (_, page, says) => expect(said(judgeBody, page)).toEqual(says));
});

describe('by place', () => {
  const tail = (at: number) => `${at} other 1 position vague`;
  test.each<Row>([
    ['behind the story', behind('a'), [tail(6)]],
    ['above the headline', { above: [line('a')] }, ['0 other 1 position vague']],
    ['below it', { head: [line('a')] }, []],
    ['beside the story', behind('a', { zone: 'outside' }), []],
    ['a line of its container', last('a', { prose: false }), []],
    [
      'a sentence in a box of its own',
      { body: [...paragraphs, { text: 'The end of it all.', prose: true, boxed: { tag: 'li' } }] },
      [tail(6)],
    ],
    [
      'the same before its end',
      { body: [{ text: 'The end of it all.', prose: true, boxed: { tag: 'li' } }, ...paragraphs] },
      [],
    ],
  ])('%s', (_, page, says) => expect(said(judgePosition, page)).toEqual(says));
});

describe('paragraphs that tell of the author', () => {
  const ida = { metadata: { authors: [{ name: 'Ida Brandt', from: 'meta:author' }] } };
  const vote = (at: number) => [`${at} author-box 4 biography encloses`];
  const life = 'Ida Brandt is a reporter of this house and writes of the sea, of harbours and of those who live there.';
  const lastIs = (text: string, more: Partial<Block> = {}): PlainPage => ({
    ...ida,
    ...last(text, { prose: true, ...more }),
  });
  test.each<Row>([
    ['the last', lastIs(life), vote(6)],
    ['of another', lastIs(life.replace('Ida Brandt', 'Leo Sand')), []],
    ['of a page without an author', last(life), []],
    ['third from the end', { ...ida, body: [first, third, life, fifth, first] }, vote(3)],
    ['before', { ...ida, body: [first, life, third, fifth, first] }, []],
    ['behind the story', { ...ida, tail: [{ text: life, prose: true }] }, vote(6)],
    ['beside it', { ...ida, tail: [{ text: life, prose: true, zone: 'outside' }] }, []],
    ['a line with a sentence', { ...ida, tail: [{ text: life, readable: false }] }, vote(6)],
    ['the same that another extractor kept', { ...ida, tail: [{ text: life, readable: true }] }, []],
    ['no sentence', { ...ida, tail: [{ text: 'Ida Brandt: the wall, the sea', readable: false }] }, []],
    ['whom the story mentions', { ...ida, body: [`${first} Ida Brandt saw it.`, ...paragraphs.slice(1), life] }, []],
    ['of 700 characters', lastIs(long(`${life} `, 700)), vote(6)],
    ['of more', lastIs(long(`${life} `, 701)), []],
    ['below a picture', lastIs(life, { tag: 'figcaption' }), []],
    ['with the name at the 32nd place', lastIs(`${'x'.repeat(31)} ${life}`), vote(6)],
    ['with the name further on', lastIs(`${'x'.repeat(32)} ${life}`), []],
    ['the name alone', lastIs('Ida Brandt'), []],
    ['that thanks somebody', lastIs(`${life} Many thanks to the harbour office.`), []],
    ['with thanks in a sentence', lastIs(`${life} She says that many have given thanks.`), vote(6)],
    ['with a surname alone', lastIs('Brandt covers the harbour.'), []],
    ['with a surname and an address', lastIs('Brandt covers the harbour. Write to ida@pelican-post.example.'), vote(6)],
    [
      'with a short surname and an address',
      {
        metadata: { authors: [{ name: 'Ida Wux', from: 'meta:author' }] },
        ...last('Wux covers the harbour. Write to ida@pelican-post.example.', { prose: true }),
      },
      [],
    ],
    ['with a word like it', lastIs('Brandts cover the harbour. Write to ida@pelican-post.example.'), []],
    ['above the story', { ...ida, head: [{ text: life, prose: true }] }, []],
    [
      'above it, in a box of that name',
      { ...ida, head: [{ text: life, prose: true, boxed: { names: 'author-bio' } }] },
      vote(1),
    ],
    [
      'above it, in a box within one',
      { ...ida, head: [{ text: life, prose: true }], groups: [[life, life, { names: 'author-bio' }]] },
      vote(1),
    ],
    ['above the headline', { ...ida, above: [{ text: life, prose: true, boxed: { names: 'author-bio' } }] }, []],
    [
      'in a list of its own',
      { ...ida, tail: [{ text: life, prose: true, tag: 'li' }], groups: [[life, life, { tag: 'ul' }]] },
      vote(6),
    ],
    [
      'in a list with more',
      {
        ...ida,
        tail: [
          { text: life, prose: true, tag: 'li' },
          { text: third, prose: true, tag: 'li' },
        ],
        groups: [[life, third, { tag: 'ul' }]],
      },
      [],
    ],
    [
      'in a list with a line',
      {
        ...ida,
        tail: [
          { text: life, prose: true, tag: 'li' },
          { text: 'a', tag: 'li' },
        ],
        groups: [[life, 'a', { tag: 'ul' }]],
      },
      vote(6),
    ],
    [
      'with the last of three names and an address',
      {
        metadata: { authors: [{ name: 'Ida Maria Brandt', from: 'meta:author' }] },
        ...last('Brandt covers the harbour. Write to ida@pelican-post.example.', { prose: true }),
      },
      vote(6),
    ],
  ])('%s', (_, page, says) => expect(said(judgeBiographies, page)).toEqual(says));
});
