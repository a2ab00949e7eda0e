import { expect, test } from 'vitest';
import { composeRow } from '../../../utils/evidence/rows/compose-row.ts';
import type { Cell } from '../../../utils/model.ts';

/** 'Ana Ruiz' is text, '^Ana Ruiz' a link, '#…' stands in a <time>; '~' before it: glued to what is before. */
const cell = (sign: string): Cell => {
  const [, glued, mark, text = ''] = /^(~?)([\^#]?)(.*)$/u.exec(sign) ?? [];
  const kin = mark === '^' ? 'a.' : mark === '#' ? 'time.' : 'span.';
  return {
    text,
    joint: glued ? 'glued' : 'apart',
    kin,
    ...(mark === '^' && { href: `https://coral.example/${text}` }),
  };
};

test('the numbers of footnotes part nobody', () => {
  const sup = (text: string): Cell => ({ text, joint: 'glued', kin: 'sup.' });
  const text = (words: string): Cell => ({ text: words, joint: 'glued', kin: '' });
  const cells = [text('Ana Ruiz'), sup('1*'), text(', Leo Sand'), sup('1,2'), text(' and Ida Holm'), sup('†')];
  expect(composeRow(cells, 'en')).toEqual(['Ana Ruiz, Leo Sand  and Ida Holm']);
});

test('what leads to a category is nobody', () => {
  const cells: Cell[] = [
    { text: 'Ana Ruiz', joint: 'apart', kin: 'span.' },
    { text: 'Just Married', joint: 'apart', kin: 'a.', href: 'https://coral.example/category/just-married/' },
  ];
  expect(composeRow(cells, 'en')).toEqual(['Ana Ruiz']);
});

test.each<[language: string, cells: string[], lines: string[]]>([
  ['de', ['Von', '~^Jana Sand', '~und', '~^Leo Ruiz'], ['Von Jana Sand und Leo Ruiz']],
  ['en', ['Ana Ruiz', 'Words'], ['Words: Ana Ruiz']],
  ['pt', ['Ana Ruiz', '~Texto'], ['Texto: Ana Ruiz']],
  ['de', ['Ana Ruiz', 'Autorin'], ['Autorin: Ana Ruiz']],
  // what somebody is does not say what they did here
  ['en', ['Ana Ruiz', 'Editor'], ['Ana Ruiz | Editor:']],
  ['en', ['^Ana Ruiz', '~^Leo Sand'], ['Ana Ruiz, Leo Sand']],
  ['en', ['By', '^Ana Ruiz', 'Follow', '^Leo Sand', 'Share'], ['By Ana Ruiz, Leo Sand']],
  ['en', ['^Ana Ruiz', 'Riverside Stadium'], ['Ana Ruiz | Riverside Stadium']],
  ['fr', ['^Zoé Ruiz', '~Correspondante'], ['Zoé Ruiz | Correspondante']],
  ['en', ['#3:15 p.m. ET', 'Ana Ruiz'], ['Ana Ruiz']],
  // behind a time a line of its own begins
  ['en', ['Ana Ruiz', '3 hours ago', 'Listen', 'By Leo Sand'], ['Ana Ruiz', 'By Leo Sand']],
  ['en', ['Ana Ruiz', '@anaruiz', '12', 'Email the author'], ['Ana Ruiz']],
  // the mark of a list parts all of it, whatever element the next name is in, and what they did
  ['es', ['^Ana Ruiz', '/', '^Leo Sand', '/', 'Raúl Vela (datos)'], ['Ana Ruiz, Leo Sand, Raúl Vela (datos)']],
  ['es', ['^Ana Ruiz', '/', 'Raúl Vela'], ['Ana Ruiz | Raúl Vela']],
  // a list goes on behind jobs and bars
  [
    'en',
    ['Authors', '^Ana Ruiz', 'Professor', '^Leo Sand', 'Reader'],
    ['Authors: Ana Ruiz | Professor, Leo Sand | Reader'],
  ],
  ['en', ['By', '^Ana Ruiz', '|', '^Leo Sand'], ['By Ana Ruiz, Leo Sand']],
  ['es', ['Ana Ruiz', ',', 'Lima'], ['Ana Ruiz, Lima']],
  // a card that opens over the name
  ['en', ['^Ana Ruiz', '^Ana Ruiz', 'Recent Stories:', '^A wall for the harbour'], ['Ana Ruiz, Ana Ruiz']],
  ['en', ['Posted By Ana Ruiz', '/', 'May', '15', '~, 2031'], ['Posted By Ana Ruiz']],
  ['en', ['Follow', 'Share'], []],
])('%s %j', (language, cells, lines) => {
  expect(composeRow(cells.map(cell), language)).toEqual(lines);
});
