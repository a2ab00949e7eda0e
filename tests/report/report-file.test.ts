import { expect, test } from 'vitest';
import type { Block, Boilerplate } from '../../utils/model.ts';
import { reportParts, seenBlocks, writeReportFile } from '../../utils/report/report-file.ts';
import { scrapedReport } from '../components/reports.ts';

const seen = [
  { zone: 'head', tag: 'p', text: 'By Mara Lindqvist' },
  { zone: 'body', tag: 'p', text: 'Diplomacy moved' },
  { zone: 'tail', tag: 'em', text: 'Jun Okafor reported from Rome.' },
] as const;
const nothing = { people: [], sources: [] };
const parts = reportParts(scrapedReport, seen, nothing);
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
    'head',
    'body',
    'tail',
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
  const text = writeReportFile(parts, new Set(['address', 'credit0', 'h1', 'verdict', 'head']), '', '1.2.3');
  expect(text).not.toMatch(/newsmirror\.example|Mara Lindqvist"|Pinterest|Northern Courier/);
  expect(JSON.parse(text)).toMatchObject({ struck: 5, tail: ['em: Jun Okafor reported from Rome.'] });
});

test('what the user corrected stands beside what Byline said, and can be struck', () => {
  const wrong = { people: ['Mara Lindqvist'], sources: [] };
  const corrected = reportParts(scrapedReport, [], wrong);
  const file = (struck: string[]) => JSON.parse(writeReportFile(corrected, new Set(struck), '', '1.2.3'));
  expect(file([]).corrections).toEqual(wrong);
  expect(file([]).credits[0].name).toBe('Mara Lindqvist');
  expect(file(['corrections'])).not.toHaveProperty('corrections');
});

test('what is seen of the page: its column without the boilerplate, of the story only how it begins', () => {
  const block = (id: string, zone: Block['zone'], text: string) => ({ id, zone, tag: 'p', text }) as Block;
  const blocks = [
    block('b0', 'outside', 'Site menu'),
    block('b1', 'head', 'By Mara Lindqvist'),
    block('b2', 'body', 'Diplomacy moved on several fronts '.repeat(20)),
    block('b3', 'tail', 'Share this'),
    block('b4', 'tail', 'Jun Okafor reported from Rome.'),
  ];
  const lines = seenBlocks(blocks, [{ blocks: ['b3'] } as Boilerplate]);
  expect(lines.map(({ zone, text }) => `${zone} ${text.length}`)).toEqual(['head 17', 'body 60', 'tail 30']);
});

test('a page without anything around the story has no empty parts', () => {
  expect(reportParts(scrapedReport, [], nothing).map(({ part }) => part)).not.toContain('head');
});
