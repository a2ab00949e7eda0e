import { describe, expect, it } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { creditLines } from './credit-line-table.ts';
import { englishCreditLines } from './credit-lines-english.ts';
import { europeanCreditLines } from './credit-lines-european.ts';
import { unseenCreditLines } from './credit-lines-unseen.ts';
import { worldCreditLines } from './credit-lines-world.ts';
import { showPeople } from './show.ts';

describe('parseLine', () => {
  it.each([...creditLines, ...englishCreditLines, ...europeanCreditLines, ...worldCreditLines, ...unseenCreditLines])(
    '%s %s: %s',
    (where, language, text, people) => {
      expect(showPeople(parseLine(text, { where, language }))).toBe(people);
    },
  );

  it.each([
    ['caption', 'Photo by Ann Lee'],
    ['other', 'By Ann Lee'],
    ['tail', 'Photo: Ann Lee/AFP'],
  ] as const)('credits nobody in a %s: %s', (where, text) => {
    expect(parseLine(text, { where, language: 'en' }).people).toEqual([]);
  });
});
