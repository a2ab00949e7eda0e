import { expect, test } from 'vitest';
import { agencySigns, patternIn } from '@/utils/sentinel/wordings';

test.each([
  ['of the alternatives that a text holds', 'Reuters and dpa', agencySigns, '^%', '^(?:dpa|Reuters)(?![A-Za-z])'],
  [
    'with what follows their first letters',
    'a source version',
    'ource ~(?:link|version);epublished',
    '%',
    '(?:ource (?:link|version))',
  ],
  ['if there is one', 'By Ana Ruiz', agencySigns, '^%', ''],
])('a pattern is made %s', (_, text, alternatives, pattern, made) => {
  expect(patternIn(text, alternatives, pattern)).toBe(made);
});
