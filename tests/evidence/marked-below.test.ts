import { describe, expect, test } from 'vitest';
import { markedBelow } from '../../utils/evidence/marked-below.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const below = (...tail: Line[]): readonly Line[] =>
  tail.map((line) => ({ prose: false, ...(typeof line === 'string' ? { text: line } : line) }));
const author = (text: string, from = 'class:author') => [text, from] as const;
const title = 'Mussels are back in the bay of Sorna';

const signers = (page: PlainPage) =>
  markedBelow(pageLines(plainArticle(page))).flatMap(({ where, line }) => [
    where,
    ...line.people.map(({ name }) => name),
  ]);

describe('names in elements for authors, right behind the story', () => {
  test.each<[what: string, page: PlainPage, names: string[]]>([
    ['one', { tail: below('Ana Ruiz'), marked: [author('Ana Ruiz')] }, ['closing', 'Ana Ruiz']],
    ['behind "by"', { tail: below('By Ana Ruiz'), marked: [author('By Ana Ruiz')] }, ['closing', 'Ana Ruiz']],
    [
      'two in a line',
      { tail: below('Ana Ruiz and Leo Sand'), marked: [author('Ana Ruiz and Leo Sand')] },
      ['closing', 'Ana Ruiz', 'Leo Sand'],
    ],
    [
      'two in lines of their own',
      { tail: below('Ana Ruiz', 'Leo Sand'), marked: [author('Ana Ruiz'), author('Leo Sand', 'link:author')] },
      ['closing', 'Ana Ruiz', 'closing', 'Leo Sand'],
    ],
    [
      'below the day and a source',
      { tail: below('3 March 2026', 'Share', 'Ana Ruiz'), marked: [author('Ana Ruiz')] },
      ['closing', 'Ana Ruiz'],
    ],
    ['further below', { tail: below('a', 'b', 'c', 'd', 'e', 'Ana Ruiz'), marked: [author('Ana Ruiz')] }, []],
    ['with more in the line', { tail: below('Ana Ruiz, 12 comments'), marked: [author('Ana Ruiz')] }, []],
    [
      'with more in the line, in other letters',
      { language: 'ru', tail: below('Мария Лунева, 12 комментариев'), marked: [author('Мария Лунева')] },
      [],
    ],
    ['in an element for credits', { tail: below('Ana Ruiz'), marked: [author('Ana Ruiz', 'class:credit')] }, []],
    [
      'that sounds like hardly any name',
      { tail: below('Medine Ochs'), marked: [author('Medine Ochs')] },
      ['closing', 'Medine Ochs'],
    ],
    ['that sounds like no name', { tail: below('Quick Links'), marked: [author('Quick Links')] }, []],
    [
      'of whom the story speaks',
      {
        body: [...paragraphs, `${paragraphs[0]} Ana Ruiz lives there.`],
        tail: below('Ana Ruiz'),
        marked: [author('Ana Ruiz')],
      },
      [],
    ],
    [
      'of whom the headline speaks',
      { headline: 'Ana Ruiz wins', tail: below('Ana Ruiz'), marked: [author('Ana Ruiz')] },
      [],
    ],
    [
      'above a comment',
      { tail: [...below('Ana Ruiz'), { text: paragraphs[1] as string, zone: 'tail' }], marked: [author('Ana Ruiz')] },
      [],
    ],
    [
      'above the title of another story',
      {
        tail: below('Ana Ruiz', { text: title, links: [{ text: title, href: 'https://pelican-post.example/n/2' }] }),
        marked: [author('Ana Ruiz')],
      },
      [],
    ],
    ['above a heading', { tail: below('Ana Ruiz', { text: 'More', tag: 'h3' }), marked: [author('Ana Ruiz')] }, []],
    [
      'in a box of comments',
      { tail: below({ text: 'Ana Ruiz', boxed: { names: 'comment-author' } }), marked: [author('Ana Ruiz')] },
      [],
    ],
    [
      'below a picture',
      { tail: below({ text: 'Ana Ruiz', boxed: { names: 'wp-caption' } }), marked: [author('Ana Ruiz')] },
      [],
    ],
    [
      'behind lines that are hidden or of the page around',
      {
        tail: below(
          ...['a', 'b', 'c'].map((text) => ({ text, visible: false })),
          ...['d', 'e'].map((text) => ({ text, zone: 'outside' as const })),
          'Ana Ruiz',
        ),
        marked: [author('Ana Ruiz')],
      },
      ['closing', 'Ana Ruiz'],
    ],
    [
      'in the fifth line',
      { tail: below('a', 'b', 'c', 'd', 'Ana Ruiz'), marked: [author('Ana Ruiz')] },
      ['closing', 'Ana Ruiz'],
    ],
    [
      'above other lines, and a paragraph of the page around',
      {
        tail: [...below('Ana Ruiz', 'a', 'b'), { text: paragraphs[1] as string }],
        marked: [author('Ana Ruiz')],
      },
      ['closing', 'Ana Ruiz'],
    ],
    [
      'above a short link',
      {
        tail: below('Ana Ruiz', {
          text: 'More of hers',
          links: [{ text: 'More of hers', href: 'https://pelican-post.example/a' }],
        }),
        marked: [author('Ana Ruiz')],
      },
      ['closing', 'Ana Ruiz'],
    ],
    [
      'of four',
      {
        tail: below('Ana Ruiz, Leo Sand, Ida Holm and Rui Moreno'),
        marked: [author('Ana Ruiz, Leo Sand, Ida Holm and Rui Moreno')],
      },
      ['closing', 'Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Rui Moreno'],
    ],
    [
      'one of whom the story speaks',
      {
        body: [...paragraphs, `${paragraphs[0]} Ana Ruiz lives there.`],
        tail: below('Leo Sand and Ana Ruiz'),
        marked: [author('Leo Sand and Ana Ruiz')],
      },
      [],
    ],
    ['that the grammar does not read', { tail: below('The wall'), marked: [author('The wall')] }, []],
    [
      'deep in a box of comments',
      {
        tail: below('Ana Ruiz'),
        groups: [
          ['Ana Ruiz', 'Ana Ruiz', { names: 'comment-list' }],
          ['Ana Ruiz', 'Ana Ruiz', { names: 'x' }],
        ],
        marked: [author('Ana Ruiz')],
      },
      [],
    ],
    [
      'two with a line between',
      { tail: below('Ana Ruiz', 'x', 'Leo Sand'), marked: [author('Ana Ruiz'), author('Leo Sand')] },
      [],
    ],
    [
      'with others further below, as in a list of stories',
      {
        tail: below('Ana Ruiz', 'a', 'b', 'c', 'd', 'Leo Sand'),
        marked: [author('Ana Ruiz'), author('Leo Sand')],
      },
      [],
    ],
    [
      'of five',
      {
        tail: below('Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Rui Moreno', 'Mo Lang'),
        marked: ['Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Rui Moreno', 'Mo Lang'].map((name) => author(name)),
      },
      [],
    ],
  ])('%s', (_, page, names) => {
    expect(signers(page)).toEqual(names);
  });
});
