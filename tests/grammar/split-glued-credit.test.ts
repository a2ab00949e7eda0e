import { expect, it, test } from 'vitest';
import { splitGluedCredit } from '../../utils/grammar/split-glued-credit.ts';

it.each([
  [
    'en',
    'The ship sank, he said. (Reporting by Ann Lee in Oslo; editing by Bob Poe)',
    '(Reporting by Ann Lee in Oslo; editing by Bob Poe)',
  ],
  ['en', 'The vote was close. ___ Bergen reported from Cairo.', '___ Bergen reported from Cairo.'],
  ['en', 'The vote was close.Ann Lee contributed reporting from Paris.', 'Ann Lee contributed reporting from Paris.'],
  ['en', 'He left. — Additional reporting by Ann Lee', '— Additional reporting by Ann Lee'],
  ['de', 'Die Lage bleibt ernst, sagte er am Montag in Berlin. (dpa)', '(dpa)'],
  ['zh', '会议于当天闭幕。（记者张三、李四）', '(记者张三、李四)'],
])('%s: %s', (language, text, credit) => {
  const split = splitGluedCredit(text, language);
  expect(split?.credit).toBe(credit);
  expect(text).toContain(split?.story);
});

test.each([
  // what opens a credit goes with it, and leaves nothing behind
  ['He left. — [Reporting by Ann Lee]', 'He left.', '— [Reporting by Ann Lee]'],
  ['He left. ___ Bergen reported from Cairo.', 'He left.', '___ Bergen reported from Cairo.'],
  // several, with what may follow
  [
    'He left. Reporting by Ann Lee in Oslo. Editing by Bob Poe. Our Standards: see. Licensing: ask.',
    'He left.',
    'Reporting by Ann Lee in Oslo. Editing by Bob Poe. Our Standards: see. Licensing: ask.',
  ],
  // the end of a very long paragraph, and of one whose sentences lost the spaces between them
  [
    `${'Boats. '.repeat(900)}(Reporting by Ann Lee in Oslo; editing by Bob Poe)`,
    'Boats. '.repeat(900).trim(),
    '(Reporting by Ann Lee in Oslo; editing by Bob Poe)',
  ],
  ['It was late.He left.Bob Poe contributed from Oslo.', 'It was late.He left.', 'Bob Poe contributed from Oslo.'],
  ['He left. (dpa).', 'He left.', '(dpa).'],
  // where the page lost a space, the line is longer than the paragraph
  ['Ana RuizReporter left. (Reporting by Ann Lee)', 'Ana RuizReporter left.', '(Reporting by Ann Lee)'],
  ['He left. [[[ Reporting by Ann Lee', 'He left.', '[[[ Reporting by Ann Lee'],
])('%s', (text, story, credit) => {
  expect(splitGluedCredit(text, 'en')).toEqual({ story, credit });
});

it.each([
  ['en', '“We will see,” she told Reuters.'],
  ['en', 'Ann Lee contributed to this report.'],
  ['en', 'He was born in Oslo (then Kristiania).'],
  ['en', ''],
  ['zh', '珊瑚网北京4月1日电 (记者 张小明)国务院今天'],
  ['zh', '5月3日【北京】'],
  ['zh', '记者张小明'],
  ['ja', '山田太郎(経済部)'],
  ['zh', '(编辑：张小明)'],
  ['en', '(dpa)'],
  // three sentences of the story follow, or a long one
  ['en', 'He left. Reporting by Ann Lee in Oslo. It was late. They went home. The boats lay still.'],
  ['en', `He left. Reporting by Ann Lee in Oslo. It was late ${'for the boats in the basin '.repeat(5)}.`],
])('leaves whole, %s: %s', (language, text) => {
  expect(splitGluedCredit(text, language)).toBeUndefined();
});
