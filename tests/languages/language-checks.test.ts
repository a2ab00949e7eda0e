// @vitest-environment node
import { expect, test } from 'vitest';
import { sourceFiles } from '../source-files.ts';

const check = /language\w* ?[!=]== '[a-z]{2}'|(?:primary|code) ?[!=]== '[a-z]{2}'|startsWith\('[a-z]{2}'\)/;
/** Where a language may be named: its records, its grammar, and the list of languages. */
const home = /^utils\/(?:languages|grammar\/local)\//;
/** May only shrink: these read English alone, with words of it in hand. */
const english = ['fragments', 'names', 'quotation-marks', 'repetition', 'spun-text'].map(
  (name) => `utils/damage/${name}.ts`,
);
/** May only shrink: the citation's English words are part of every page of the extension. */
const interfaces = ['utils/browser/local-citation-words.ts'];

/** May only shrink: Chinese, Japanese and Korean author rows, which belong to the local grammars. */
const rows = ['utils/evidence/east-asian-author.ts'];

test.each([
  ["if (language.startsWith('es')) return;", true],
  ["article.language === 'tr' ||", true],
  ["story.language !== 'en'", true],
  ["primary === 'ja' ? 1 : 2", true],
  ["block.tag === 'li'", false],
  ["report.language !== 'und'", false],
])('a check of the language is seen in %s', (source, seen) => {
  expect(check.test(source)).toBe(seen);
});

test('no shared code asks for one language', () => {
  const asking = sourceFiles('utils').filter(({ path, source }) => !home.test(path) && check.test(source));
  expect(asking.map(({ path }) => path).sort()).toEqual([...interfaces, ...english, ...rows].sort());
});
