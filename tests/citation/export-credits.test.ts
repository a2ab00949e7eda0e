import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { csv } from '../../utils/citation/csv.ts';
import { type ExportFormat, exportCredits } from '../../utils/citation/export-credits.ts';
import { creditToSave } from '../../utils/citation/saved-credit.ts';
import { scrapedDamage, scrapedReport, wireReport } from '../components/reports.ts';
import { creditInEnglish, englishCitationWords } from './in-english.ts';

const saved = [scrapedReport, wireReport, scrapedReport].map((report) => creditToSave(report, '2026-09-05'));
const files = (format: ExportFormat) => exportCredits(saved, format, englishCitationWords);

describe('what is kept of a report', () => {
  const today = new Date(2026, 8, 5);

  test.each(['plain', 'ris', 'bibtex', 'csl-json'] as const)('is enough for its credit as %s', (format) => {
    for (const report of [scrapedReport, wireReport, { ...scrapedReport, damage: scrapedDamage }])
      expect(creditInEnglish(creditToSave(report, '2026-09-05'), format, today)).toBe(
        creditInEnglish(report, format, today),
      );
  });

  test('is nothing else of the page', () => {
    const kept = JSON.stringify(creditToSave({ ...scrapedReport, damage: scrapedDamage }, '2026-09-05'));
    expect(kept).not.toMatch(/Related Articles|floor coating|By Mara Lindqvist|source-link/);
  });
});

describe.each(['ris', 'bibtex', 'csl-json'] as const)('a list as %s, read by a real parser', (format) => {
  test('has every record, each with a key of its own', () => {
    const records = new Cite(files(format)).data as { id: string; URL: string }[];
    expect(records.map(({ URL }) => URL)).toEqual([
      'https://www.northerncourier.example/2022/03/14/talks.html',
      wireReport.url,
      'https://www.northerncourier.example/2022/03/14/talks.html',
    ]);
    // RIS has no keys
    if (format !== 'ris') expect(new Set(records.map(({ id }) => id)).size).toBe(3);
  });
});

describe('a list as CSV', () => {
  test('has a line for each credit below its columns', () => {
    const [columns, first, ...others] = files('csv').replace('\ufeff', '').trimEnd().split('\r\n');
    expect(columns).toBe('"headline","people","outlet","day","address","seen at","distributor","saved"');
    expect(first).toContain(
      `"The Northern Courier","2022-03-14","https://www.northerncourier.example/2022/03/14/talks.html"`,
    );
    expect(first).toMatch(/^"[^"]+","Mara Lindqvist; Samuel E. Ortiz; /);
    expect(first).toContain(`"${scrapedReport.url}","","2026-09-05"`);
    expect(others).toHaveLength(2);
  });

  test('says no headline and no day that are the copy’s own', () => {
    const reworded = creditToSave({ ...scrapedReport, damage: scrapedDamage }, '2026-09-05');
    expect(exportCredits([reworded], 'csv', englishCitationWords).split('\r\n')[1]).toMatch(/^"","[^"]+","[^"]+","",/);
  });

  test('begins with the mark of its encoding', () => {
    expect(csv([['é']])).toBe('\ufeff"é"\r\n');
  });

  test.each([
    ['=HYPERLINK("https://x.example";"y")', `'=HYPERLINK(""https://x.example"";""y"")`],
    ['+1+1', "'+1+1"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "  '=1+1"],
    ['Ines Okafor; =1+1', "Ines Okafor; '=1+1"],
    ['A "wall", 3-4 = 1', 'A ""wall"", 3-4 = 1'],
    ['one\nline, two', 'one\nline, two'],
  ])('makes no formula of %j', (text, cell) => {
    expect(csv([[text]])).toBe(`\ufeff"${cell}"\r\n`);
  });
});
