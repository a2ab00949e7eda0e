import { expect, test } from 'vitest';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { signedWithin } from '../../utils/evidence/signed-within.ts';
import { type Line, linkLine, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const signers = (page: PlainPage) =>
  signedWithin(pageLines(plainArticle(page))).map(
    ({ where, line }) => `${where} ${line.people.map(({ name }) => name).join(', ')}`,
  );
/** A story among whose paragraphs a line stands, in one box with them. */
const among = (line: Line, more: readonly Line[] = []): PlainPage => ({ body: [line, ...paragraphs, ...more] });
const line = (text: string, more: object = {}): Line => ({ text, prose: false, ...more });

test.each<[what: string, page: PlainPage, signs: string[]]>([
  ['a byline', among(line('By Ana Ruiz')), ['closing Ana Ruiz']],
  [
    'where paragraphs are <div>',
    { body: [line('By Ana Ruiz', { tag: 'div' }), ...paragraphs.map((text) => ({ text, tag: 'div' }))] },
    ['closing Ana Ruiz'],
  ],
  ['of two', among(line('By Ana Ruiz and Leo Sand')), ['closing Ana Ruiz, Leo Sand']],
  ['behind the last paragraph', { body: [...paragraphs, line('Written by Ana Ruiz')] }, ['closing Ana Ruiz']],
  ['in two parts of a list', among(line('By Ana Ruiz'), [line('By Leo Sand')]), []],
  ['a name alone', among(line('Ana Ruiz')), []],
  ['of what sounds like nobody', among(line('By Riverside Stadium')), []],
  ['of nobody', among(line('By popular demand')), []],
  ['a paragraph', among(line('By Ana Ruiz', { prose: true })), []],
  ['a heading', among(line('By Ana Ruiz', { tag: 'h3' })), []],
  ['that nobody sees', among(line('By Ana Ruiz', { visible: false })), []],
  ['a caption', among(line('By Ana Ruiz', { boxed: { names: 'wp-caption' } })), []],
  ['beside two paragraphs', { body: [line('By Ana Ruiz'), ...paragraphs.slice(0, 2)] }, []],
  ['below the story', { tail: [line('By Ana Ruiz')] }, []],
  ['in a box of its own', { ...among(line('By Ana Ruiz')), groups: [['By Ana Ruiz', 'By Ana Ruiz']] }, []],
  ['in 91 characters', among(line(`By Ana Ruiz, ${'Coral '.repeat(13)}`)), []],
  [
    'all of it a link',
    among(linkLine('By Ana Ruiz, Leo Sand, Ida Bloom, Mo Lang and Tom Veldt', 'https://kestrel.example/1')),
    [],
  ],
])('who signs among the paragraphs: %s', (_, page, signs) => {
  expect(signers(page)).toEqual(signs);
});
