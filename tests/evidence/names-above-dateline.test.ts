import { expect, test } from 'vitest';
import { findBylines } from '../../utils/evidence/find-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { type Line, type PlainPage, plainArticle } from '../pages/plain-article.ts';
import { paragraphs } from '../pages/story.ts';

const named = (page: PlainPage) =>
  findBylines(pageLines(plainArticle(page))).flatMap(({ line }) => line.people.map(({ name }) => name));
const plain = (text: string): Line => ({ text, prose: false });
const sent = [`LIMA (AFP) - ${paragraphs[0]}`, ...paragraphs.slice(1)];
const poster = { authors: [{ name: 'Ida Holm', from: 'json-ld' }] };

test.each<[what: string, page: PlainPage, names: string[]]>([
  ['above an agency’s dateline', { body: [plain('ANA RUIZ AND LEO SAND'), ...sent] }, ['ANA RUIZ', 'LEO SAND']],
  ['above any other paragraph', { body: [plain('ANA RUIZ'), ...paragraphs] }, []],
  [
    'above a dateline, and who posted it far away',
    {
      head: [plain('By AFP')],
      body: [plain('ANA RUIZ AND LEO SAND'), ...sent],
      tail: [...Array.from({ length: 9 }, (_, i) => plain(`Boat ${i} of the bay`)), plain('Ida Holm')],
      marked: [
        ['By AFP', 'class:byline'],
        ['Ida Holm', 'class:author'],
      ],
      groups: [['Ida Holm', 'Ida Holm', { names: 'card' }]],
      metadata: poster,
    },
    ['ANA RUIZ', 'LEO SAND'],
  ],
  [
    'beside a day, below who edited',
    { head: [plain('Editor: Ida Holm'), plain('Ana Ruiz | March 2, 2026')] },
    ['Ida Holm', 'Ana Ruiz'],
  ],
])('names %s', (_, page, names) => {
  expect(named(page)).toEqual(names);
});

test('the story ends with its own paragraphs, whatever rules for comments stand behind', () => {
  const rules: Line[] = Array.from({ length: 9 }, (_, i) => ({ text: `Be kind to one another, please, rule ${i}.` }));
  const body: Line[] = [...paragraphs, ...paragraphs, ...paragraphs, plain('With files from AFP'), ...rules];
  const own = [paragraphs[0] as string, 'With files from AFP'] as const;
  const article = plainArticle({ body, groups: [[...own, { names: 'story' }]] });
  expect(
    pageLines(article)
      .closing(8, 0)
      .map(({ text }) => text),
  ).toContain('With files from AFP');
});
