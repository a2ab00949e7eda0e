// @vitest-environment node
import { expect, test } from 'vitest';
import { everywhere as english } from '../../utils/languages/en/everywhere.ts';
import { ofAll } from '../../utils/languages/everywhere/every-language.ts';
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

// Small words in plain letters: a list that has two of them, none English, is a list of words of several languages.
const kinds = ['byWords', 'withWords', 'joints', 'houseArticles', 'forWords', 'ofWords', 'inNames'] as const;
const small = new Set(kinds.flatMap((kind) => ofAll(kind).filter((word) => /^[a-z]{2,}$/.test(word))));
for (const kind of kinds) for (const one of english[kind]) small.delete(one);

const hasList = (source: string) =>
  (source.match(/[\p{L}?[\]' :]+(?:\|[\p{L}?[\]' :]+)+/gu) ?? []).some((list) => {
    const members = list.split('|').map((member) => member.replace(/^\?:/, '').trim().toLowerCase());
    return members.filter((member) => small.has(member)).length > 1;
  });

/** Endings of hosts; parts of people's and places' names; German articles that only stand before a word; what loads no languages. */
const otherLists = [
  'utils/citation/person-parts.ts',
  'utils/grammar/names/person-name.ts',
  'utils/grammar/notices/house-name.ts',
  'utils/grammar/segments/desk-or-house.ts',
  'utils/grammar/segments/trailing-city.ts',
  'utils/grammar/words/address.ts',
  'utils/syndication/outlet-name.ts',
];

test.each([
  ['/^(?:by|von|par) /u', true],
  ['/(?:und|oder)/u', false],
  ['/(?:by|the|of)/u', false],
])('a list of small words is seen in %s', (source, seen) => {
  expect(hasList(source)).toBe(seen);
});

test('so are those that are written in plain letters', () => {
  const astray = sourceFiles('utils').filter(
    ({ path, source }) => !home.test(path) && !tables.test(path) && hasList(withoutComments(source)),
  );
  expect(astray.map(({ path }) => path).sort()).toEqual(otherLists);
});
