import { expect, it } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { notices } from './notice-table.ts';

it.each([
  ['en', 'This article originally appeared on Grist.', 'Grist', undefined],
  [
    'en',
    'This article originally appeared on USA TODAY: Storm nears coast, thousands flee',
    'USA TODAY',
    'Storm nears coast, thousands flee',
  ],
  [
    'en',
    'This article is republished from The Conversation under a Creative Commons license.',
    'The Conversation',
    undefined,
  ],
  ['en', '© Reuters', 'Reuters', undefined],
  ['de', 'Quelle: dpa', 'dpa', undefined],
  [
    'de',
    'Dieser Text wurde automatisch von der Deutschen Presse-Agentur (dpa) übernommen.',
    'Deutschen Presse-Agentur (dpa)',
    undefined,
  ],
  ['zh', '来源：新华网', '新华网', undefined],
  ['es', 'Este artículo fue publicado originalmente en The Conversation.', 'The Conversation', undefined],
])('%s: %s', (language, text, name, title) => {
  expect(parseLine(text, { where: 'notice', language }).source).toEqual({ name, ...(title ? { title } : {}) });
});

it.each([
  ['en', 'This article was originally published on October 7, 2008.'],
  ['en', 'The post was originally published in April 2020 and was updated.'],
  ['en', 'This post was originally published on the 21st of June 2017.'],
  ['en', '© 2025 Some Company. All rights reserved.'],
  ['it', '© RIPRODUZIONE RISERVATA'],
])('no source, %s: %s', (language, text) => {
  expect(parseLine(text, { where: 'notice', language }).source).toBeUndefined();
});

it.each([
  ['en', '(With inputs from PTI)', ['PTI']],
  ['de', 'mit Material der dpa', ['dpa']],
  ['it', '(ANSA).', ['ANSA']],
  ['es', '(Con información de AFP, EFE y Reuters)', ['AFP', 'EFE', 'Reuters']],
  ['en', '(With inputs from agencies)', []],
] as const)('organisations, %s: %s', (language, text, names) => {
  expect(parseLine(text, { where: 'tail', language }).organizations).toEqual(names);
});

it.each(notices)('%s: %s → %s', (language, text, source) => {
  const read = parseLine(text, { where: 'notice', language });
  expect(read.source?.name ?? '').toBe(source);
  expect(read.people).toEqual([]);
});
