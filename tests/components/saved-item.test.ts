import { expect, test } from 'vitest';
import { savedItem } from '../../entrypoints/options/saved-item.ts';
import { creditToSave } from '../../utils/citation/saved-credit.ts';
import { originalReport, scrapedDamage, scrapedReport } from './reports.ts';

test.each([
  ['a copy has its source and its day', scrapedReport, 'The Northern Courier', scrapedReport.published],
  ['a reworded copy has no day', { ...scrapedReport, damage: scrapedDamage }, 'The Northern Courier', undefined],
  ['a story of its own has its host', originalReport, originalReport.host, originalReport.published],
])('%s', (_, report, outlet, published) => {
  expect(savedItem(creditToSave(report, '2026-03-10'))).toMatchObject({ title: report.title, outlet, published });
});
