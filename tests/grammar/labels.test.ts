import { expect, test } from 'vitest';
import { isLabel, isWordForBy, labelsOf, opensWithBy, opensWithHelp } from '../../utils/grammar/labels.ts';

test.each([
  ['en', 'By Ana Ruiz', true],
  ['en', '— By Ana Ruiz', true],
  ['en', '[ * By Ana Ruiz', true],
  ['en', 'Author: Ana Ruiz', true],
  ['de', 'Von: Anna Huber', true],
  ['zh', '记者 张三', true],
  ['en', 'Bypass the port', false],
  ['de', 'Vonseiten der Stadt', false],
  ['en', 'Ana Ruiz', false],
  // no line of a page is that far indented
  ['en', `${' '.repeat(130)}By Ana Ruiz`, false],
])('%s: opens with a word for "by": %s: %s', (language, text, opens) => {
  expect(opensWithBy(text, language)).toBe(opens);
});

test.each([
  ['en', 'Additional reporting by Press Association', true],
  ['en', '(Additional reporting by Ana Ruiz)', true],
  ['de', 'Mitarbeit: Lea Sand', true],
  ['en', 'Reporting by Ana Ruiz', false],
  ['en', 'Ana Ruiz', false],
])('%s: opens with words for help: %s: %s', (language, text, opens) => {
  expect(opensWithHelp(text, language)).toBe(opens);
});

test.each([
  ['en', 'Text', true],
  ['en', ' Words : ', true],
  ['en', 'By', true],
  ['en', 'By:', true],
  ['de', 'Autorin', true],
  ['de', 'Text：', true],
  ['en', 'Editor', false],
  ['en', 'Edited by', false],
  ['en', 'Additional reporting by', false],
  ['en', 'Words of wisdom', false],
  ['en', 'Author: Ana', false],
])('%s: is a word for who wrote: %s: %s', (language, text, is) => {
  expect(isWordForBy(text, language)).toBe(is);
});

test.each([
  ['en', 'Words', true],
  ['en', ' Words: ', true],
  ['en', 'Source :', true],
  ['pl', 'Źródło', true],
  ['zh', '来源：', true],
  ['de', 'Ein Gastbeitrag von', true],
  ['en', 'Source: Coral', false],
  ['en', 'Ana Ruiz', false],
])('%s: is a label in whole: %s: %s', (language, text, is) => {
  expect(isLabel(text, language)).toBe(is);
});

test.each([
  ['en', 'story by: ana ruiz edited by: leo sand', [0, 19]],
  ['zh', '字号来源：中新网作者：于文', [2, 8]],
  ['en', 'source coral', []],
  ['en', 'time: 10:15', []],
  ['en', 'resources: many', []],
])('%s: labels stand inside a text: %s: %o', (language, text, places) => {
  const { inside } = labelsOf(language);
  expect(inside(text)).toEqual(places);
  expect(inside(text)).toEqual(places);
});
