import { expect, test } from 'vitest';
import { withoutTitles } from '../../../utils/grammar/names/respect.ts';

test.each([
  ['en', 'Dr. Ana Ruiz, PhD', 'Ana Ruiz'],
  ['en', 'Ana Ruiz, PhD, MPH', 'Ana Ruiz'],
  ['en', 'Ana Ruiz MD', 'Ana Ruiz'],
  ['en', 'Ana Ruiz M.D.', 'Ana Ruiz'],
  ['en', 'Ana PhD', 'Ana'],
  ['en', 'the Rev. Dr. Ana Ruiz', 'Ana Ruiz'],
  ['en', 'The Dr. Ruiz', 'The Dr. Ruiz'],
  ['en', 'Dr. Ana', 'Dr. Ana'],
  ['en', 'Ana Ruiz phd', 'Ana Ruiz phd'],
  ['en', 'PhD Ana Ruiz', 'PhD Ana Ruiz'],
  ['en', 'ANA RUIZ MD', 'ANA RUIZ MD'],
  ['en', 'Prof. Dr. Ana Ruiz', 'Ana Ruiz'],
  ['en', 'the Rev. Ana Ruiz', 'Ana Ruiz'],
  ['pl', 'prof. dr hab. Anna Zych', 'Anna Zych'],
  // a surname alone keeps its title, a job its field
  ['en', 'Dr. Ruiz', 'Dr. Ruiz'],
  ['en', 'Professor of Psychology', 'Professor of Psychology'],
  ['en', 'Ana Ruiz Ma', 'Ana Ruiz Ma'],
  ['en', 'YO-YO MA', 'YO-YO MA'],
  ['en', 'Dr. YO-YO MA', 'YO-YO MA'],
  ['en', 'Ana Ruiz, Ph. D.', 'Ana Ruiz'],
  ['en', 'the Ana Ruiz', 'the Ana Ruiz'],
  // more than degrees behind the comma
  ['en', 'Ana Ruiz, Leo Sand', 'Ana Ruiz, Leo Sand'],
  ['en', 'Ana Ruiz, PhD, Lima', 'Ana Ruiz, PhD, Lima'],
  ['en', ', PhD', ','],
  ['en', 'PhD', ''],
])('%s: %s → %s', (language, text, name) => {
  expect(withoutTitles(text, language)).toBe(name);
});
