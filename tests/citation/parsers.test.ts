import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import type { PageReport } from '../../utils/model.ts';
import { partlyReport, scrapedDamage, scrapedReport } from '../components/reports.ts';
import { creditInEnglish } from './in-english.ts';

const today = new Date(2026, 8, 5);
const formats = ['csl-json', 'bibtex', 'ris'] as const;

/** What a citation manager makes of the record. */
const read = (report: PageReport, format: (typeof formats)[number]) => {
  const [record, ...more] = new Cite(creditInEnglish(report, format, today)).data;
  expect(more).toEqual([]);
  return record as Record<string, unknown>;
};

const people = [
  { given: 'Mara', family: 'Lindqvist' },
  { given: 'Samuel E.', family: 'Ortiz' },
];
/** Of a newspaper article in RIS this parser makes reporters, and does not take their names apart. */
const authorsIn = (format: (typeof formats)[number]) =>
  format === 'ris' ? { reporter: people.map(({ given, family }) => `${family}, ${given}`) } : { author: people };

describe.each(formats)('%s, read by a real parser', (format) => {
  it('says who reported it for whom, when and where', () => {
    expect(read(scrapedReport, format)).toMatchObject({
      type: format === 'bibtex' ? 'article-journal' : 'article-newspaper',
      title: scrapedReport.title,
      ...authorsIn(format),
      'container-title': 'The Northern Courier',
      // of a newspaper article in RIS this parser reads the year alone
      issued: { 'date-parts': [format === 'ris' ? [2022] : [2022, 3, 14]] },
      URL: 'https://www.northerncourier.example/2022/03/14/talks.html',
      note: expect.stringMatching(new RegExp(`Seen at NewsMirror: ${RegExp.escape(scrapedReport.url)}$`)),
    });
  });

  it('leaves nobody out who worked on it', () => {
    const record = JSON.stringify(read(scrapedReport, format));
    // of an editor in RIS this parser reads nothing
    const told = scrapedReport.credits.filter(({ role }) => format !== 'ris' || role !== 'editor');
    expect(told.filter(({ name }) => !record.includes(name.split(' ').at(-1) ?? ''))).toEqual([]);
  });

  it('says whose work is in a story that the page put together', () => {
    expect(read(partlyReport, format).note).toContain(
      `Partly reported by Meridian Press Agency, put together by ${partlyReport.host}`,
    );
  });

  // of an editor in RIS this parser reads nothing
  if (format !== 'ris')
    it('names the editor', () => {
      expect(read(scrapedReport, format).editor).toEqual([{ given: 'Ruth', family: 'Adeyemi' }]);
    });

  it('leaves a reworded copy’s headline and day out', () => {
    const record = read({ ...scrapedReport, damage: scrapedDamage }, format);
    expect(record).toMatchObject({ ...authorsIn(format), 'container-title': 'The Northern Courier' });
    expect(record).not.toHaveProperty('title');
    expect(record).not.toHaveProperty('issued');
  });

  it('names no outlet where nobody does', () => {
    const { source: _, originalUrl: __, ...verdict } = scrapedReport.verdict;
    const record = read({ ...scrapedReport, verdict }, format);
    expect(record).toMatchObject({ ...authorsIn(format), URL: scrapedReport.url });
    expect(record).not.toHaveProperty('container-title');
  });

  it('keeps what the format would read as its own', () => {
    const title = 'Fish & chips: 100% {free}, “$5” #1 – ER';
    expect(read({ ...scrapedReport, title }, format).title).toBe(title);
  });
});
