import { expect, test } from 'vitest';
import { withoutPictureMakers } from '../../utils/evidence/picture-makers.ts';
import { sign } from '../../utils/evidence/sign.ts';
import type { Cell, Role } from '../../utils/model.ts';
import { plainArticle } from '../pages/plain-article.ts';

const cells = (row: string): Cell[] =>
  row.split(' | ').map((text, i) => ({ text, joint: i ? 'apart' : 'space', kin: 'span.name' }));

/** The row stands below the headline; `names` are what a byline made of it. */
function left(language: string, row: string, names: string, asRow = true): string {
  const article = plainArticle({ language, head: [asRow ? { text: row, cells: cells(row) } : row] });
  const people = names.split(', ').map((name) => ({ name, role: 'reporter' as Role }));
  const signs = [sign('byline', row, { block: 'b1', where: 'head', line: { people, organizations: [] } })];
  return withoutPictureMakers(article, signs)
    .flatMap(({ line }) => line.people.map(({ name, role }) => (role === 'reporter' ? name : `${name}/${role}`)))
    .join(', ');
}

test.each([
  ['es', 'Texto | Ana Ruiz | Fotos | Leo Sand | Video | Mo Lang', 'Ana Ruiz, Leo Sand/photographer'],
  ['en', 'Ana Ruiz | Words | Leo Sand | Graphic | Mo Lang | Photos', 'Ana Ruiz, Mo Lang/photographer'],
  ['en', 'Story by | Ana Ruiz | Video by | Leo Sand | and | Mo Lang', 'Ana Ruiz'],
  [
    'de',
    'Text von | Ana Ruiz | Fotos von | Leo Sand | Mo Lang',
    'Ana Ruiz, Leo Sand/photographer, Mo Lang/photographer',
  ],
  ['pt', 'Fotografia | Ana Ruiz | Leo Sand | Ilustração | Mo Lang', 'Ana Ruiz/photographer, Leo Sand/photographer'],
  // who does both has written
  ['en', 'Words by | Ana Ruiz | Photos by | Ana Ruiz | and | Mo Lang', 'Ana Ruiz, Leo Sand, Mo Lang/photographer'],
  // a part that nothing is known of ends what a label says
  ['en', 'Photos by | Mo Lang | Extended cut | Leo Sand | Ana Ruiz', 'Ana Ruiz, Leo Sand, Mo Lang/photographer'],
  ['en', 'By | Ana Ruiz | Leo Sand | Mo Lang', 'Ana Ruiz, Leo Sand, Mo Lang'],
  ['en', 'Ana Ruiz | Leo Sand | Mo Lang', 'Ana Ruiz, Leo Sand, Mo Lang'],
])('a row of cells, %s: %s', (language, row, people) => {
  expect(left(language, row, 'Ana Ruiz, Leo Sand, Mo Lang')).toBe(people);
});

test.each([
  ['de', 'Ana Ruiz (Text) und Leo Sand (Fotos)', 'Ana Ruiz, Leo Sand/photographer'],
  ['en', 'Words: Ana Ruiz, Pictures: Leo Sand', 'Ana Ruiz, Leo Sand/photographer'],
  ['de', 'Text: Ana Ruiz, Symbolbild: Leo Sand', 'Ana Ruiz, Leo Sand/photographer'],
  ['de', 'Text: Ana Ruiz, Karte: Leo Sand', 'Ana Ruiz'],
  ['pl', 'Ana Ruiz / Zdjęcia: Leo Sand', 'Ana Ruiz, Leo Sand/photographer'],
])('a line, %s: %s', (language, line, people) => {
  expect(left(language, line, 'Ana Ruiz, Leo Sand', false)).toBe(people);
});

test('leaves a byline alone whose picture stands in another block', () => {
  const article = plainArticle({ head: ['By Ana Ruiz', 'Photo: Ana Ruiz'] });
  const people = [{ name: 'Ana Ruiz', role: 'reporter' as Role }];
  const signs = [sign('byline', 'By Ana Ruiz', { block: 'b1', where: 'head', line: { people, organizations: [] } })];
  expect(withoutPictureMakers(article, signs)).toEqual(signs);
});
