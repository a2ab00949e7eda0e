import { expect, test } from 'vitest';
import { composeRow } from '../../../utils/evidence/rows/compose-row.ts';
import type { Cell } from '../../../utils/model.ts';

/** 'Ana Ruiz' is text, '^Ana Ruiz' a link, '#…' stands in a <time>; '~' before it: glued to what is before. */
const cell = (sign: string): Cell => {
  const [, glued, mark, text = ''] = /^(~?)([\^#]?)(.*)$/u.exec(sign) ?? [];
  const kin = mark === '^' ? 'a.' : mark === '#' ? 'time.' : 'span.';
  const href = `https://coral.example/${text}`;
  return { text, joint: glued ? 'glued' : 'apart', kin, ...(mark === '^' && { href }) };
};

test.each<[language: string, cells: string[], lines: string[]]>([
  ['en', [', |', 'Ana Ruiz', '|', ' —,'], ['Ana Ruiz']],
  ['en', ['|, Ana Ruiz, |'], ['Ana Ruiz']],
  ['en', ['Ana Ruiz', ' photographer', 'Leo Sand'], ['Ana Ruiz', 'Leo Sand']],
  ['en', ['Ana Ruiz', 'Recent Stories: more', 'Leo Sand'], ['Ana Ruiz | Recent Stories: more, Leo Sand']],
  ['en', ['Sorna Bay', 'Recent stories:', 'Leo Sand'], ['Sorna Bay']],
  ['en', ['Riverside wins', 'Recent stories:', 'Ana Ruiz'], ['Riverside wins | Recent stories: | Ana Ruiz']],
  ['en', ['Ana Ruiz', 'A:', 'Leo Sand'], ['Ana Ruiz | A:, Leo Sand']],
  ['en', ['Ana Ruiz', 'Author:', 'Leo Sand'], ['Ana Ruiz | Author: Leo Sand']],
  ['es', ['^Ana Ruiz', '/', '^Leo Sand', '|', 'Raúl Vela'], ['Ana Ruiz, Leo Sand | Raúl Vela']],
  ['es', ['^Ana Ruiz', '^Leo Sand', 'Raúl Vela'], ['Ana Ruiz, Leo Sand | Raúl Vela']],
  ['es', ['^Ana Ruiz', '/', '^Leo Sand', '/', 'Lima'], ['Ana Ruiz, Leo Sand | Lima']],
  ['en', ['Ana Ruiz', '|', '~Leo Sand'], ['Ana Ruiz, Leo Sand']],
  ['en', ['^Ana Ruiz', '|', '~wins'], ['Ana Ruiz | wins']],
  ['en', ['By Ana Ruiz', 'Leo Sand'], ['By Ana Ruiz, Leo Sand']],
  ['en', ['^By Ana Ruiz', 'The wall', '^Leo Sand'], ['By Ana Ruiz | The wall, Leo Sand']],
  ['en', ['The wall', 'Ana Ruiz'], ['The wall | Ana Ruiz']],
  ['en', ['^Ana Ruiz', 'wins'], ['Ana Ruiz | wins']],
  ['en', ['Ana Ruiz', '^Leo Sand'], ['Ana Ruiz | Leo Sand']],
  ['en', ['^By Ana Ruiz', '~Leo Sand'], ['By Ana Ruiz Leo Sand']],
  ['en', ['^By Ana Ruiz', '~^Leo Sand'], ['By Ana Ruiz, Leo Sand']],
  ['en', ['^Ana Ruiz', '~^The wall'], ['Ana Ruiz | The wall']],
  ['en', ['^The wall', '~^Ana Ruiz'], ['The wall Ana Ruiz']],
  // the site's own name, a link as the name before it
  ['en', ['By', '^Ana Ruiz', '^Coral News'], ['By Ana Ruiz | Coral News']],
  ['en', ['Ana Ruiz', '~wins again'], ['Ana Ruiz wins again']],
  ['en', ['^Ana Ruiz', '~wins again'], ['Ana Ruiz | wins again']],
  ['ca', ['Ana Ruiz', '· Adaptat per', 'Leo Sand'], ['Ana Ruiz | · Adaptat per Leo Sand']],
  ['ca', ['Ana Ruiz', 'Adaptat · per', 'Leo Sand'], ['Ana Ruiz | Adaptat · per, Leo Sand']],
  ['en', ['Ana Ruiz', '@anaruiz on air', '~Leo Sand'], ['Ana Ruiz | @anaruiz on air, Leo Sand']],
  ['en', ['Ana Ruiz', 'ana@sorna', 'Leo Sand'], ['Ana Ruiz | ana@sorna, Leo Sand']],
  ['en', ['Ana Ruiz', 'Pier 7', 'Leo Sand'], ['Ana Ruiz | Pier 7, Leo Sand']],
  ['en', ['Ana Ruiz', '12345', 'Leo Sand'], ['Ana Ruiz, Leo Sand']],
  ['en', ['Ana Ruiz', '123456', 'Leo Sand'], ['Ana Ruiz', 'Leo Sand']],
  ['en', ['Ana Ruiz', '#Bay 7', 'Leo Sand'], ['Ana Ruiz', 'Leo Sand']],
  ['en', ['Ana Ruiz', '#now', 'Leo Sand'], ['Ana Ruiz | now, Leo Sand']],
  ['en', ['Ana Ruiz', 'Bay 7', 'Leo Sand'], ['Ana Ruiz | Bay 7, Leo Sand']],
  ['en', ['Ana Ruiz', 'May', 'of 15', 'Leo Sand'], ['Ana Ruiz | May', 'Leo Sand']],
  ['en', ['Ana Ruiz', '- -', 'Leo Sand'], ['Ana Ruiz | - -, Leo Sand']],
  ['en', ['Ana Ruiz', 'Sorna -', 'Leo Sand'], ['Ana Ruiz | Sorna -, Leo Sand']],
  ['es', ['^Ana Ruiz', '/', '^Leo Sand', '/', 'Raúl Vela(datos)'], ['Ana Ruiz, Leo Sand, Raúl Vela(datos)']],
  ['es', ['^Ana Ruiz', '/', '^Leo Sand', '/', 'Raúl Vela (datos) y'], ['Ana Ruiz, Leo Sand | Raúl Vela (datos) y']],
  ['en', ['Ana Ruiz', '&', 'Leo Sand'], ['Ana Ruiz & Leo Sand']],
  ['en', ['Ana Ruiz', '+', 'Leo Sand'], ['Ana Ruiz + Leo Sand']],
  ['en', ['Ana Ruiz (', 'Leo Sand'], ['Ana Ruiz ( Leo Sand']],
  ['en', ['Ana Ruiz', '+1 more', 'Leo Sand'], ['Ana Ruiz', 'Leo Sand']],
  ['en', ['Ana Ruiz', 'Sorna+', 'Leo Sand'], ['Ana Ruiz | Sorna+, Leo Sand']],
  ['en', ['Author: me', 'Leo Sand'], ['Author: me | Leo Sand']],
  ['en', ['Authors:', 'Leo Sand'], ['Authors: Leo Sand']],
  ['pt', ['Ana Ruiz', '~Texto', 'Lima'], ['Ana Ruiz Texto Lima']],
  ['pt', ['Ana Ruiz'], ['Ana Ruiz']],
  ['pt', ['Lima', 'Texto'], ['Lima | Texto:']],
  ['en', ['By Ana', 'Leo Sand', 'Ida Holm'], ['By Ana | Leo Sand, Ida Holm']],
  ['es', ['Por Ana Ruiz', 'Leo Sand'], ['Por Ana Ruiz, Leo Sand']],
  ['en', ['^By Ana Ruiz', '^Leo Sand', '^Ida Holm'], ['By Ana Ruiz, Leo Sand, Ida Holm']],
  ['en', ['Text by', '^Ana Ruiz', 'Tags', 'Leo Sand'], ['Text by: Ana Ruiz']],
  ['en', ['Tags', 'Ana Ruiz'], ['Tags | Ana Ruiz']],
  ['en', ['Ana Ruiz', 'Tags', 'Leo Sand'], ['Ana Ruiz']],
  ['zh', ['王小明', '李小红'], ['王小明 | 李小红']],
  ['en', ['Ana Ruiz', '2nd row', 'x'], ['Ana Ruiz', 'x']],
  ['en', ['By Ana Ruiz', '|', 'the wall'], ['By Ana Ruiz | the wall']],
  ['en', ['By Ana Ruiz', '~the wall'], ['By Ana Ruiz the wall']],
  ['en', ['Text by', 'Ana Ruiz', 'Photographer', 'Leo Sand'], ['Text by: Ana Ruiz']],
  [
    'en',
    ['Text by', 'Ana Ruiz', 'Photographer', 'Leo Sand', 'Editor', 'Ida Holm'],
    ['Text by: Ana Ruiz', 'Editor: Ida Holm'],
  ],
  ['en', ['Ana Ruiz', 'Reporter', 'Photographer', 'Leo Sand'], ['Ana Ruiz | Reporter', 'Leo Sand']],
  ['en', ['Photographer', 'Leo Sand', 'Written by', 'Ana Ruiz'], ['Written by: Ana Ruiz']],
  ['en', ['Words', 'Ana Ruiz', ', photographer ', 'Leo Sand'], ['Words: Ana Ruiz']],
  ['en', ['Words', 'Ana Ruiz', 'Press photographer', 'Leo Sand'], ['Words: Ana Ruiz | Press photographer, Leo Sand']],
  ['en', ['^Ana Ruiz', '|', '^Leo Sand', '|', '^Ida Holm', 'Mo Lang'], ['Ana Ruiz, Leo Sand, Ida Holm | Mo Lang']],
  ['en', ['Ana Ruiz', '~Leo Sand'], ['Ana Ruiz, Leo Sand']],
  ['en', ['Ana Ruiz', '~^Leo Sand'], ['Ana Ruiz | Leo Sand']],
  ['en', ['Ana Ruiz', '~^reports'], ['Ana Ruiz | reports']],
  ['en', ['Sorna wins', '~^Again'], ['Sorna wins Again']],
  ['en', ['Words', 'Sorna', 'x'], ['Words: Sorna | x']],
  ['en', ['Words', 'Ana Ruiz', 'Recent stories:', 'Leo Sand'], ['Words: Ana Ruiz']],
  ['pt', ['Ana Ruiz', '~Texto', '~Leo Sand'], ['Ana Ruiz Texto: Leo Sand']],
])('%s %j', (language, cells, lines) => {
  expect(composeRow(cells.map(cell), language)).toEqual(lines);
});

test('only short marks that are raised and glued to a name are footnotes', () => {
  const raised = (text: string, more: Partial<Cell> = {}): Cell => ({ text, joint: 'glued', kin: 'sup.', ...more });
  const rows = [
    raised('1', { joint: 'apart' }),
    raised('ab', { joint: 'apart' }),
    raised('ab', { kin: 'span.sup.' }),
    raised('Lima a'),
    raised('a Lima'),
    raised('LIMA'),
    raised('ab'),
  ];
  expect(rows.map((one) => composeRow([cell('Ana Ruiz'), one], 'en').join(' / '))).toEqual([
    'Ana Ruiz',
    'Ana Ruiz | ab',
    'Ana Ruiz | ab',
    'Ana Ruiz | Lima a',
    'Ana Ruiz | a Lima',
    'Ana Ruiz | LIMA',
    'Ana Ruiz',
  ]);
});

test('times are known by their element', () => {
  const at = (text: string, kin: string): Cell => ({ text, joint: 'apart', kin });
  expect(
    [at('Bay 7', 'time.'), at('Bay', 'time.'), at('Bay 7', 'a.time.'), at('7', 'span.')].map((one) =>
      composeRow([cell('Ana Ruiz'), one, cell('Leo Sand')], 'en').join(' / '),
    ),
  ).toEqual(['Ana Ruiz / Leo Sand', 'Ana Ruiz | Bay, Leo Sand', 'Ana Ruiz | Bay 7, Leo Sand', 'Ana Ruiz, Leo Sand']);
});
