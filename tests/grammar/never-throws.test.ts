import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPersonName } from '../../utils/grammar/names/person-name.ts';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { splitGluedCredit } from '../../utils/grammar/split-glued-credit.ts';
import type { Where } from '../../utils/model.ts';
import { expectLinear } from '../growth.ts';

const places: Where[] = ['byline', 'dateline', 'tail', 'notice', 'caption', 'other'];
const tags = ['en', 'de-AT', 'zh-Hant', 'ja', 'ko', 'fr', 'ar', 'xx', ''];
/** Words that steer the grammar, so that random lines reach its corners. */
const pieces = [
  'By',
  'Reporting by',
  'editing by',
  'and',
  ',',
  ';',
  '(',
  ')',
  'in',
  'from',
  '—',
  '.',
  'Ann Lee',
  'O’Neil',
  'Jr.',
  'AP',
  '©',
  ':',
  '/',
  '2024',
  '记者',
  '기자',
  '記者',
  'Von',
  'CNN’s',
  '@x',
  'a@b.org',
  '\u0000',
  '\ud800',
];

describe('the grammar', () => {
  it('never throws on any string', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom(...places),
        fc.constantFrom(...tags),
        (text, where, language) => {
          expect(parseLine(text, { where, language }).people).toBeInstanceOf(Array);
          splitGluedCredit(text, language);
          isPersonName(text, language);
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it('never throws, and names only people that the line holds, on lines made of its own words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 25 }),
        fc.constantFrom(...places),
        fc.constantFrom(...tags),
        (words, where, language) => {
          const text = words.join(' ');
          for (const { name } of parseLine(text, { where, language }).people) {
            // an all-capitals byline is put in normal case
            expect(text.replace(/\s+/gu, ' ').toLowerCase()).toContain(name.split(' ')[0]?.toLowerCase());
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 30_000);

  it.each([
    ['commas', ','],
    ['and', 'and '],
    ['open brackets', '('],
    ['names', 'Ann Lee, '],
    ['role words', 'Reporting by Ann Lee in Oslo; '],
    ['verbs', 'Ann Lee contributed reporting from Oslo, and '],
    ['Han', '记者张三、'],
    ['Hangul', '김철수 기자 '],
    ['mixed scripts', 'Анна 张三 محمد Ann, '],
    ['one word', 'a'],
    ['mail', 'a@'],
    ['notices', 'originally published on '],
  ])('looks at no more than a bounded part of 100 kB of %s', (_, piece) => {
    expectLinear((length) => {
      const text = piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const where of ['byline', 'tail', 'notice', 'dateline'] as const) parseLine(text, { where, language: 'en' });
      splitGluedCredit(text, 'en');
    }, 25_000);
  });
});
