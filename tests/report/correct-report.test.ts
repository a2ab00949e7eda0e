import { describe, expect, test } from 'vitest';
import type { Corrections, PageReport, Standing } from '../../utils/model.ts';
import { correctReport, correctStanding } from '../../utils/report/correct-report.ts';
import { standingOf } from '../../utils/report/standing-of.ts';
import { scrapedReport, wireReport } from '../components/reports.ts';

const names = ({ credits }: PageReport) => credits.map(({ name, role }) => `${name}, ${role}`);
const people = (...people: string[]): Corrections => ({ people, sources: [] });
const sources = (...sources: string[]): Corrections => ({ people: [], sources });

describe('a person who is no reporter', () => {
  test('is left out, however the name is set, and nobody else is', () => {
    const { report, leftOut } = correctReport(scrapedReport, people('MARA  lindqvist', 'Nobody Else'));
    expect(names(report)).toEqual(names(scrapedReport).slice(1));
    expect(leftOut).toEqual(people('Mara Lindqvist'));
  });

  test.each(['Helge Nakamura', 'Ruth Adeyemi'])('may have done other work: %s', (name) => {
    const { report, leftOut } = correctReport(scrapedReport, people(name));
    expect(names(report)).toEqual(names(scrapedReport));
    expect(leftOut).toEqual(people());
  });
});

describe('a source that is none', () => {
  test('goes with the way to it; what the page is stays', () => {
    const { report, leftOut } = correctReport(scrapedReport, sources('the northern courier'));
    const { source, originalUrl, ...rest } = scrapedReport.verdict;
    expect([source, originalUrl].every(Boolean)).toBe(true);
    expect(report.verdict).toEqual(rest);
    expect(leftOut).toEqual(sources('The Northern Courier'));
  });

  test('is no outlet of the people, no organisation and no distributor either; another distributor stays', () => {
    const [first, ...others] = wireReport.credits;
    const said = {
      ...wireReport,
      organizations: ['Meridian Press Agency', 'Quay News'],
      credits: [{ ...(first as PageReport['credits'][0]), outlet: 'Meridian Press Agency' }, ...others],
    };
    const { report } = correctReport(said, sources('Meridian Press Agency'));
    expect(report.organizations).toEqual(['Quay News']);
    expect(report.credits[0]).not.toHaveProperty('outlet');
    expect(report.verdict.distributor).toBe('Harbor Content Exchange');
    const both = correctReport(said, sources('Meridian Press Agency', 'Harbor Content Exchange'));
    expect(both.report.verdict).not.toHaveProperty('distributor');
  });

  test.each([
    ['another source', sources('Quay News')],
    ['nothing', people()],
  ])('%s changes nothing', (_, corrections) => {
    expect(correctReport(wireReport, corrections)).toEqual({ report: wireReport, leftOut: people() });
  });
});

test('nothing more is hidden, whatever was said', () => {
  const { report } = correctReport(scrapedReport, {
    people: scrapedReport.credits.map(({ name }) => name),
    sources: ['The Northern Courier'],
  });
  for (const kept of ['boilerplate', 'withdrawn', 'stretches', 'words', 'summary'] as const)
    expect(report[kept]).toEqual(scrapedReport[kept]);
  expect(report.verdict.status).toBe('syndicated');
});

test.each<[string, Corrections]>([
  ['a person', people('Mara Lindqvist')],
  ['the source', sources('The Northern Courier')],
  ['nobody', people()],
])('the toolbar says the same: %s', (_, corrections) => {
  const standing: Standing = standingOf(scrapedReport);
  expect(correctStanding(standing, corrections)).toEqual(standingOf(correctReport(scrapedReport, corrections).report));
});
