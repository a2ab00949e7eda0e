import { expect, test } from 'vitest';
import { readPublished } from '../../utils/article/read-published.ts';
import { documentOf } from '../pages/lent-window.ts';

const published = (body: string, metas: [string, string][] = [], stated: string[] = []) =>
  readPublished(documentOf(`<body>${body}</body>`), stated, new Map(metas.map(([name, value]) => [name, [value]])));
const time = (day: string, names = '') => `<time datetime="${day}" class="${names}">a day</time>`;

test.each<[what: string, given: string | undefined, day: string | undefined]>([
  ['structured data goes first', published('', [['date', '2026-03-02']], ['2026-03-01']), '2026-03-01'],
  [
    'a first day before a plain one',
    published('', [
      ['date', '2026-03-02'],
      ['dcterms.created', '2026-03-01'],
    ]),
    '2026-03-01',
  ],
  ['a short second', published('', [['date', '2026-03-01T23:15:0Z']]), '2026-03-01T23:15:00Z'],
  ['no month, no day', published('', [['date', '2026-00-29T23:12:27Z']]), undefined],
  ['a time in the article', published(`<article>${time('2026-03-01')}</article>`), '2026-03-01'],
  [
    'a time that says so',
    published(`<article>${time('2026-03-02')}${time('2026-03-01', 'entry-date')}</article>`),
    '2026-03-01',
  ],
  ['metas before times', published(`<article>${time('2026-03-01')}</article>`, [['date', '2026-03-02']]), '2026-03-02'],
  ['no renewal', published(`<article>${time('2026-03-02', 'updated')}</article>`), undefined],
  ['no comment', published(`<article><div class="comments">${time('2026-03-02')}</div></article>`), undefined],
  [
    'no link to another story',
    published(`<article><a href="/o">Sluices ${time('2026-03-02')}</a></article>`),
    undefined,
  ],
  [
    'nothing beside the article',
    published(`<main><div>${time('2026-03-02')}</div><article><h1>Sluices</h1>${time('2026-03-01')}</article></main>`),
    '2026-03-01',
  ],
  [
    'nothing beside an article without a day',
    published(`<main><div>${time('2026-03-02')}</div><article><h1>Sluices</h1></article></main>`),
    undefined,
  ],
  ['no teaser', published(`<main><ul><li>${time('2026-03-02')}</li></ul></main>`), undefined],
])('%s', (_, given, day) => {
  expect(given).toBe(day);
});
