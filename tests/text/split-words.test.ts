import { expect, it } from 'vitest';
import { countWords } from '../../utils/text/split-words.ts';

it.each([
  ['', 0],
  ['— … !', 0],
  ['LONDON – Harbours were calm', 4],
  ['Neil Fanning-Brook doesn’t owe 24,000.50 dollars', 6],
  ['Ramón Pérez-Vidal a répondu', 4],
  ['연합뉴스 기자 홍길동', 3],
  ['हिन्दी समाचार', 2],
])('counts %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it.each(['新华社记者从北京报道', '首相は会見で語った', 'นายกรัฐมนตรีกล่าวว่า'])('parts the unspaced %j', (text) => {
  const words = countWords(text);
  expect(words).toBeGreaterThan(2);
  expect(words).toBeLessThanOrEqual(text.length);
});

it('counts mixed scripts together', () => {
  expect(countWords('Reuters 报道')).toBe(2);
});
