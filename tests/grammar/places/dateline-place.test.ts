import { expect, test } from 'vitest';
import { readDatelinePlace } from '../../../utils/grammar/places/dateline-place.ts';

/** Its name, and what speaks for it. */
function show(text: string, language: string): string {
  const place = readDatelinePlace(text, language);
  if (!place) return '';
  const signs = (['shouted', 'known', 'dated'] as const).filter((sign) => place[sign]);
  return [place.name, ...signs].join(' | ');
}

test.each([
  ['en', 'LIMA', 'LIMA | shouted | known'],
  ['en', 'LIMA.', 'LIMA | shouted | known'],
  ['en', '**LIMA', 'LIMA | shouted | known'],
  ['en', 'LIMA, Peru', 'LIMA, Peru | shouted | known'],
  ['en', 'LIMA / OSLO', 'LIMA / OSLO | shouted | known'],
  ['en', 'LIMA, May 3', 'LIMA | shouted | known | dated'],
  ['en', 'LIMA (Peru) [Peru]', 'LIMA (Peru) [Peru] | shouted | known'],
  ['en', 'Lima', 'Lima | known'],
  ['de', 'BERLIN', 'BERLIN | shouted | known'],
  ['en', 'Ellery', 'Ellery'],
  ['en', 'St. Ellery', 'St. Ellery'],
  ['en', 'ELLERY', 'ELLERY | shouted'],
  ['en', 'ST. ELLERY', 'ST. ELLERY | shouted'],
  ['en', 'PORT OF ELLERY', 'PORT OF ELLERY | shouted'],
  ['en', 'ELLERY, Calif.', 'ELLERY, Calif. | shouted | known'],
  ['en', 'Ellery, Calif.', 'Ellery, Calif. | known'],
  ['en', 'ELLERY 7', 'ELLERY | shouted | dated'],
  ['en', 'ELLERY, 3 May 2031', 'ELLERY | shouted | dated'],
  ['en', 'ONE TWO THREE FOUR FIVE SIX SEVEN', 'ONE TWO THREE FOUR FIVE SIX SEVEN | shouted'],
  ['en', 'ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT', ''],
  ['en', 'lima', ''],
  ['en', 'The ship', ''],
  ['en', 'LIMA: OSLO', ''],
  ['en', 'UPDATE', ''],
  ['en', '7', ''],
  ['en', '7 News', ''],
  ['en', '', ''],
])('%s: %s → %s', (language, text, said) => {
  expect(show(text, language)).toBe(said);
});
