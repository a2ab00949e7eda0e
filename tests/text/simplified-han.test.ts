import { expect, test } from 'vitest';
import { simplifiedHan } from '../../utils/text/simplified-han.ts';

test.each([
  ['臺灣的學校', '台湾的学校'],
  ['港口委員會決定重建東邊的防波堤，漁民說', '港口委员会决定重建东边的防波堤，渔民说'],
  ['後面的龍龜', '后面的龙龟'],
  ['国会已经决定', '国会已经决定'],
  ['Port Ellery 港口', 'Port Ellery 港口'],
  ['船は出た', '船は出た'],
])('%s: %s', (text, simplified) => {
  expect(simplifiedHan(text)).toBe(simplified);
});

test('each character stays in its place, and once is enough', () => {
  const all = Array.from({ length: 0x9fff - 0x4e00 }, (_, at) => String.fromCharCode(0x4e00 + at));
  const changed = all.filter((character) => simplifiedHan(character) !== character);
  expect(changed).toHaveLength(1422);
  for (const character of changed) {
    const simplified = simplifiedHan(character);
    expect(simplified).toMatch(/^\p{sc=Han}$/u);
    expect(simplifiedHan(simplified), character).toBe(simplified);
  }
});
