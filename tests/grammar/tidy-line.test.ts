import { expect, test } from 'vitest';
import { tidyLine } from '../../utils/grammar/words/tidy-line.ts';

test.each([
  ['an hour glued to an agency', '2031.08.15 10:28MTI', '2031.08.15 10:28 MTI'],
  ['an hour of half a day', '10:28AM Ana Ruiz', '10:28 AM Ana Ruiz'],
  ['an hour before a word', '10:28Uhr', '10:28Uhr'],
  ['a bar drawn by a font', '作者︱小明', '作者|小明'],
  ['bars of a box', '│2031年2月13日 Ana Ruiz│', '|2031年2月13日 Ana Ruiz|'],
  ['full-width letters', 'Ａｎａ　Ｒｕｉｚ', 'Ana Ruiz'],
  ['initials of the desk', 'Autorka: Ana Ruiz kkr/ jann/', 'Autorka: Ana Ruiz'],
  ['unseen characters', 'Ana\u200b Ru\u00adiz\ufeff', 'Ana Ruiz'],
  ['a dash in a double name', 'Ana Ruiz–Sand', 'Ana Ruiz-Sand'],
  ['a dash between two names', 'Ana Ruiz–Leo Sand', 'Ana Ruiz–Leo Sand'],
  ['ornaments', '✍ Ana ♥ Ruiz', 'Ana Ruiz'],
  ['a mark of rights', '© 2031 Coral™', '© 2031 CoralTM'],
  ['what a database made of a name', 'The_Coral_Courier', 'The Coral Courier'],
  ['a handle', '@ana_Ruiz_Sand', '@ana_Ruiz_Sand'],
  ['white space', '  Ana\n\tRuiz ', 'Ana Ruiz'],
])('%s', (_, text, tidy) => expect(tidyLine(text)).toBe(tidy));

test('of a very long text both ends are kept', () => {
  const tidy = tidyLine(`Ana ${'x'.repeat(20_000)} Ruiz`);
  expect(tidy.length).toBeLessThanOrEqual(12_001);
  expect(tidy).toMatch(/^Ana x+ x+ Ruiz$/);
});
