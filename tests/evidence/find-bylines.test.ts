import { describe, expect, test } from 'vitest';
import { findBylines } from '../../utils/evidence/find-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import type { StatedAuthor } from '../../utils/model.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

/** Who signs, and where: 'head Ana Ruiz' or 'head =Reuters'. */
const found = (page: PlainPage) =>
  findBylines(pageLines(plainArticle(page))).map(
    ({ where, line }) =>
      `${where} ${line.people.map(({ name }) => name).join(', ')}${line.organizations.map((name) => `=${name}`).join('')}`,
  );

const [one = '', ...rest] = paragraphs;
const fillers = (count: number): Line[] => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);
const author = (name: string, more: Partial<StatedAuthor> = {}): StatedAuthor => ({
  name,
  from: 'meta:author',
  ...more,
});
const by = 'By Ana Ruiz';
const biography =
  'Ana Ruiz is a writer who has told of boats and bays for many papers, and lives in Port Ellery with two cats. ';
/** In a box that is no neighbour of the paragraphs. */
const apart = (text: string): Line => ({ text, boxed: { parent: 0 } });

describe('a byline', () => {
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['is none', {}, []],
    ['below the headline', { head: [by] }, ['head Ana Ruiz']],
    ['above the headline', { above: [by] }, ['head Ana Ruiz']],
    [
      'of a hidden video is none beside one that shows',
      { head: [{ text: 'By Leo Sand', visible: false }, by] },
      ['head Ana Ruiz'],
    ],
    ['that waits for its script is one', { head: [{ text: by, visible: false }] }, ['head Ana Ruiz']],
    ['at the opening', { body: [by, one, ...rest] }, ['opening Ana Ruiz']],
    ['of an agency', { head: ['Reuters'] }, ['head =Reuters']],
    ['of an agency in a heading', { head: [{ text: 'Reuters', tag: 'h3' }] }, []],
    ['of a paper alone is a logo', { head: ['Houston Chronicle'] }, []],
    ['in a marked element', { head: ['Ana Ruiz'], marked: [['Ana Ruiz', 'class:byline']] }, ['head Ana Ruiz']],
    ['in a marked element and in words is one', { head: [by], marked: [[by, 'class:byline']] }, ['head Ana Ruiz']],
    [
      'in two marked elements',
      {
        head: ['Ana Ruiz', 'Mo Lang'],
        marked: [
          ['Ana Ruiz', 'rel=author'],
          ['Mo Lang', 'rel=author'],
        ],
      },
      ['head Ana Ruiz', 'head Mo Lang'],
    ],
    [
      'in a marked element under a picture',
      { head: [{ text: 'Ana Ruiz', boxed: { names: 'wp-caption' } }], marked: [['Ana Ruiz', 'class:byline']] },
      [],
    ],
    [
      'of a reviewed book in a list of terms',
      {
        head: [
          { text: 'The Salt Inspector', tag: 'dt', boxed: { parent: 1 } },
          { text: 'by Ida Holm', tag: 'dd', boxed: { parent: 1 } },
          { text: 'Pelican Press, 288 pages', tag: 'dd', boxed: { parent: 1 } },
        ],
        body: [one],
      },
      [],
    ],
    [
      'in a marked element that is a place',
      {
        head: ['Ana Ruiz', 'Lima'],
        marked: [
          ['Ana Ruiz', 'class:author'],
          ['Lima', 'class:credit'],
        ],
      },
      ['head Ana Ruiz'],
    ],
    [
      'surely marked below the story',
      { tail: ['Ana Ruiz'], marked: [['Ana Ruiz', 'rel=author']] },
      ['closing Ana Ruiz'],
    ],
    [
      'hardly marked below the story',
      { tail: ['Ana Ruiz'], marked: [['Ana Ruiz', 'class:author']] },
      ['closing Ana Ruiz'],
    ],
    [
      'marked in a paragraph is somebody of the story',
      { body: [`${one} Ana Ruiz lives there.`, ...rest], marked: [['Ana Ruiz', 'link:author']] },
      [],
    ],
    [
      'below a story that is signed above is another’s',
      { head: [by], tail: ['Mo Lang'], marked: [['Mo Lang', 'rel=author']] },
      ['head Ana Ruiz'],
    ],
    ['with a check of facts', { head: [by, 'Fact checked by Mo Lang'] }, ['head Ana Ruiz']],
    ['with a date', { head: ['By Ana Ruiz | 3 March 2026'] }, ['head Ana Ruiz']],
    [
      'in a dated row above the column, by the author that the page states',
      {
        above: [{ text: 'Tuesday, 13 May 2031, by Ana Ruiz', zone: 'outside' }, 'Print'],
        metadata: { authors: [author('Ana Ruiz')] },
      },
      ['head Ana Ruiz'],
    ],
    [
      'is none in a menu above the column',
      {
        above: [{ text: 'Ana Ruiz and other writers', zone: 'outside' }, 'Print'],
        metadata: { authors: [author('Ana Ruiz')] },
      },
      [],
    ],
    ['of initials', { head: ['Von: det'], language: 'de' }, ['head ']],
  ])('%s', (_, page, bylines) => {
    expect(found(page)).toEqual(bylines);
  });
});

describe('a name alone', () => {
  const ana = [author('Ana Ruiz')];
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['that the head of the page gives', { head: ['Ana Ruiz'], metadata: { authors: ana } }, ['head Ana Ruiz']],
    [
      'in a caption',
      {
        head: [
          {
            text: 'The wall at dawn. Ana Ruiz',
            tag: 'figcaption',
            prose: false,
            boxed: { tag: 'figcaption', media: 1 },
          },
        ],
        metadata: { authors: ana },
      },
      [],
    ],
    ['in other letters', { head: ['ANA RUIZ'], metadata: { authors: ana } }, ['head Ana Ruiz']],
    [
      'of an organisation',
      { head: ['Harbour Union'], metadata: { authors: [author('Harbour Union', { type: 'organization' })] } },
      [],
    ],
    ['that another has', { head: ['Mo Lang'], metadata: { authors: ana } }, []],
    ['that is not printed', { metadata: { authors: ana } }, []],
    ['in a row above', { above: ['Ana Ruiz', ...fillers(11)], metadata: { authors: ana } }, ['head Ana Ruiz']],
    ['far above', { above: ['Ana Ruiz', ...fillers(12)], metadata: { authors: ana } }, []],
    [
      'in the first paragraphs',
      { body: [...fillers(7), 'Ana Ruiz', one, ...rest], metadata: { authors: ana } },
      ['head Ana Ruiz'],
    ],
    ['in a later paragraph', { body: [...fillers(8), 'Ana Ruiz', one, ...rest], metadata: { authors: ana } }, []],
    [
      'in a long line',
      { head: [`Ana Ruiz ${'saw the boats come in and go out again, '.repeat(4)}`], metadata: { authors: ana } },
      [],
    ],
    ['where somebody else signs', { head: ['By Mo Lang', 'Ana Ruiz'], metadata: { authors: ana } }, ['head Mo Lang']],
    [
      'in small letters, in an element that says so',
      { tail: ['Ana ruiz'], marked: [['Ana ruiz', 'class:author']], metadata: { authors: [author('Ana ruiz')] } },
      ['head Ana ruiz'],
    ],
    [
      'in such an element that nobody sees',
      {
        tail: [{ text: 'Ana ruiz', visible: false }],
        marked: [['Ana ruiz', 'class:author']],
        metadata: { authors: [author('Ana ruiz')] },
      },
      [],
    ],
    ['beside its day', { head: ['Wilf Sandman · 24 April 2026'] }, ['head Wilf Sandman']],
    ['that nothing speaks for', { above: ['Harbour Light', ...fillers(3)] }, []],
  ])('%s', (_, page, bylines) => {
    expect(found(page)).toEqual(bylines);
  });
});

describe('of several bylines', () => {
  test.each<[what: string, page: PlainPage, bylines: string[]]>([
    ['those near one another', { head: [by, ...fillers(5), 'By Mo Lang'] }, ['head Ana Ruiz', 'head Mo Lang']],
    [
      'one a little further down',
      { head: [by, ...fillers(8), apart('By Mo Lang')] },
      ['head Ana Ruiz', 'head Mo Lang'],
    ],
    ['not one further down', { head: [by, ...fillers(9), apart('By Mo Lang')] }, ['head Ana Ruiz']],
    [
      'one as far down among the paragraphs',
      { head: [by, ...fillers(9), 'By Mo Lang'] },
      ['head Ana Ruiz', 'head Mo Lang'],
    ],
    [
      'a chain of neighbours',
      {
        head: [
          by,
          ...fillers(2),
          apart('By Mo Lang'),
          ...fillers(2),
          apart('By Leo Sand'),
          ...fillers(2),
          apart('By Ida Holm'),
        ],
      },
      ['head Ana Ruiz', 'head Mo Lang', 'head Leo Sand', 'head Ida Holm'],
    ],
    [
      'whom the page tells of below, where only an editor is named above',
      { head: ['Edited by: Leo Sand'], tail: ['Written by Ana Ruiz', biography] },
      ['head Leo Sand', 'closing Ana Ruiz'],
    ],
    [
      'nobody of whom the page tells below, where somebody signs above',
      { head: ['By Mo Lang'], tail: ['Written by Ana Ruiz', biography] },
      ['head Mo Lang'],
    ],
    [
      'one that was pasted with the story',
      { head: [by, ...fillers(6)], body: ['By Mo Lang', one, ...rest] },
      ['head Ana Ruiz', 'opening Mo Lang'],
    ],
  ])('%s', (_, page, bylines) => {
    expect(found(page)).toEqual(bylines);
  });
});
