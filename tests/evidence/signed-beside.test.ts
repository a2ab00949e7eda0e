import { expect, test } from 'vitest';
import { findBylines } from '../../utils/evidence/find-bylines.ts';
import { pageLines } from '../../utils/evidence/page-lines.ts';
import { signedBeside } from '../../utils/evidence/signed-beside.ts';
import { type PlainPage, plainArticle } from '../pages/plain-article.ts';

const own = 'https://pelican-post.example/authors/';
const day = ['February 3, 2026'];
const outside = { zone: 'outside' as const, prose: false };
/** A rail above the headline with names, each a link, and lines behind them. */
const rail = (names: readonly string[], lines: readonly string[], href = own, words?: string): PlainPage => ({
  above: [
    ...names.map((text) => ({
      text: words ? `${text} ${words}` : text,
      links: [{ text: words ?? text, href: href.endsWith('/') ? `${href}${text.length}` : href }],
      ...outside,
    })),
    ...lines.map((text) => ({ text, ...outside })),
  ],
});
const mail = (address: string) => rail(['Ana Ruiz'], day, `mailto:${address}`, 'Write to her');
const named = (page: PlainPage) =>
  signedBeside(pageLines(plainArticle(page))).flatMap(({ line, where }) =>
    line.people.map(({ name }) => `${where} ${name}`),
  );

const fillers = (count: number) => Array.from({ length: count }, (_, i) => `Boat ${i} of the bay`);

test.each<[what: string, page: PlainPage, names: string[]]>([
  ['who and when', rail(['Ana Ruiz'], day), ['head Ana Ruiz']],
  ['two of them', rail(['Ana Ruiz', 'Leo Sand'], day), ['head Ana Ruiz', 'head Leo Sand']],
  ['nobody says when', rail(['Ana Ruiz'], ['Share']), []],
  ['the day far from the name', rail(['Ana Ruiz'], [...fillers(4), ...day]), []],
  ['the day four lines away', rail(['Ana Ruiz'], [...fillers(3), ...day]), ['head Ana Ruiz']],
  ['a link to a shelf', rail(['Ana Ruiz'], day, 'https://pelican-post.example/shelf/'), []],
  ['a link to another site', rail(['Ana Ruiz'], day, 'https://coral-courier.example/authors/'), []],
  ['far above the headline', rail(['Ana Ruiz'], [...day, ...fillers(11)]), []],
  ['just near enough', rail(['Ana Ruiz'], [...day, ...fillers(10)]), ['head Ana Ruiz']],
  ['no name', rail(['Boats of the bay'], day), []],
  ['a list of columnists', rail(['Ana Ruiz', 'Leo Sand', 'Ida Holm', 'Nora Lang', 'Rui Moreno'], day), []],
  ['her own mail', mail('a.ruiz@pelican-post.example'), ['head Ana Ruiz']],
  ['her own mail, and a subject', mail('a.ruiz@pelican-post.example?subject=wall'), ['head Ana Ruiz']],
  ['somebody’s mail', mail('desk@pelican-post.example'), []],
  ['her mail elsewhere', mail('a.ruiz@coral-courier.example'), []],
  [
    'far from the headline, and in its head',
    { ...rail(['Ana Ruiz'], [...day, ...fillers(30)]), metadata: { authors: [{ name: 'ANA RUIZ', from: 'json-ld' }] } },
    ['head Ana Ruiz'],
  ],
  [
    'unseen',
    {
      ...rail(['Ana Ruiz'], day),
      above: [
        { text: 'Ana Ruiz', ...outside, visible: false },
        { text: day[0] ?? '', ...outside },
      ],
    },
    [],
  ],
])('%s', (_, page, names) => {
  expect(named(page)).toEqual(names);
});

test.each<[what: string, head: string[], names: string[]]>([
  ['a rail is asked if nobody signs the story', [], ['Ana Ruiz']],
  ['and not if somebody does', ['By Ida Holm'], ['Ida Holm']],
])('%s', (_, head, names) => {
  const signs = findBylines(pageLines(plainArticle({ ...rail(['Ana Ruiz'], day), head })));
  expect([...new Set(signs.flatMap(({ line }) => line.people.map(({ name }) => name)))]).toEqual(names);
});
