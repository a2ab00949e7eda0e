import { expect, test } from 'vitest';
import { parseLine } from '../../../utils/grammar/parse-line.ts';
import { showPeople } from '../show.ts';

test.each([
  ['Oktay ENSARİ/DEREBAŞI, (DHA)', 'Oktay ENSARİ/reporter@DEREBAŞI#DHA'],
  ['Oktay Ensari / DEREBAŞI (DHA)', 'Oktay Ensari/reporter@DEREBAŞI#DHA'],
  ['Oktay ENSARİ/DEREBAŞI (Kayseri), (DHA)', 'Oktay ENSARİ/reporter@DEREBAŞI#DHA'],
  ['Oktay ENSARİ/İSTANBUL, (DHA)', 'Oktay ENSARİ/reporter@İSTANBUL#DHA'],
  ['Oktay ENSARİ-Nur SARI/DEREBAŞI, (DHA)', 'Oktay ENSARİ/reporter@DEREBAŞI#DHA; Nur SARI/reporter@DEREBAŞI#DHA'],
  ['Oktay ENSARİ - Nur SARI/ANKARA, (DHA)', 'Oktay ENSARİ/reporter@ANKARA#DHA; Nur SARI/reporter@ANKARA#DHA'],
  ['Oktay ENSARİ/DHA', 'Oktay ENSARİ/reporter#DHA'],
])('%s', (text, people) => {
  for (const where of ['byline', 'tail'] as const)
    expect(showPeople(parseLine(text, { where, language: 'tr' }))).toBe(people);
});

test('a house behind the slash is no place', () => {
  const read = parseLine('Jean DUPONT/REUTERS (AFP)', { where: 'byline', language: 'fr' });
  expect(showPeople(read)).toBe('Jean DUPONT/reporter#REUTERS');
});
