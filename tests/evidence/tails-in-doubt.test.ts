import { describe, expect, test } from 'vitest';
import { findCreditLines } from '../../utils/evidence/find-credit-lines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Block, Role, Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who is credited around the end: 'credit-line closing Ana Ruiz, Leo Sand' or 'signature closing =dpa'. */
const found = (page: PlainPage, bylines: readonly Sign[] = []) =>
  findCreditLines(pageLines(plainArticle(page)), bylines).map(
    ({ evidence, where, line, named }) =>
      `${evidence.kind} ${where} ${line.people.map(({ name }) => name).join(', ')}${named ? `=${named}` : ''}`,
  );

const [one = '', ...rest] = paragraphs;
const away = 'https://coral.example/1';
const author = 'https://coral.example/author/ana-ruiz/';
const reporting = 'Reporting by Ana Ruiz';
const credited = ['credit-line closing Ana Ruiz'];
const mo = ['credit-line closing Mo Lang'];
const padded = (text: string, length: number) => `${text} ${'x'.repeat(length - text.length - 1)}`;
const linked = (text: string, words: string, href: string, more: Partial<Block> = {}): Line => ({
  text,
  links: [{ text: words, href }],
  linkChars: words.length,
  ...more,
});
const signed = (...people: [name: string, role: Role][]): Sign =>
  sign('byline', 'above', {
    where: 'head',
    line: { people: people.map(([name, role]) => ({ name, role })), organizations: [] },
  });
const agency = sign('byline', 'PAP', { where: 'head', named: 'PAP' });

test.each<[what: string, line: Line, signs: string[], page?: PlainPage]>([
  ['small print', { text: reporting, tag: 'h5' }, credited],
  ['a heading', { text: reporting, tag: 'h4' }, []],
  ['an author whose line goes on', 'Author: Ana Ruiz', credited],
  [
    'a byline in 120 letters',
    padded('By Ana Ruiz, Coral Courier |', 120),
    ['credit-line closing Ana Ruiz=Coral Courier'],
  ],
  ['a byline in 121', padded('By Ana Ruiz, Coral Courier |', 121), []],
  ['an agency in 40 letters', padded('With Reuters', 40), ['signature closing =Reuters']],
  ['an agency in 41', padded('With Reuters', 41), ['credit-line closing =Reuters']],
  ['an agency that helped', 'This story was written with material from Reuters', ['credit-line closing =Reuters']],
  [
    'an agency that helped, at length',
    `This story was written with material from Reuters ${'and of the bay '.repeat(9)}`,
    [],
  ],
  [
    'an outlet that helped',
    'This story was written with material from the Houston Chronicle',
    ['credit-line closing =Houston Chronicle'],
  ],
  ['a name with a title, linked', linkLine('The last bell of the old café - by Ana Ruiz', away), []],
  ['a name with a title', 'The last bell of the old café - by Ana Ruiz', credited],
  ['a byline that is a link', linkLine('By Ana Ruiz', away), credited],
  ['a credit that is a link', linkLine('Reporting by Ana Ruiz', away), credited],
  ['a credit with a link within', linked('Reporting by Ana Ruiz', 'Ana', away), credited],
  [
    'a credit with two links',
    {
      text: 'Reporting by Ana Ruiz',
      links: [
        { text: 'Reporting by', href: away },
        { text: 'Ana Ruiz', href: away },
      ],
      linkChars: 21,
    },
    credited,
  ],
  ['an entry of a list', { text: reporting, tag: 'li' }, credited],
  ['an entry of a list that is a link', linkLine('By Ana Ruiz', away, { tag: 'li' }), []],
  ['an entry of a list that leads to who it is', linkLine('By Ana Ruiz', author, { tag: 'li' }), credited],
  ['an entry of a list to write to', linkLine('By Ana Ruiz', 'mailto:ana@coral.example', { tag: 'li' }), credited],
  ['an entry of a list with a link within', linked('Reporting by Ana Ruiz', 'Ana Ruiz', away, { tag: 'li' }), credited],
  ['a name in an element for comments', { text: 'By Ana Ruiz', boxed: { names: 'comment-body' } }, []],
  ['a lone agency of the story’s sites', 'AP', ['signature closing =AP']],
])('behind the story: %s', (_, line, signs, page = {}) => expect(found({ ...page, tail: [line] })).toEqual(signs));

describe('a name in a line of its own', () => {
  const signature = 'Cao Minh';
  const vi = (tail: readonly Line[], body?: readonly Line[]) => ({ language: 'vi', tail, ...(body && { body }) });
  const minh = ['credit-line closing Cao Minh'];
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    ['signs', vi([signature]), minh],
    ['below a heading comments', vi([{ text: 'Bình', tag: 'h3' }, signature]), []],
    ['above one signs', vi([signature, { text: 'Bình', tag: 'h3' }]), minh],
    [
      'behind a heading of the story signs',
      vi([signature], [one, ...rest, { text: 'Bình', tag: 'h3', prose: false }, one]),
      minh,
    ],
    ['in a box for comments comments', vi([{ text: signature, boxed: { names: 'comment' } }]), []],
    ['within one as well', { ...vi([signature]), groups: [[signature, signature, { names: 'disqus-list' }]] }, []],
    ['in the story signs', vi([], [one, ...rest, { text: signature, prose: false }]), minh],
    [
      'that is a link of a list in the story signs',
      vi([], [one, ...rest, linkLine(signature, away, { tag: 'li', prose: false })]),
      minh,
    ],
  ])('%s', (_, page, signs) => expect(found(page)).toEqual(signs));
});

describe('below a story that is signed above', () => {
  const by = 'By Mo Lang';
  const body = [one, ...rest, { text: by, prose: false }];
  test.each<[what: string, page: PlainPage, bylines: Sign[], signs: string[]]>([
    ['by the house', { tail: [by] }, [signed(['Pelican POST', 'reporter'])], mo],
    ['by the house and somebody', { tail: [by] }, [signed(['Pelican Post', 'reporter'], ['Ana Ruiz', 'reporter'])], []],
    ['by an agency, at the end of the story', { body }, [agency], mo],
    ['by an agency, below it', { tail: [by], groups: [[by, by]] }, [agency], []],
    ['by who compiled it', { tail: [by] }, [signed(['Ana Ruiz', 'writer'])], mo],
    [
      'by who compiled it, in a box of its own',
      { tail: [by], groups: [[by, by]] },
      [signed(['Ana Ruiz', 'writer'])],
      [],
    ],
    ['by who compiled it and another', { tail: [by] }, [signed(['Ana Ruiz', 'writer'], ['Ida Holm', 'reporter'])], []],
    ['by who compiled it, and nobody', { tail: [by] }, [signed(['Ana Ruiz', 'writer']), signed()], mo],
    [
      'by who compiled it, and another line',
      { tail: [by] },
      [signed(['Ana Ruiz', 'writer']), signed(['Ida Holm', 'reporter'])],
      [],
    ],
    ['a line with “by” of 59 letters', { tail: [padded(`${by} |`, 59)] }, [signed(['Ana Ruiz', 'reporter'])], []],
    ['a credit of one who wrote', { tail: ['(Reporting by Mo Lang in Oslo)'] }, [signed(['Ana Ruiz', 'reporter'])], mo],
    [
      'a credit in an element',
      { tail: ['(Reporting by Mo Lang in Oslo)'], marked: [['(Reporting by Mo Lang in Oslo)', 'class:author']] },
      [signed(['Ana Ruiz', 'reporter'])],
      [],
    ],
    [
      'a credit beside an element',
      { tail: ['(Reporting by Mo Lang in Oslo)'], marked: [['Mo Lang', 'class:author']] },
      [signed(['Ana Ruiz', 'reporter'])],
      mo,
    ],
    [
      'a credit and another element',
      {
        head: ['Ana Ruiz'],
        tail: ['(Reporting by Mo Lang in Oslo)'],
        marked: [
          ['Ana Ruiz', 'class:author'],
          ['(Reporting by Mo Lang in Oslo)', 'class:author'],
        ],
      },
      [signed(['Ana Ruiz', 'reporter'])],
      [],
    ],
    [
      'a credit of who edited, in an element',
      { tail: ['Edited by Mo Lang'], marked: [['Edited by Mo Lang', 'class:author']] },
      [signed(['Ana Ruiz', 'reporter'])],
      mo,
    ],
    [
      'a credit of both, in an element',
      {
        tail: ['(Reporting by Mo Lang; editing by Leo Sand)'],
        marked: [['(Reporting by Mo Lang; editing by Leo Sand)', 'class:author']],
      },
      [signed(['Ana Ruiz', 'reporter'])],
      ['credit-line closing Mo Lang, Leo Sand'],
    ],
    [
      'an agency in an element',
      { tail: ['(Reuters)'], marked: [['(Reuters)', 'class:author']] },
      [signed(['Ana Ruiz', 'reporter'])],
      ['signature closing =Reuters'],
    ],
  ])('%s', (_, page, bylines, signs) => expect(found(page, bylines)).toEqual(signs));
});

describe('at the opening', () => {
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    [
      'behind a button',
      {
        body: [
          { text: 'Share', prose: false },
          one,
          { text: reporting, prose: false },
          ...rest,
          ...rest,
          ...rest,
          ...rest,
        ],
      },
      ['credit-line opening Ana Ruiz'],
    ],
    [
      'behind the second paragraph',
      {
        body: [
          ...paragraphs.slice(0, 2),
          { text: reporting, prose: false },
          ...rest,
          ...rest,
          ...rest,
          ...rest,
          ...rest,
        ],
      },
      [],
    ],
  ])('%s', (_, page, signs) => expect(found(page)).toEqual(signs));
});

describe('a bracket at the end of the last paragraph', () => {
  const glued = (end: string) => [
    ...new Set(found({ body: [one, ...rest, end] }).filter((line) => line.includes('='))),
  ];
  const long = 'The wall of the harbour is to be rebuilt by the winter, as the council has said today';
  test.each<[what: string, end: string, signs: string[]]>([
    ['glued', `${long}.(dpa)`, ['signature closing =dpa']],
    ['with a stop', `${long}. (dpa).`, ['signature closing =dpa']],
    ['with a stop and a space', `${long}. (dpa) . `, ['signature closing =dpa']],
    ['with more', `${long}. (dpa) x`, []],
    ['with two, parted widely', `${long}. (dpa / AFP)`, ['signature closing =dpa', 'signature closing =AFP']],
    ['with a house', `${long}. (Houston Chronicle)`, []],
  ])('%s', (_, end, signs) => expect(glued(end)).toEqual(signs));
});

describe('a paper right below the story', () => {
  const paper = 'Houston Chronicle';
  const tells = `${one} The Houston Chronicle tells more.`;
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    [
      'that a caption of it tells of',
      { body: [one, { text: `${paper} here`, prose: false }, ...rest], tail: [paper] },
      [],
    ],
    ['that a text below tells of', { tail: [paper, tells] }, []],
    [
      'that a paragraph tells of',
      { body: [...paragraphs, tells], tail: [paper] },
      ['signature closing =Houston Chronicle'],
    ],
  ])('%s', (_, page, signs) => expect(found(page)).toEqual(signs));
  const hidden: Line[] = Array.from({ length: 6 }, (_, i) => ({ text: `Boat ${i}`, visible: false }));
  test('what nobody sees parts no signature from it', () =>
    expect(found({ tail: [...hidden, '(Reuters)'] })).toEqual(['signature closing =Reuters']));
});

test.each<[what: string, line: Line, signs: string[]]>([
  [
    'another story’s card',
    linked('By Mo Lang The tide tells us of the moon', 'The tide tells us of the moon', away),
    [],
  ],
  [
    'what an agency helped another story with',
    linked('The tide tells us of the moon, with material from AFP', 'The tide tells us of the moon', away),
    [],
  ],
  ['a byline with its author’s page', linked('By Mo Lang', 'Mo Lang', author), mo],
])('a byline below: %s', (_, line, signs) => expect(found({ tail: [line] })).toEqual(signs));

describe('an agency in a line of its own', () => {
  const title = 'The tide tells us of the moon';
  test.each<[what: string, tail: Line[], signs: string[]]>([
    ['behind another title', [linked(title, title, away), 'Reuters'], []],
    ['behind a short link', [linked('The moon', 'The moon', away), 'Reuters'], ['signature closing =Reuters']],
    [
      'behind a row of links',
      [
        {
          text: 'Facebook Twitter WhatsApp Mail Print',
          linkChars: 35,
          links: [
            { text: 'Facebook', href: away },
            { text: 'Twitter', href: away },
          ],
        },
        'Reuters',
      ],
      ['signature closing =Reuters'],
    ],
    ['below a heading', [{ text: 'More stories', tag: 'h3', prose: false }, 'Tides', 'Reuters'], []],
  ])('%s', (_, tail, signs) => expect(found({ tail })).toEqual(signs));
});
