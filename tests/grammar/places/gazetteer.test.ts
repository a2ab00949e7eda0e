import { expect, test } from 'vitest';
import { isKnownPlace } from '../../../utils/grammar/places/gazetteer.ts';

test.each([
  ['en', ' Lima ', true],
  ['en', ' Rhode Island', true],
  ['en', 'Ariz.', true],
  ['en', 'NY', true],
  ['es', 'Alemania', true],
  ['tr', 'SİVAS', true],
  // English serves where there is no such language
  ['xx-123456789', 'Spain', true],
  ['en', 'ny', false],
  ['en', 'La', false],
  ['en', 'Alemania', false],
  ['en', 'Ellery', false],
])('%s: %s is known as a place: %s', (language, text, known) => {
  expect(isKnownPlace(text, language)).toBe(known);
});
