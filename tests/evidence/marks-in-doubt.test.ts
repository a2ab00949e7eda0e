import { describe, expect, test } from 'vitest';
import { markedBylines } from '../../utils/evidence/marked-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { Block, BylineElement, Cell } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who signs in marked elements: 'head Ana Ruiz', 'closing Ana Ruiz/editor', 'head =Coral Courier told'. */
const found = (page: PlainPage) =>
  markedBylines(pageLines(plainArticle(page))).map(
    ({ where, line, isHouseTold }) =>
      `${where} ${line.people.map(({ name, role, outlet = '' }) => `${name}${role === 'reporter' ? '' : `/${role}`}${outlet && ` of ${outlet}`}`).join(', ')}${line.organizations.map((name) => `=${name}`).join('')}${isHouseTold ? ' told' : ''}`,
  );

const away = 'https://coral-courier.example/';
const own = 'https://pelican-post.example/source/coral';
const other = 'https://pelican-post.example/news/a';
const links = (text: string, href: string) => ({ links: [{ text, href }] });
const marked = (text: string, from: string, page: PlainPage = {}, more: Partial<BylineElement> = {}): PlainPage => ({
  head: [{ text, prose: false }],
  marked: [[text, from, more]],
  ...page,
});
/** A marked name within a line of the head. */
const within = (text: string, from: string, line: string, more: Partial<Block> = {}) =>
  marked(text, from, { head: [{ text: line, prose: false, ...more }] });
/** A marked row of cells; '#' before one that is a time. */
const row = (...texts: string[]) => {
  const cells = texts.map(
    (text): Cell => ({ text: text.replace('#', ''), joint: 'apart', kin: text[0] === '#' ? 'time.' : 'span.' }),
  );
  return marked(cells.map(({ text }) => text).join(' | '), 'class:byline', {}, { cells });
};
const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
const long = 'The wall of the harbour that storms have carried away, year after year, is to be rebuilt by';

describe('who signs', () => {
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    [
      'under the title of another story',
      marked('Ana Ruiz', 'class:byline', {
        head: [linkLine('Why the old pier had to go', other, { tag: 'h3' }), 'Ana Ruiz'],
      }),
      [],
    ],
    [
      'as the last of the story, surely marked',
      marked('Ana Ruiz', 'rel=author', { head: [], body: [...paragraphs, 'Ana Ruiz'] }),
      ['closing Ana Ruiz'],
    ],
    [
      'with an outlet that is a link',
      marked('By Ana Ruiz, Coral Courier', 'class:author', {}, links('Coral Courier', own)),
      ['head Ana Ruiz of Coral Courier'],
    ],
    ['in a row, and another behind a time', row('Ana Ruiz', '#3 May 2031', 'By Leo Sand'), ['head Ana Ruiz, Leo Sand']],
    ['in a row, and a name behind a time', row('Ana Ruiz', '#3 May 2031', 'Leo Sand'), ['head Ana Ruiz']],
    ['in a row, behind a word and a time', row('Share', '#3 May 2031', 'Ana Ruiz'), ['head Ana Ruiz']],
    [
      'with a pen name',
      marked('深海', 'rel=author', { language: 'ja' }, links('深海', 'https://pelican-post.example/author/shinkai/')),
      ['head 深海'],
    ],
    ['with a Chinese name', marked('陈小雨', 'class:author', { language: 'zh' }), ['head 陈小雨']],
    [
      'in prose that says who edited',
      within('Ana Ruiz', 'class:byline', 'Edited by Ana Ruiz', { prose: true }),
      ['head Ana Ruiz'],
    ],
    [
      'beside who edited',
      within('Ana Ruiz', 'class:byline', 'By Leo Sand, edited by Ana Ruiz'),
      ['head Leo Sand, Ana Ruiz/editor'],
    ],
    [
      'in a link of 30 characters',
      marked('By Ida Holm of the Long Summer', 'class:author', {}, links('By Ida Holm of the Long Summer', other)),
      [],
    ],
    [
      'in one of 29',
      marked('By Ida Holm of the Long Winte', 'class:author', {}, links('By Ida Holm of the Long Winte', other)),
      ['head Ida Holm'],
    ],
    [
      'in two links',
      marked(
        'By Ida Holm for the Long Winter, with a lamp',
        'class:author',
        {},
        {
          links: [
            { text: 'By Ida Holm for the Long Winter, with a lamp', href: other },
            { text: 'Ida Holm', href: other },
          ],
        },
      ),
      ['head Ida Holm'],
    ],
    [
      'in a link around it that goes on',
      marked('A Secret Garden of Ida Holm for the Long Winter', 'class:author', {
        head: [linkLine('A Secret Garden of Ida Holm for the Long Winter 5', other, { prose: false })],
      }),
      [],
    ],
    [
      'with others, in one link',
      marked(
        'Ida Holm, Ana Ruiz and Leo Sandberg',
        'class:author',
        {},
        links('Ida Holm, Ana Ruiz and Leo Sandberg', other),
      ),
      ['head Ida Holm, Ana Ruiz, Leo Sandberg'],
    ],
    ['behind a standfirst, surely marked', within('Ana Ruiz', 'class:byline', `${long} Ana Ruiz.`), ['head Ana Ruiz']],
    ['in a long line that is no sentence', within('Ana Ruiz', 'link:author', `${long} Ana Ruiz`), ['head Ana Ruiz']],
    ['in a sentence in quotes', within('Ana Ruiz', 'link:author', `${long} Ana Ruiz.”`), []],
    [
      'in a paragraph of 80 characters more',
      marked('Ana Ruiz', 'link:author', { head: [], body: [`Ana Ruiz ${'x'.repeat(79)}`, ...paragraphs] }),
      ['head Ana Ruiz'],
    ],
    [
      'in a row of breadcrumbs, linked to another site',
      marked(
        'Ana Ruiz',
        'class:author',
        { head: [{ text: 'Ana Ruiz', boxed: { names: 'breadcrumb' } }] },
        links('Ana Ruiz', away),
      ),
      [],
    ],
    [
      'behind a link in a line that is not the headline',
      marked('Ana Ruiz', 'class:author', {
        head: [],
        tail: [{ text: 'The wet lamp Ana Ruiz', ...links('The wet lamp', other) }],
      }),
      [],
    ],
    ['by a word and a bar', marked('By | Ana Ruiz', 'class:author'), ['head Ana Ruiz']],
    ['by a label, a colon and a bar', marked('Author: | Ana Ruiz', 'class:author'), ['head Ana Ruiz']],
    [
      'with a comma between bars',
      marked('Ana Ruiz | , | Leo Sand | & | Ida Holm', 'class:author'),
      ['head Ana Ruiz, Leo Sand, Ida Holm'],
    ],
    [
      'in a biography',
      marked('Ana Ruiz is a reporter. | She majored in Lima, Peru.', 'class:author'),
      ['head Ana Ruiz'],
    ],
    [
      'in one of a house',
      marked('Ana Ruiz is a reporter at Coral Courier. She lives in Lima with Leo Sand.', 'class:author'),
      ['head Ana Ruiz of Coral Courier'],
    ],
    [
      'in one of a pen',
      marked('Ana Ruiz reports from Lima (Peru). She studied with Leo Sand', 'class:author'),
      ['head Ana Ruiz'],
    ],
    [
      'in one of a name and a house',
      marked('Ana Ruiz | Coral Courier. | She studied with Leo Sand', 'class:author'),
      ['head Ana Ruiz of Coral Courier'],
    ],
    [
      'in one of two sentences',
      marked('Ana Ruiz is the editor. He wrote for the Coral Courier', 'class:author'),
      ['head Ana Ruiz'],
    ],
    ['behind initials', marked('A. Ruiz and B. Holm', 'class:author'), ['head A. Ruiz, B. Holm']],
    ['in another', marked('Ana Ruiz (Lima). She studied with Leo Sand', 'class:author'), ['head Ana Ruiz']],
    ['with an initial', marked('Ana J. Ruiz and Leo Sand', 'class:author'), ['head Ana J. Ruiz, Leo Sand']],
  ])('%s', (_, page, bylines) => expect(found(page)).toEqual(bylines));
});

describe('an element for credits', () => {
  const credit = (text: string, page: PlainPage = {}, more: Partial<BylineElement> = {}) =>
    marked(text, 'class:credit', page, more);
  const closing = (body: readonly Line[], tail: readonly Line[] = []) => credit('Ana Ruiz', { head: [], body, tail });
  const two = (...marks: [text: string, from: string][]): PlainPage => ({
    head: [marks[0]?.[0] ?? '', 'a', 'b', marks[1]?.[0] ?? ''],
    marked: marks,
  });
  const item = (text: string, from: string): PlainPage => ({
    head: ['Ida Holm', { text, boxed: { tag: 'li', media: 1 } }],
    marked: [
      ['Ida Holm', 'class:credit'],
      [text, from],
    ],
  });
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    [
      'behind a short story that goes on',
      credit('Umitech', { head: [], body: [paragraphs[0] ?? '', 'Umitech'] }),
      ['head =Umitech'],
    ],
    ['with an agency behind the story', credit('Reuters', { head: [], tail: ['Reuters'] }), []],
    ['with a name behind it', closing(paragraphs, ['Ana Ruiz']), ['closing Ana Ruiz']],
    ['with a name eight lines behind it', closing(paragraphs, [...fillers(7), 'Ana Ruiz']), ['closing Ana Ruiz']],
    ['nine lines behind it', closing(paragraphs, [...fillers(8), 'Ana Ruiz']), []],
    ['within its lines', closing(paragraphs, ['Ana Ruiz of the bay']), []],
    ['before its last paragraph', closing([...paragraphs, 'Ana Ruiz', paragraphs[0] ?? '']), []],
    ['behind short lines of it', closing([...paragraphs, ...fillers(2)], ['Ana Ruiz']), ['closing Ana Ruiz']],
    ['before another story', closing(paragraphs, ['Ana Ruiz', `${paragraphs[1]}`]), ['closing Ana Ruiz']],
    ['below the picture of an item', item('AFP', 'class:credit'), ['head Ida Holm']],
    ['for a byline there', item('Ana Ruiz', 'class:byline'), ['head Ida Holm', 'head Ana Ruiz']],
    ['away from an agency', two(['Reuters', 'class:byline'], ['AFP', 'class:credit']), ['head =Reuters', 'head =AFP']],
    [
      'for a byline away from who signs',
      two(['Ana Ruiz', 'class:byline'], ['Reuters', 'class:byline']),
      ['head Ana Ruiz', 'head =Reuters'],
    ],
    [
      'with a name away from who signs',
      two(['Ana Ruiz', 'class:byline'], ['Mo Lang', 'class:credit']),
      ['head Ana Ruiz', 'head Mo Lang'],
    ],
    [
      'away from a name in another',
      two(['Ana Ruiz', 'class:credit'], ['Reuters', 'class:credit']),
      ['head Ana Ruiz', 'head =Reuters'],
    ],
    [
      'with a house, linked, and more',
      credit('Coral Courier | Follow', {}, links('Coral Courier', away)),
      ['head =Coral Courier'],
    ],
    [
      'for an author, with a house',
      marked('Coral Courier', 'class:author', {}, links('Coral Courier', away)),
      ['head =Coral Courier'],
    ],
    [
      'with an institute that is a link',
      credit('Umitech Institute of the Deep Seas', {}, links('Umitech Institute of the Deep Seas', other)),
      ['head =Umitech Institute of the Deep Seas'],
    ],
    ['beside the headline', { marked: [['Umitech', 'class:credit', { block: 'b0' }]] }, ['head =Umitech']],
    ['for an author beside the headline', { marked: [['Reuters', 'class:author', { block: 'b0' }]] }, []],
    [
      'around the headline',
      { headline: 'The wall', marked: [['The wall Reuters', 'class:credit', { block: 'b0' }]] },
      [],
    ],
    ['beside a line below', { tail: ['Read on'], marked: [['Reuters', 'class:credit', { block: 'b3' }]] }, []],
    ['with a bar glued to the name', credit('Umitech| 12 x'), ['head =Umitech']],
    ['with a day glued to the name', credit('Umitech5/6'), ['head =Umitech']],
    ['with two letters', credit('Qx'), ['head =Qx']],
    [
      'for an author, with a day and a link',
      marked('3/2 17:11 Umitech', 'class:author', {}, links('Umitech', away)),
      [],
    ],
    [
      'with a day, behind the story',
      credit('3/2 17:11 Umitech', { head: [], tail: ['3/2 17:11 Umitech'] }, links('Umitech', away)),
      [],
    ],
    [
      'with a day and two links',
      credit(
        '3/2 17:11 Umitech',
        {},
        {
          links: [
            { text: 'Umitech', href: away },
            { text: 'x', href: away },
          ],
        },
      ),
      [],
    ],
    ['with a day and a link that is none', credit('3/2 17:11 Umitech', {}, links('3 of Umitech', away)), []],
    ['with a day and a button', credit('Umitech 5/6', {}, links('Follow', away)), ['head =Umitech']],
    ['that says who pictured', credit('Photo: Umitech'), []],
    ['that says who pictured, in Chinese', credit('攝影／珊瑚社', { language: 'zh' }), []],
  ])('%s', (_, page, bylines) => expect(found(page)).toEqual(bylines));
});

test.each<[what: string, headline: string, linked: string, from: string, bylines: string[]]>([
  ['an element for credits', 'The wet lamp Ana Ruiz', 'The wet lamp', 'class:credit', []],
  ['a name glued to the link', 'The wet lampAna Ruiz', 'The wet lamp', 'class:byline', []],
  ['a name within the headline', 'The lamp of Ana Ruiz is wet', 'The lamp', 'class:byline', []],
])('in one line with the linked headline: %s', (_, headline, linked, from, bylines) => {
  const article = plainArticle({ headline, marked: [['Ana Ruiz', from]] });
  const blocks = article.blocks.map((one, i) => (i === 0 ? { ...one, ...links(linked, other) } : one));
  expect(markedBylines(pageLines({ ...article, blocks })).map(({ evidence }) => evidence.text)).toEqual(bylines);
});

test('the signs come from elements, with where they lead', () => {
  const [one] = markedBylines(
    pageLines(plainArticle(marked('Ana Ruiz', 'class:byline', {}, links('Ana Ruiz', other)))),
  );
  const [house] = markedBylines(pageLines(plainArticle(marked('Umitech', 'class:credit'))));
  expect([one?.fromElement, one?.evidence.block, house?.fromElement]).toEqual([true, 'b1', true]);
});
