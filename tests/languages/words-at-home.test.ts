// @vitest-environment node
import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from '../source-files.ts';

/** Where words of human languages are data, and the grammars of one language. */
const home = /^utils\/(?:languages\/(?:\w\w|everywhere)|agencies|themes|grammar\/local)\//;
/** Tables of the world's names, the folding of letters, and the sentinel, which has to carry its own few words. */
const tables = /^utils\/(?:grammar\/places\/|grammar\/names\/(?:begins-with-|data-|name-parts)|text\/|sentinel\/)/;
const word = /(?![ªºµßĸ])[^\p{ASCII}\P{L}]/u;

/** Letters and marks that are no words: vowels, broken encodings, marks between names, a capital and its small form, a final sigma. */
const letters = [
  'utils/damage/fragments.ts',
  'utils/damage/residue.ts',
  'utils/grammar/names/pack-weights.ts',
  'utils/grammar/notices/match-notice.ts',
  'utils/grammar/segments/segment.ts',
  'utils/grammar/words/address.ts',
  'utils/grammar/words/plain-lower.ts',
  'utils/grammar/words/token.ts',
  'utils/languages/detect.ts',
  'utils/masthead/find-published.ts',
];

test.each([
  ['/(?:lesedauer|à propos)/u', true],
  ["'記者'", true],
  ['/[\\p{L}–—…]/u', false],
  ["'by'", false],
])('letters beyond ASCII are seen in %s', (source, seen) => {
  expect(word.test(source)).toBe(seen);
});

test('words of human languages are at home in utils/languages', () => {
  const astray = sourceFiles('utils').filter(
    ({ path, source }) => !home.test(path) && !tables.test(path) && word.test(withoutComments(source)),
  );
  expect(astray.map(({ path }) => path).sort()).toEqual(letters);
});
