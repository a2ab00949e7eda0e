import { describe, expect, test } from 'vitest';
import { findOwnWithAgency } from '../../utils/evidence/own-with-agency.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { signedBelow } from '../../utils/evidence/signed-below.ts';
import type { Sign } from '../../utils/model.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const shown = (signs: readonly Sign[]) =>
  signs.flatMap(({ where, line }) => [
    where,
    ...line.people.map(({ name, place }) => (place ? `${name} in ${place}` : name)),
    ...line.organizations.map((name) => `=${name}`),
  ]);

test.each<[closing: string, language: string, names: string[]]>([
  [' (Elena Orozco Nava)', 'es', ['closing', 'Elena Orozco Nava']],
  [' /Ljubov Petrova/', 'bg', ['closing', 'Ljubov Petrova']],
  [' Anna Kowalska-Nowak', 'pl', ['closing', 'Anna Kowalska-Nowak']],
  [' Stefan KOWALSKI, reporter', 'pl', ['closing', 'Stefan KOWALSKI']],
  [' (Foto: Elena Orozco Nava)', 'es', []],
  [' They call it Harbour News', 'en', []],
  [' (see page 12)', 'en', []],
])('behind the last stop:%s', (closing, language, names) => {
  const page = plainArticle({ language, body: [...paragraphs.slice(0, -1), `${paragraphs.at(-1)}${closing}`] });
  expect(shown(signedBelow(pageLines(page)))).toEqual(names);
});

test('whom the story speaks of does not sign it behind the last stop', () => {
  const body = [
    'Elena Orozco Nava had lived beside the harbour for eleven years when it was closed for good.',
    ...paragraphs,
  ];
  const page = plainArticle({ language: 'es', body: [...body.slice(0, -1), `${body.at(-1)} (Elena Orozco Nava)`] });
  expect(signedBelow(pageLines(page))).toEqual([]);
});

describe('names that close the story’s own column', () => {
  const signers = (page: PlainPage) => shown(signedBelow(pageLines(plainArticle(page))));
  const below = (text: string, more: object = {}): PlainPage => ({ tail: [{ text, prose: false, ...more }] });
  test.each<[what: string, page: PlainPage, names: string[]]>([
    ['one', below('Ana Ruiz'), ['closing', 'Ana Ruiz']],
    ['two', below('Ana Ruiz, Mo Lang'), ['closing', 'Ana Ruiz', 'Mo Lang']],
    ['joined by a word', below('Ana Ruiz and Mo Lang'), ['closing', 'Ana Ruiz', 'Mo Lang']],
    ['and a place', below('Ana Ruiz, Mo Lang, Paris'), ['closing', 'Ana Ruiz', 'Mo Lang in Paris']],
    [
      'four',
      below('Ana Ruiz, Mo Lang, Leo Sand, Ida Holm'),
      ['closing', 'Ana Ruiz', 'Mo Lang', 'Leo Sand', 'Ida Holm'],
    ],
    ['five', below('Ana Ruiz, Mo Lang, Leo Sand, Ida Holm, Rui Moreno'), []],
    ['behind a dash', below('— Ana Ruiz'), ['closing', 'Ana Ruiz']],
    ['with a job', below('Ana Ruiz, historian of the sea'), ['closing', 'Ana Ruiz']],
    ['in a line of credits', below('Translated by Ana Ruiz'), []],
    ['behind what they did, in Polish', { language: 'pl', ...below('Tłum. Ana Ruiz') }, []],
    ['in brackets', below('(Ana Ruiz)'), ['closing', 'Ana Ruiz']],
    ['in brackets, with the day', below('(Ana Ruiz, Mo Lang, 3.2.2031)'), ['closing', 'Ana Ruiz', 'Mo Lang']],
    ['for whom they wrote', below('Ana Ruiz, specially for «Coral»'), ['closing', 'Ana Ruiz']],
    ['in brackets, with something else', below('(Ana Ruiz, Wall 12)'), []],
    ['with something else', below('Ana Ruiz, Wall 12'), []],
    ['of no name', below('More of it'), []],
    ['in 91 characters', below(`Ana Ruiz, ${'x'.repeat(81)}`), []],
    ['below a picture', below('Ana Ruiz', { boxed: { names: 'wp-caption' } }), []],
    [
      'below a greeting',
      {
        tail: [
          { text: 'With warm wishes,', prose: false },
          { text: 'Ana Ruiz', prose: false },
        ],
      },
      ['closing', 'Ana Ruiz'],
    ],
    [
      'below a long one',
      {
        tail: [
          { text: `With wishes ${'x'.repeat(40)},`, prose: false },
          { text: 'Ana Ruiz', prose: false },
        ],
      },
      [],
    ],
    [
      'below another line',
      {
        tail: [
          { text: 'With warm wishes', prose: false },
          { text: 'Ana Ruiz', prose: false },
        ],
      },
      [],
    ],
    [
      'below what is not seen',
      {
        tail: [
          { text: 'a', visible: false },
          { text: 'Ana Ruiz', prose: false },
        ],
      },
      ['closing', 'Ana Ruiz'],
    ],
    ['linked', below('Ana Ruiz', { links: [{ text: 'Ana Ruiz', href: 'https://pelican-post.example/ana' }] }), []],
    ['in another element', below('Ana Ruiz', { tag: 'div' }), []],
    ['in another box', below('Ana Ruiz', { boxed: { parent: 0 } }), []],
    ['beside the story', below('Ana Ruiz', { zone: 'outside' }), []],
    ['in the story’s own zone', { body: [...paragraphs, { text: 'Ana Ruiz', prose: false }] }, ['closing', 'Ana Ruiz']],
    [
      'of whom the story speaks',
      {
        body: [
          ...paragraphs,
          'Ana Ruiz saw it all from the wall of the harbour, and so did all of those who live there.',
        ],
        ...below('Ana Ruiz'),
      },
      [],
    ],
    ['of whom the headline speaks', { headline: 'What Ana Ruiz saw', ...below('Ana Ruiz') }, []],
    ['of one in an element of the theme’s', { ...below('Ana Ruiz'), marked: [['Ana Ruiz', 'class:author']] }, []],
    [
      'of two in such an element',
      { ...below('Ana Ruiz, Mo Lang'), marked: [['Ana Ruiz, Mo Lang', 'class:author']] },
      ['closing', 'Ana Ruiz', 'Mo Lang'],
    ],
    ['where there is no story', { body: [], ...below('Ana Ruiz') }, []],
  ])('%s', (_, page, names) => expect(signers(page)).toEqual(names));
});

describe('the house beside an agency, and nobody else', () => {
  const houses = (page: PlainPage) => shown(findOwnWithAgency(pageLines(plainArticle(page))));
  const both = (where: string, agency = 'ANP') => [where, `=${agency}`, '=Pelican Post'];
  test.each<[what: string, page: PlainPage, found: string[]]>([
    ['above the story', { head: ['By Pelican Post/ANP'] }, both('head')],
    ['behind it', { tail: ['By Pelican Post/ANP'] }, both('closing')],
    ['behind a label', { head: ['Source: Pelican Post, ANP'] }, both('head')],
    ['in brackets', { tail: ['(Pelican Post + ANP)'] }, both('closing')],
    ['with a dash', { tail: ['ANP – Pelican Post'] }, both('closing')],
    ['with a word between', { tail: ['Pelican Post with ANP'] }, both('closing')],
    ['two agencies', { tail: ['Pelican Post, ANP, AFP'] }, ['closing', '=ANP', '=AFP', '=Pelican Post']],
    ['without the house', { tail: ['ANP, AFP'] }, []],
    ['without an agency', { tail: ['Pelican Post, Bay'] }, []],
    ['with somebody else', { tail: ['Pelican Post, ANP, Ana Ruiz'] }, []],
    ['with another house', { tail: ['Coral Courier, ANP'] }, []],
    ['of a picture', { tail: ['Photo: Pelican Post/ANP'] }, []],
    ['below one', { tail: [{ text: 'Pelican Post/ANP', boxed: { names: 'wp-caption' } }] }, []],
    ['in 90 characters', { tail: [`${'x'.repeat(24)}: Pelican Post, ANP${' '.repeat(46)}`] }, both('closing')],
    ['in more', { tail: [`${'x'.repeat(24)}: Pelican Post, ANP${'.'.repeat(48)}`] }, []],
    [
      'in a marked element',
      { head: ['x Pelican Post/ANP'], marked: [['Pelican Post/ANP', 'class:byline']] },
      both('head'),
    ],
    ['the first of two', { head: ['Pelican Post/ANP', 'Pelican Post/AFP'] }, both('head')],
  ])('%s', (_, page, found) => expect(houses(page)).toEqual(found));
});
