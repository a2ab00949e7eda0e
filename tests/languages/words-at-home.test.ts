// @vitest-environment node
import { expect, test } from 'vitest';
import { sourceFiles, withoutComments } from '../source-files.ts';

/** Where words of human languages are data, and the grammars of one language. */
const home = /^utils\/(?:languages|agencies|themes|grammar\/local)\//;
/** Tables of the world's names, the folding of letters, and the sentinel, which has to carry its own few words. */
const tables = /^utils\/(?:grammar\/places\/gazetteer|grammar\/names\/(?:data-|name-parts)|text\/|sentinel\/)/;
const word = /(?![ªºµßĸ])[^\p{ASCII}\P{L}]/u;

/** Files that still hold words which belong into the languages' records. It may only shrink. */
const waiting = [
  'utils/article/is-article.ts',
  'utils/boilerplate/judges/judge-slogan.ts',
  'utils/boilerplate/judges/judge-threads.ts',
  'utils/damage/fragments.ts',
  'utils/damage/residue.ts',
  'utils/evidence/east-asian-author.ts',
  'utils/evidence/find-metadata.ts',
  'utils/evidence/notice-links.ts',
  'utils/evidence/notice-wordings.ts',
  'utils/evidence/read-notice.ts',
  'utils/evidence/story-label.ts',
  'utils/evidence/works.ts',
  'utils/grammar/names/paper-words.ts',
  'utils/grammar/notices/material-from.ts',
  'utils/grammar/parse-notice.ts',
  'utils/grammar/parse-signature.ts',
  'utils/grammar/segments/desk-or-house.ts',
  'utils/grammar/segments/group.ts',
  'utils/grammar/segments/leading-post.ts',
  'utils/grammar/segments/read-segment.ts',
  'utils/grammar/segments/segment.ts',
  'utils/grammar/segments/trailing-city.ts',
  'utils/grammar/segments/trailing-words.ts',
  'utils/grammar/words/address.ts',
  'utils/grammar/words/drop-dates.ts',
  'utils/grammar/words/lexicon.ts',
  'utils/grammar/words/plain-lower.ts',
  'utils/grammar/words/tidy-line.ts',
  'utils/grammar/words/token.ts',
  'utils/masthead/find-published.ts',
  'utils/phrases/match-notice.ts',
  'utils/syndication/claims.ts',
  'utils/syndication/find-kind.ts',
  'utils/syndication/help-wordings.ts',
  'utils/syndication/outlet-name.ts',
  'utils/syndication/own-work.ts',
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
  expect(astray.map(({ path }) => path).sort()).toEqual(waiting);
});
