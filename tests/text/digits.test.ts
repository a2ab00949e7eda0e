import { expect, test } from 'vitest';
import { plainDigits } from '../../utils/text/digits.ts';

test.each([
  ['٣٥ قاربًا', '35 قاربًا'],
  ['۱۴ کشتی', '14 کشتی'],
  ['१२ नावें', '12 नावें'],
  ['৭টি নৌকা', '7টি নৌকা'],
  ['เรือ ๒๐ ลำ', 'เรือ 20 ลำ'],
  ['２０２６年', '2026年'],
  ['4.2 million – ½', '4.2 million – ½'],
])('%s', (text, plain) => {
  expect(plainDigits(text)).toBe(plain);
  expect(plainDigits(text)).toHaveLength(text.length);
});
