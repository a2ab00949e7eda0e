import { describe, expect, it } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { bylineForms } from './byline-forms.ts';
import { unseenBylineForms } from './byline-forms-unseen.ts';
import { creditLines } from './credit-line-table.ts';
import { englishCreditLines } from './credit-lines-english.ts';
import { europeanCreditLines } from './credit-lines-european.ts';
import { rewordedCreditLines } from './credit-lines-reworded.ts';
import { translatedCreditLines } from './credit-lines-translated.ts';
import { unseenCreditLines } from './credit-lines-unseen.ts';
import { worldCreditLines } from './credit-lines-world.ts';
import { showPeople } from './show.ts';

describe('parseLine', () => {
  it.each([
    ...creditLines,
    ...englishCreditLines,
    ...europeanCreditLines,
    ...worldCreditLines,
    ...unseenCreditLines,
    ...rewordedCreditLines,
    ...translatedCreditLines,
  ])('%s %s: %s', (where, language, text, people) => {
    expect(showPeople(parseLine(text, { where, language }))).toBe(people);
  });

  const forms = [...Object.entries(bylineForms), ...Object.entries(unseenBylineForms)].flatMap(([language, table]) =>
    table
      .trim()
      .split('\n')
      .map((row): [string, ...string[]] => [language, ...row.split('→').map((part) => part.trim())]),
  );
  it.each(forms)('reads a byline, %s: %s', (language, text = '', people) => {
    expect(showPeople(parseLine(text, { where: 'byline', language }))).toBe(people);
  });

  it.each([
    ['Riverside Stadium', ''],
    ['Tax Planning | June 3, 2024', ''],
    ['Ben Foster | Listen Now', 'Ben Foster/reporter'],
    ['By Ben Foster, Riverside Stadium', 'Ben Foster/reporter'],
    // the word says so, whatever it sounds like
    ['By Riverside Stadium', 'Riverside Stadium/reporter'],
    ['By Ben Foster and Golden State', 'Ben Foster/reporter; Golden State/reporter'],
  ])('asks whether it sounds like a name where no word says that it is one: %s', (text, people) => {
    expect(showPeople(parseLine(text, { where: 'byline', language: 'en' }))).toBe(people);
  });

  it.each([
    ['caption', 'Photo by Ann Lee'],
    ['other', 'By Ann Lee'],
    ['tail', 'Photo: Ann Lee/AFP'],
  ] as const)('credits nobody in a %s: %s', (where, text) => {
    expect(parseLine(text, { where, language: 'en' }).people).toEqual([]);
  });
});
