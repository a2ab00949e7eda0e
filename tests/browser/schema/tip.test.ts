import { expect, test } from 'vitest';
import { isTip } from '@/utils/browser/schema/tip';

const said = {
  credited: ['Ana Ruiz'],
  origins: [],
  own: [['title', 'Bridge closed']],
  links: [],
  starts: [],
  ends: [],
  short: [['By Ana Ruiz'], [], []],
};

test.each<[string, unknown, boolean]>([
  ['what a page says', { prose: false, said }, true],
  ['prose alone', { prose: true }, true],
  ['nothing', undefined, false],
  ['a long line', { prose: false, said: { ...said, short: [['x'.repeat(301)]] } }, false],
  ['a whole page', { prose: false, said: { ...said, short: [Array(101).fill('x')] } }, false],
  ['a name without a value', { prose: false, said: { ...said, own: [['title']] } }, false],
  ['half of it', { prose: false, said: { credited: [] } }, false],
])('a tip: %s', (_, tip, isOne) => {
  expect(isTip(tip)).toBe(isOne);
});
