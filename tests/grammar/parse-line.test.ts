import { describe, expect, it } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import type { Where } from '../../utils/model.ts';
import { bylineForms } from './byline-forms.ts';
import { unseenBylineForms } from './byline-forms-unseen.ts';
import { creditLines } from './credit-line-table.ts';
import { englishCreditLines } from './credit-lines-english.ts';
import { europeanCreditLines } from './credit-lines-european.ts';
import { rewordedCreditLines } from './credit-lines-reworded.ts';
import { translatedCreditLines } from './credit-lines-translated.ts';
import { unseenCreditLines } from './credit-lines-unseen.ts';
import { worldCreditLines } from './credit-lines-world.ts';
import { edgeLines } from './edge-lines.ts';
import { mendedLines } from './mended-lines.ts';
import { misreadLines } from './misread-lines.ts';
import { narrowLines } from './narrow-lines.ts';
import { printedLines } from './printed-lines.ts';
import { peopleOnly, showLine, showPeople } from './show.ts';
import { widerLines } from './wider-lines.ts';

/** Whether a line says just that; what ends in ' + ?' leaves its houses open. */
function expectLine(text: string, where: Where, language: string, said: string): void {
  const line = parseLine(text, { where, language });
  if (said.endsWith(peopleOnly.trim())) expect(`${showPeople(line)}${peopleOnly}`.trim()).toBe(said);
  else expect(showLine(line)).toBe(said);
}

/** The rows of a table in one string: 'line → what it says'. */
const rowsOf = (table: string) =>
  table
    .trim()
    .split('\n')
    .map((row) => row.split('→').map((part) => part.trim()));

describe('parseLine', () => {
  it.each([
    ...creditLines,
    ...englishCreditLines,
    ...europeanCreditLines,
    ...worldCreditLines,
    ...unseenCreditLines,
    ...rewordedCreditLines,
    ...translatedCreditLines,
  ])('%s %s: %s', (where, language, text, said) => expectLine(text, where, language, said));

  const edges = [edgeLines, mendedLines, misreadLines, narrowLines, printedLines, widerLines]
    .flatMap(Object.entries<Readonly<Record<string, string>>>)
    .flatMap(([where, tables]) =>
      Object.entries(tables).flatMap(([language, table]) =>
        rowsOf(table).map(([text = '', said = '']): [Where, string, string, string] => [
          where as Where,
          language,
          text,
          said,
        ]),
      ),
    );
  it.each(edges)('%s %s at the edge: %s', (where, language, text, said) => {
    const line = parseLine(text, { where, language });
    const { place = '', agency = '' } = line.dateline ?? {};
    expect(`${showLine(line)}${line.dateline ? ` [${place}|${agency}]` : ''}`.trim()).toBe(said);
  });

  const forms = [...Object.entries(bylineForms), ...Object.entries(unseenBylineForms)].flatMap(([language, table]) =>
    rowsOf(table).map(([text = '', said = '']): [string, string, string] => [language, text, said]),
  );
  it.each(forms)('reads a byline, %s: %s', (language, text, said) => expectLine(text, 'byline', language, said));

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
    ['caption', 'Reporting by Ann Lee'],
    ['other', 'By Ann Lee'],
    ['other', 'Reporting by Ann Lee'],
    ['tail', 'Photo: Ann Lee/AFP'],
  ] as const)('credits nobody in a %s: %s', (where, text) => {
    expect(parseLine(text, { where, language: 'en' }).people).toEqual([]);
  });
});
