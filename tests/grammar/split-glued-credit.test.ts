import { expect, it } from 'vitest';
import { splitGluedCredit } from '../../utils/grammar/split-glued-credit.ts';

it.each([
  [
    'en',
    'The ship sank, he said. (Reporting by Ann Lee in Oslo; editing by Bob Poe)',
    '(Reporting by Ann Lee in Oslo; editing by Bob Poe)',
  ],
  ['en', 'The vote was close. ___ Berger reported from Cairo.', '___ Berger reported from Cairo.'],
  ['en', 'The vote was close.Ann Lee contributed reporting from Paris.', 'Ann Lee contributed reporting from Paris.'],
  ['en', 'He left. — Additional reporting by Ann Lee', '— Additional reporting by Ann Lee'],
  ['de', 'Die Lage bleibt ernst, sagte er am Montag in Berlin. (dpa)', '(dpa)'],
  ['zh', '会议于当天闭幕。（记者张三、李四）', '(记者张三、李四)'],
])('%s: %s', (language, text, credit) => {
  const split = splitGluedCredit(text, language);
  expect(split?.credit).toBe(credit);
  expect(text).toContain(split?.story);
});

it.each([
  ['en', '“We will see,” she told Reuters.'],
  ['en', 'Ann Lee contributed to this report.'],
  ['en', 'He was born in Oslo (then Kristiania).'],
  ['en', ''],
])('leaves whole, %s: %s', (language, text) => {
  expect(splitGluedCredit(text, language)).toBeUndefined();
});
