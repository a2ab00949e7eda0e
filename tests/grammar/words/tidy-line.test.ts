import { expect, test } from 'vitest';
import { tidyLine } from '../../../utils/grammar/words/tidy-line.ts';

test.each([
  ['  Ana \t Ruiz ', 'Ana Ruiz'],
  ['A\u200bn\u00ada Ruiz', 'Ana Ruiz'],
  ['ａｎａ：Ｒｕｉｚ', 'ana:Ruiz'],
  ['作者︱小明', '作者|小明'],
  // initials of a desk
  ['Autorka: Karolina Zych kkr/ jann/', 'Autorka: Karolina Zych'],
  ['kkr/ Karolina Zych', 'kkr/ Karolina Zych'],
  ['Karolina Zych k/', 'Karolina Zych k/'],
  // the dash of a double name
  ['Ana Paunova–Ruiz', 'Ana Paunova-Ruiz'],
  ['Ana Paunova–Ruiz, Leo Sand', 'Ana Paunova-Ruiz, Leo Sand'],
  ['Ana Paunova–Leo Sand', 'Ana Paunova–Leo Sand'],
  ['Ana Paunova–ruiz', 'Ana Paunova–ruiz'],
  ['Ana PAUNOVA–RUIZ', 'Ana PAUNOVA–RUIZ'],
  ['ana paunova–Ruiz', 'ana paunova–Ruiz'],
  ['Paunova–Ruiz', 'Paunova–Ruiz'],
  ['Ana P–Ruiz', 'Ana P–Ruiz'],
  ['1 Paunova–Ruiz', '1 Paunova–Ruiz'],
  // ornaments
  ['Ana ♥ Ruiz', 'Ana Ruiz'],
  ['✍️ Leo Sand', 'Leo Sand'],
  ['Ana👩‍💻Ruiz', 'Ana Ruiz'],
  ['© Coral Courier®', '© Coral Courier®'],
  // what a database made of a name
  ['By The_Coral_Courier today', 'By The Coral Courier today'],
  ['An_Ru', 'An Ru'],
  ['@Ana_Ruiz', '@Ana_Ruiz'],
  ['xAna_Ruiz', 'xAna_Ruiz'],
  ['2Ana_Ruiz', '2Ana_Ruiz'],
  ['_Ana_Ruiz', '_Ana_Ruiz'],
  ['Ana_Ruiz_', 'Ana_Ruiz_'],
  ['Ana_Ruiz2', 'Ana_Ruiz2'],
  ['Ana_ruiz', 'Ana_ruiz'],
  ['ana_Ruiz', 'ana_Ruiz'],
  ['A_R', 'A_R'],
])('%s → %s', (printed, tidy) => {
  expect(tidyLine(printed)).toBe(tidy);
});

test('keeps both ends of a very long text', () => {
  expect(tidyLine(`A${'b'.repeat(12_000)}C`)).toBe(`A${'b'.repeat(5999)} ${'b'.repeat(5999)}C`);
  expect(tidyLine('b'.repeat(12_000))).toHaveLength(12_000);
});
