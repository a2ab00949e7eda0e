import { expect, test } from 'vitest';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { sign } from '../../utils/evidence/sign.ts';
import { unmarkedBylines } from '../../utils/evidence/unmarked-bylines.ts';
import type { Sign } from '../../utils/model.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const found = (page: PlainPage, marks: readonly Sign[] = []) =>
  unmarkedBylines(pageLines(plainArticle(page)), marks).map(({ where, line, named, initials, evidence }) =>
    [
      where,
      ...line.people.map(({ name }) => name),
      ...line.organizations.map((name) => `=${name}`),
      line.dateline?.place && `@${line.dateline.place}`,
      initials && `initials ${evidence.text}`,
      named && `named ${named}`,
    ]
      .filter(Boolean)
      .join(' '),
  );
const line = (text: string, more: object = {}): Line => ({ text, prose: false, ...more });
const head = (text: string, more: object = {}, language = 'en'): PlainPage => ({
  language,
  head: [line(text, more)],
});
const signed = (block: string): Sign =>
  sign('byline', 'Ana Ruiz', {
    block,
    where: 'head',
    line: { people: [{ name: 'Ana Ruiz', role: 'reporter' }], organizations: [] },
  });

test.each<[what: string, page: PlainPage, signs: string[]]>([
  ['behind a word', head('By Ana Ruiz'), ['head Ana Ruiz']],
  ['in a part of a row', head('May 6, 2031 | By Ana Ruiz | Lima'), ['head Ana Ruiz']],
  ['in a part behind a dot', head('Harbour • By Ana Ruiz'), ['head Ana Ruiz']],
  ['in a row without spaces', head('Harbour|By Ana Ruiz'), []],
  ['before the paragraphs', { body: [line('By Ana Ruiz'), ...paragraphs] }, ['opening Ana Ruiz']],
  ['in words of a credit', head('Ana Ruiz reported from Lima, Leo Sand from Oslo'), ['head Ana Ruiz Leo Sand']],
  ['in such words, as a heading', head('Ana Ruiz reported from Lima, Leo Sand from Oslo', { tag: 'h2' }), []],
  [
    'in a long list of who did what',
    head(
      'Produced by Ana Ruiz and Leo Sand, Photographs by Ida Bloom, Written by Mo Lang, Interviews by Tom Veldt, Graphics by Iris Holm',
    ),
    ['head Ana Ruiz Leo Sand Ida Bloom Mo Lang Tom Veldt Iris Holm'],
  ],
  [
    'in as long a list of people who did the same',
    head(
      'Ana Ruiz reported from Lima, Leo Sand from Oslo, Ida Bloom from Port Ellery, Mo Lang from Rome and Tom Veldt from New York City',
    ),
    [],
  ],
  ['as initials', head('Autor: asty//now', {}, 'pl'), ['head initials Autor: asty//now']],
  ['as the initials of nobody', head('by admin'), []],
  ['of a picture', head('Photo by Ana Ruiz'), []],
  ['in a caption', head('By Ana Ruiz', { boxed: { names: 'wp-caption' } }), []],
  [
    'a link away',
    { head: [linkLine('By Ana Ruiz, Leo Sand, Ida Bloom, Mo Lang and Tom Veldt', 'https://kestrel.example/1')] },
    [],
  ],
  ['a name alone', head('Ana Ruiz'), []],
  ['an agency', head('Reuters'), ['head =Reuters named Reuters']],
  ['an agency and a day', head('PTI | May 6, 2031'), ['head =PTI named PTI']],
  ['an agency behind a comma', head('Harbour news, Reuters'), ['head =Reuters named Reuters']],
  ['an agency and a place', head('PTI Mumbai'), ['head =PTI @Mumbai named PTI']],
  ['an agency and a comma and a place', head('Reuters, Port Ellery,'), ['head =Reuters @Port Ellery named Reuters']],
  ['the button for the size', head('AA'), []],
  ['that agency where it is at home', head('AA', {}, 'tr'), ['head =AA named AA']],
  ['a paper', head('Houston Chronicle'), []],
  ['a platform', head('Yahoo'), []],
  ['an agency in a heading', head('Reuters', { tag: 'h2' }), []],
  ['an agency before the paragraphs', { body: [line('Reuters'), ...paragraphs] }, []],
  [
    'a name that begins as an agency, told in the head',
    {
      ...head('ANA RUIZ'),
      metadata: { authors: [{ name: 'Ana Ruiz', from: 'meta:author' }] },
    },
    [],
  ],
])('%s', (_, page, signs) => {
  expect(found(page)).toEqual(signs);
});

test.each<[what: string, lines: string[], signs: string[]]>([
  ['beside', ['Ana Ruiz', 'Reuters'], ['head =Reuters named Reuters']],
  ['two lines below', ['Ana Ruiz', 'Harbour', 'Reuters'], ['head =Reuters named Reuters']],
  ['three lines below', ['Ana Ruiz', 'Harbour', 'Coast', 'Reuters'], []],
  ['a paper beside', ['Ana Ruiz', 'Houston Chronicle'], ['head =Houston Chronicle named Houston Chronicle']],
])('an agency %s a marked name', (_, lines, signs) => {
  expect(found({ head: lines.map((text) => line(text)) }, [signed('b1')])).toEqual(signs);
});
