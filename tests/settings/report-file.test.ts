import { expect, test } from 'vitest';
import { reportParts, writeReportFile } from '../../utils/report-file.ts';
import { scrapedReport } from '../components/reports.ts';

const parts = reportParts(scrapedReport);
const write = (struck: string[], note = '') => JSON.parse(writeReportFile(parts, new Set(struck), note, '1.2.3'));

test('the file holds what Byline saw, and nothing of the browser or the user', () => {
  const file = write([], '  The editor is no reporter. ');
  expect(Object.keys(file)).toEqual([
    'application',
    'version',
    'note',
    'address',
    'page',
    'verdict',
    'credits',
    'blocks',
    'struck',
  ]);
  expect(file).toMatchObject({
    version: '1.2.3',
    note: 'The editor is no reporter.',
    address: scrapedReport.url,
    verdict: { source: 'The Northern Courier' },
    struck: 0,
  });
  expect(file.credits).toHaveLength(10);
  expect(file.blocks[1]).toMatchObject({ kind: 'share', rule: 'phrase', hidden: true });
});

test('struck parts leave no trace but their number', () => {
  const text = writeReportFile(parts, new Set(['address', 'credit0', 'h1', 'verdict']), '', '1.2.3');
  expect(text).not.toMatch(/newsmirror\.example|Mara Lindqvist"|Pinterest|Northern Courier/);
  expect(JSON.parse(text)).toMatchObject({ struck: 4 });
});
