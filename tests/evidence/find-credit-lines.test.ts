import { describe, expect, test } from 'vitest';
import { findCreditLines } from '../../utils/evidence/find-credit-lines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who is credited around the end: 'credit-line closing Ana Ruiz, Leo Sand' or 'signature closing =dpa'. */
const found = (page: PlainPage, bylines: readonly Sign[] = []) =>
  findCreditLines(pageLines(plainArticle(page)), bylines).map(
    ({ evidence, where, line, named }) =>
      `${evidence.kind} ${where} ${line.people.map(({ name }) => name).join(', ')}${named ? `=${named}` : ''}`,
  );

const [one = '', ...rest] = paragraphs;
const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
const signed = (role: 'reporter' | 'editor' = 'reporter'): Sign[] => [
  sign('byline', 'By Ana Ruiz', { where: 'head', line: { people: [{ name: 'Ana Ruiz', role }], organizations: [] } }),
];
const reporting = '(Reporting by Ana Ruiz in Oslo; editing by Leo Sand)';

describe('behind the story', () => {
  test.each<[what: string, line: Line, signs: string[]]>([
    ['a tail', reporting, ['credit-line closing Ana Ruiz, Leo Sand']],
    ['a byline', 'By Ana Ruiz', ['credit-line closing Ana Ruiz']],
    ['a byline of a house', 'By Ana Ruiz, Coral Courier', ['credit-line closing Ana Ruiz=Coral Courier']],
    ['an agency', '(Reuters)', ['signature closing =Reuters']],
    ['an agency’s letters', 'dpa', ['signature closing =dpa']],
    ['what an agency told', 'With inputs from Reuters, the council says that it begins again in the spring', []],
    ['a paper', 'Houston Chronicle', []],
    ['a platform', 'Yahoo', []],
    ['a name that nobody introduces', 'Ana Ruiz', []],
    ['a heading', { text: reporting, tag: 'h3' }, []],
    ['a caption', { text: reporting, boxed: { names: 'wp-caption' } }, []],
    ['the credit of a picture', 'Photo: Ana Ruiz/Reuters', []],
    ['a comment', 'Comment by Mia', []],
    ['a comment, in German', 'Kommentar von Mia', []],
    [
      'a long link',
      linkLine('Analysis of the week: a pier that nobody wants, by Ana Ruiz', 'https://coral.example/1'),
      [],
    ],
    ['the pages of a book', { text: 'By Ana Ruiz, 267 pages', shared: true }, []],
  ])('%s', (_, line, signs) => {
    expect(found({ tail: [line] })).toEqual(signs);
  });

  const title = 'The mussels are back in the bay of Tolland';
  const teaser = 'Published: March 2, 2026 by Leo Sand';
  const card = (lines: readonly Line[], group: [string, string]): PlainPage => ({ tail: lines, groups: [group] });
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    ['the title of their card', card([linkLine(title, 'https://kestrel.example/1'), teaser], [title, teaser]), []],
    [
      'a link within what the story holds',
      card(['Boats', linkLine(title, 'https://kestrel.example/1'), reporting], ['Boats', reporting]),
      ['credit-line closing Ana Ruiz, Leo Sand'],
    ],
    [
      'a link in a box of its own',
      card([linkLine(title, 'https://kestrel.example/1'), reporting], [title, title]),
      ['credit-line closing Ana Ruiz, Leo Sand'],
    ],
    ['a title that leads nowhere', card([title, teaser], [title, teaser]), ['credit-line closing Leo Sand']],
  ])('who wrote, right below %s', (_, page, signs) => {
    expect(found(page)).toEqual(signs);
  });

  test.each<[what: string, page: PlainPage, signs: string[]]>([
    [
      'that the story tells of',
      { body: [`${one} The Houston Chronicle tells more.`, ...rest], tail: ['Houston Chronicle'] },
      ['signature closing =Houston Chronicle'],
    ],
    [
      'that is a link',
      {
        body: [`${one} The Houston Chronicle tells more.`, ...rest],
        tail: [linkLine('Houston Chronicle', 'https://coral.example/')],
      },
      [],
    ],
    [
      'with something else',
      { body: [`${one} The Houston Chronicle tells more.`, ...rest], tail: ['Houston Chronicle today'] },
      [],
    ],
    [
      'in another box',
      {
        body: [`${one} The Houston Chronicle tells more.`, ...rest],
        tail: [{ text: 'Houston Chronicle', boxed: { parent: 3 } }],
      },
      [],
    ],
  ])('a paper %s', (_, page, signs) => expect(found(page)).toEqual(signs));

  test('a heading that is a label, and the name below it', () => {
    const tail: Line[] = [
      { text: 'Article written by:', tag: 'h2' },
      { text: 'Ana Ruiz', tag: 'h3' },
    ];
    expect(found({ tail })).toEqual(['credit-line closing Ana Ruiz']);
  });

  test('the line under the title of another story', () => {
    const title = linkLine('Why the old pier of Tolland had to go', 'https://pelican-post.example/2', { tag: 'h3' });
    expect(found({ tail: [title, 'By Ana Ruiz'] })).toEqual([]);
  });
});

test.each<[what: string, href: string, signs: string[]]>([
  ['a tag', 'https://coral.example/tag/cao-minh', []],
  ['an author', 'https://coral.example/tac-gia/cao-minh', ['credit-line closing Cao Minh']],
])('a linked entry of a list with the form of a signature may be %s', (_, href, signs) => {
  const entry = { ...(linkLine('Cao Minh', href) as Exclude<Line, string>), tag: 'li' };
  expect(found({ tail: [entry], language: 'vi' })).toEqual(signs);
});

describe('where it stands', () => {
  test.each<[what: string, page: PlainPage, signs: string[]]>([
    ['at the opening', { body: [reporting, one, ...rest] }, ['credit-line opening Ana Ruiz, Leo Sand']],
    ['behind the first paragraph', { body: [one, reporting, ...rest] }, ['credit-line opening Ana Ruiz, Leo Sand']],
    [
      'far into a long story',
      { body: [one, ...rest, reporting, ...Array.from({ length: 9 }, (_, i) => `${i} ${one}`)] },
      [],
    ],
    ['some way below', { tail: [...fillers(11), reporting] }, ['credit-line closing Ana Ruiz, Leo Sand']],
    ['far below', { tail: [...fillers(12), reporting] }, []],
    ['an agency some way below', { tail: [...fillers(4), '(Reuters)'] }, ['signature closing =Reuters']],
    ['an agency further below', { tail: [...fillers(5), '(Reuters)'] }, []],
  ])('%s', (_, page, signs) => {
    expect(found(page)).toEqual(signs);
  });
});

describe('glued to the last paragraph', () => {
  const last = `${rest.at(-1)}`;
  test.each<[what: string, end: string, signs: string[]]>([
    ['an agency', `${last} (dpa)`, ['signature closing =dpa']],
    ['two', `${last} (dpa/AFP)`, ['signature closing =dpa', 'signature closing =AFP']],
    ['a house and an agency', `${last} (FR mit dpa)`, ['signature closing =dpa']],
    ['a year', `${last} (2026)`, []],
    ['what is no agency', `${last} (mit Stein)`, []],
    ['in a sentence', `${last.slice(0, -1)} (dpa)`, []],
    ['to a short line', 'So it is. (dpa)', ['signature closing =dpa']],
  ])('%s', (_, end, signs) => {
    const glued = found({ body: [one, ...rest.slice(0, -1), end], language: 'de' });
    expect([...new Set(glued.filter((line) => line.startsWith('signature')))]).toEqual(signs);
  });
});

describe('below a story that is signed above', () => {
  const by = 'By Mo Lang';
  test.each<[what: string, page: PlainPage, bylines: Sign[], signs: string[]]>([
    ['a bare byline is a teaser’s', { tail: [by] }, signed(), []],
    [
      'a bare byline, where an editor alone is named above',
      { tail: [by] },
      signed('editor'),
      ['credit-line closing Mo Lang'],
    ],
    ['a byline with a house is one, too', { tail: ['By Mo Lang, Coral Courier'] }, signed(), []],
    ['a tail says more', { tail: [reporting] }, signed(), ['credit-line closing Ana Ruiz, Leo Sand']],
    [
      'a name in an element for authors is a teaser’s',
      { tail: ['By Mo Lang, Coral Courier'], marked: [['By Mo Lang, Coral Courier', 'class:author']] },
      signed(),
      [],
    ],
    ['a byline at the opening stays', { body: [by, one, ...rest] }, signed(), ['credit-line opening Mo Lang']],
    [
      'who signs right below an agency’s story is its reporter',
      { tail: [by] },
      [sign('byline', 'Reuters', { where: 'head', named: 'Reuters' })],
      ['credit-line closing Mo Lang'],
    ],
    [
      'in another box it is a teaser’s',
      { tail: [{ text: 'More', prose: false }, by], groups: [['More', by]] },
      [sign('byline', 'Reuters', { where: 'head', named: 'Reuters' })],
      [],
    ],
    [
      'a byline below signs nothing',
      { tail: [by] },
      signed().map((one) => ({ ...one, where: 'closing' as const })),
      ['credit-line closing Mo Lang'],
    ],
  ])('%s', (_, page, bylines, signs) => {
    expect(found(page, bylines)).toEqual(signs);
  });
});
