import { expect, test } from 'vitest';
import { namesSomebody } from '../../utils/evidence/names-somebody.ts';

const named = (...names: string[]) => ({
  people: names.map((name) => ({ name, role: 'reporter' as const })),
  organizations: [],
});

test.each<[names: string[], is: boolean]>([
  [['Ana Ruiz'], true],
  [['Ana Ruiz', 'Leo Sand'], true],
  [['Ana Ruiz', 'Harbour Guide'], false],
  [['Harbour Guide', 'Ana Ruiz'], false],
  [[], false],
])('%j', (names, is) => {
  expect(namesSomebody(named(...names))).toBe(is);
});

test('less may be asked of how they sound', () => {
  expect(namesSomebody(named('Harbour Guide'), Number.NEGATIVE_INFINITY)).toBe(true);
  expect(namesSomebody(named(), Number.NEGATIVE_INFINITY)).toBe(false);
});
