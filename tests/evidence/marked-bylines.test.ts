import { describe, expect, test } from 'vitest';
import { markedBylines } from '../../utils/evidence/marked-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { BylineElement } from '../../utils/model.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who signs in marked elements, where, and whether a house is told of by its own page: 'head Ana Ruiz', 'head =Coral Courier told'. */
const found = (page: PlainPage) =>
  markedBylines(pageLines(plainArticle(page))).map(
    ({ where, line, isHouseTold }) =>
      `${where} ${line.people.map(({ name, role }) => (role === 'reporter' ? name : `${name}/${role}`)).join(', ')}${line.organizations.map((name) => `=${name}`).join('')}${isHouseTold ? ' told' : ''}`,
  );

const portal = 'https://news.yahoo.com/wall-123456.html';
const away = 'https://coral-courier.example/';
const own = 'https://pelican-post.example/source/coral';
const title = 'Port Ellery votes to rebuild its breakwater';
/** A page with one marked element: its text, the mark, and what it links to. */
const marked = (text: string, from: string, page: PlainPage = {}, more: Partial<BylineElement> = {}): PlainPage => ({
  head: [{ text, prose: false }],
  marked: [[text, from, more]],
  ...page,
});
const links = (text: string, href: string) => ({ links: [{ text, href }] });

describe('a marked element', () => {
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['with a name', marked('Ana Ruiz', 'class:byline'), ['head Ana Ruiz']],
    [
      'in the first paragraphs',
      marked('Ana Ruiz', 'class:byline', { head: [], body: ['Ana Ruiz', ...paragraphs] }),
      ['head Ana Ruiz'],
    ],
    [
      'behind the story, surely marked',
      marked('Ana Ruiz', 'rel=author', { head: [], tail: ['Ana Ruiz'] }),
      ['closing Ana Ruiz'],
    ],
    [
      'behind it, marked by its property',
      marked('Ana Ruiz', 'itemprop', { head: [], tail: ['Ana Ruiz'] }),
      ['closing Ana Ruiz'],
    ],
    ['behind it, by its class', marked('Ana Ruiz', 'class:author', { head: [], tail: ['Ana Ruiz'] }), []],
    [
      'around the headline',
      marked('Boats', 'class:credit', {
        headline: 'Ana Ruiz with Leo Sand in Lima',
        marked: [['Boats', 'class:credit', { text: 'Boats | Ana Ruiz with Leo Sand in Lima | Read on' }]],
      }),
      [],
    ],
    [
      'behind it, not seen',
      marked('Ana Ruiz', 'rel=author', { head: [], tail: [{ text: 'Ana Ruiz', visible: false }] }),
      [],
    ],
    [
      'beside the story',
      marked('Ana Ruiz', 'rel=author', { head: [], tail: [{ text: 'Ana Ruiz', zone: 'outside' }] }),
      [],
    ],
    [
      'below a picture',
      marked('Ana Ruiz', 'class:byline', { head: [{ text: 'Ana Ruiz', boxed: { names: 'wp-caption' } }] }),
      [],
    ],
    ['that credits a picture', marked('Ana Ruiz / AP', 'class:author', {}), []],
    ['that credits a picture, surely a byline', marked('Ana Ruiz / AP', 'class:byline', {}), ['head Ana Ruiz']],
    ['that credits a picture by its sign', marked('© Ana Ruiz / AP', 'class:byline', {}), []],
    [
      'in a paragraph',
      marked('Ana Ruiz', 'link:author', { head: [], body: [`${paragraphs[0]} Ana Ruiz`, ...paragraphs.slice(1)] }),
      [],
    ],
    [
      'in a standfirst',
      marked('Ana Ruiz', 'link:author', {
        head: [
          {
            text: `${'The wall of the harbour that storms have carried away, year after year, is to be rebuilt'} Ana Ruiz.`,
            prose: false,
          },
        ],
      }),
      [],
    ],
    [
      'in a row of breadcrumbs',
      marked('Ana Ruiz', 'class:author', { head: [{ text: 'Ana Ruiz', boxed: { names: 'breadcrumb' } }] }),
      [],
    ],
    [
      'in a box within one',
      marked('Ana Ruiz', 'class:author', { groups: [['Ana Ruiz', 'Ana Ruiz', { names: 'bread-bar' }]] }),
      [],
    ],
    [
      'for the source among them, that leads away',
      marked(
        'Coral Courier',
        'class:credit',
        { head: [{ text: 'Coral Courier', boxed: { names: 'breadcrumb' } }] },
        links('Coral Courier', away),
      ),
      ['head =Coral Courier told'],
    ],
    [
      'that leads to the site',
      marked(
        'Coral Courier',
        'class:credit',
        { head: [{ text: 'Coral Courier', boxed: { names: 'breadcrumb' } }] },
        links('Coral Courier', own),
      ),
      [],
    ],
    [
      'that says who edited',
      marked('Ana Ruiz', 'class:byline', { head: ['Edited by Ana Ruiz'] }),
      ['head Ana Ruiz/editor'],
    ],
    [
      'the same in a long line',
      marked('Ana Ruiz', 'class:byline', { head: [{ text: `Edited by Ana Ruiz ${'x'.repeat(110)}`, prose: false }] }),
      ['head Ana Ruiz'],
    ],
    [
      'with a title of another story',
      marked(
        'A Secret Garden of Ida Holm for the Long Winter',
        'class:author',
        {},
        links('A Secret Garden of Ida Holm for the Long Winter', `${own}/a`),
      ),
      [],
    ],
  ])('%s', (_, page, bylines) => expect(found(page)).toEqual(bylines));
});

describe('an element for the source', () => {
  const credit = (text: string, page: PlainPage = {}, more: Partial<BylineElement> = {}) =>
    marked(text, 'class:credit', page, more);
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['with an agency', credit('Reuters'), ['head =Reuters']],
    ['with a name alone', credit('Umitech'), ['head =Umitech']],
    ['with a name and a day', credit('Umitech 5/6 14:17'), ['head =Umitech']],
    ['with a name and a bar', credit('Umitech | 12 x'), ['head =Umitech']],
    ['with one letter', credit('U'), []],
    ['with two', credit('QX'), ['head =QX']],
    ['with 40 characters', credit(`Umi ${'x'.repeat(36)}`), [`head =Umi ${'x'.repeat(36)}`]],
    ['with more', credit(`Umi ${'x'.repeat(37)}`), []],
    ['with a word for “by”', credit('Story by'), []],
    ['with a place', credit('Lima'), []],
    ['behind the story', credit('Umitech', { head: [], tail: ['Umitech'] }), []],
    ['that is no such element', marked('Umitech', 'class:author'), []],
    ['with a day and a link', credit('3/2 17:11 Umitech', {}, links('Umitech', away)), ['head =Umitech']],
    [
      'with a house that is a link',
      credit('Coral Courier', {}, links('Coral Courier', away)),
      ['head =Coral Courier told'],
    ],
    [
      'with a house that is a link to its page on the site',
      credit('Coral Courier', {}, links('Coral Courier', own)),
      ['head =Coral Courier told'],
    ],
    [
      'with a house and a button',
      credit('Coral Courier | Follow', {}, links('Coral Courier', own)),
      ['head =Coral Courier told'],
    ],
    [
      'with an agency far from who signs',
      {
        head: ['Ana Ruiz', 'a', 'b', 'Reuters'],
        marked: [
          ['Ana Ruiz', 'class:byline'],
          ['Reuters', 'class:credit'],
        ],
      },
      ['head Ana Ruiz'],
    ],
    [
      'with an agency beside who signs',
      {
        head: ['Ana Ruiz', 'a', 'Reuters'],
        marked: [
          ['Ana Ruiz', 'class:byline'],
          ['Reuters', 'class:credit'],
        ],
      },
      ['head Ana Ruiz', 'head =Reuters'],
    ],
    [
      'with an agency far from one of two',
      {
        head: ['Ana Ruiz', 'a', 'b', 'Mo Lang', 'Reuters'],
        marked: [
          ['Ana Ruiz', 'class:byline'],
          ['Mo Lang', 'class:byline'],
          ['Reuters', 'class:credit'],
        ],
      },
      ['head Ana Ruiz', 'head Mo Lang', 'head =Reuters'],
    ],
  ])('%s', (_, page, bylines) => expect(found(page)).toEqual(bylines));
});

describe('a logo', () => {
  const logo = (text: string, page: PlainPage = {}, more: Partial<BylineElement> = {}): PlainPage => ({
    marked: [[text, 'logo', { block: 'b0', ...more }]],
    ...page,
  });
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['above the headline of a portal', logo('Umitech', { url: portal }, links('', away)), ['head =Umitech']],
    ['the same without a link', logo('Umitech', { url: portal }), []],
    ['above the headline of another site', logo('Umitech'), []],
    ['of a house, with a link to its site', logo('Coral Courier', {}, links('', away)), ['head =Coral Courier told']],
    [
      'of a house, with a link to its page on the site',
      logo('Coral Courier', {}, links('Coral Courier', own)),
      ['head =Coral Courier told'],
    ],
    ['of a house, without a link', logo('Coral Courier'), []],
    ['of anything else, with a link away', logo('Umitech', {}, links('', away)), []],
    ['of an address, with a link away', logo('coralcourier.example', {}, links('', away)), []],
    ['of a house, with a link to the site', logo('Coral Courier', {}, links('', 'https://pelican-post.example/a')), []],
    ['that the headline holds', logo('Port Ellery', { url: portal }), []],
    ['behind the story of a portal', { url: portal, tail: ['Umitech'], marked: [['Umitech', 'logo']] }, []],
  ])('%s', (_, page, bylines) => expect(found(page)).toEqual(bylines));
});

describe('in one line with the linked headline', () => {
  const headline = `${title} Ana Ruiz`;
  const page =
    (from: string, linked = title) =>
    () => {
      const article = plainArticle({ headline, marked: [['Ana Ruiz', from]] });
      const blocks = article.blocks.map((one, i) => (i === 0 ? { ...one, links: [{ text: linked, href: own }] } : one));
      return markedBylines(pageLines({ ...article, blocks })).flatMap((one) => one.line.people.map(({ name }) => name));
    };
  test.each<[what: string, found: () => string[], expected: string[]]>([
    ['behind it', page('class:byline'), ['Ana Ruiz']],
    ['behind a part of it', page('class:byline', 'Port Ellery'), ['Ana Ruiz']],
    ['within the link', page('class:byline', headline), []],
  ])('%s', (_, names, expected) => expect(names()).toEqual(expected));
});
