import { expect, test } from 'vitest';
import { sourceFiles } from '../source-files.ts';

const check =
  /language\w* ?[!=]== '[a-z]{2}'|(?:primary|code) ?[!=]== '[a-z]{2}'|startsWith\('[a-z]{2}'\)|\.(?:has|test|includes)\((?:\w+\.)?(?:primary|language)\)/;
/** Where a language may be named: its records, its grammar, and the list of languages. */
const home = /^utils\/(?:languages|grammar\/local)\//;

/** May only shrink. */
const known = [
  // of which English the extension's own pages are
  'utils/browser/local-citation-words.ts',
  // asks the East Asian grammar for its languages
  'utils/damage/residue.ts',
  // the Turkish dotless i
  'utils/grammar/names/normal-name.ts',
];

test.each([
  ["if (language.startsWith('es')) return;", true],
  ["article.language === 'tr' ||", true],
  ["story.language !== 'en'", true],
  ["primary === 'ja' ? 1 : 2", true],
  ['/^(?:tr|az)/u.test(language)', true],
  ['familyFirst.has(primary)', true],
  ["block.tag === 'li'", false],
  ["report.language !== 'und'", false],
])('a check of the language is seen in %s', (source, seen) => {
  expect(check.test(source)).toBe(seen);
});

test('no shared code asks for one language', () => {
  const asking = sourceFiles('utils').filter(({ path, source }) => !home.test(path) && check.test(source));
  expect(asking.map(({ path }) => path).sort()).toEqual(known);
});
