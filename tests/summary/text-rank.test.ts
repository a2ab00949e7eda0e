import { expect, it } from 'vitest';
import { textRank } from '../../utils/summary/text-rank.ts';

it('ranks the sentence that shares most words with the others highest', () => {
  const ranks = textRank([
    ['harbour', 'close', 'tankers'],
    ['harbour', 'tankers', 'council', 'vote'],
    ['council', 'vote', 'night'],
    ['soup', 'lunch', 'table'],
  ]);
  expect(ranks[1]).toBe(1);
  expect(ranks[3]).toBeLessThan(Math.min(...ranks.slice(0, 3)));
});

it('bears sentences without words', () => {
  expect(textRank([])).toEqual([]);
  expect(textRank([[], []])).toEqual([1, 1]);
});
