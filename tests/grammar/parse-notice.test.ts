import { expect, it, test } from 'vitest';
import { parseLine } from '../../utils/grammar/parse-line.ts';
import { parseNotice } from '../../utils/grammar/parse-notice.ts';
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

const on = 'This article originally appeared on Coral Courier';
const courier = { name: 'Coral Courier' };

test.each([
  // in which language, and where
  ['en', 'This story was first published in Spanish on Coral Voices.', { name: 'Coral Voices' }],
  ['en', 'This story was originally published in French by Coral Voices.', { name: 'Coral Voices' }],
  ['es', 'Este artículo fue publicado originalmente en inglés en Coral Voices.', { name: 'Coral Voices' }],
  // an agency wrote it
  ['en', 'This article was written by Reuters.', { name: 'Reuters' }],
  ['en', 'This article was produced by Coral Courier.', courier],
  // a code belongs to the name behind which it stands
  ['en', `${on} (CC).`, { name: 'Coral Courier (CC)' }],
  ['en', `${on} (2031).`, courier],
  ['en', `${on}. See more (abc)`, courier],
  // small houses
  ['de', 'Der Beitrag erschien zuerst auf hafenspiegel.', { name: 'hafenspiegel' }],
  ['de', 'Der Beitrag erschien zuerst auf hafenspiegel.example am 3. Mai.', { name: 'hafenspiegel.example' }],
  ['en', 'Originally published on coralimba and has been updated.', { name: 'coralimba' }],
  // its headline there
  ['en', `${on}: Ferry live updates`, { name: 'Coral Courier', title: 'Ferry live updates' }],
  ['en', `${on}:  Ferry live updates `, { name: 'Coral Courier', title: 'Ferry live updates' }],
  ['en', `${on}: See https://coral.example`, { name: 'Coral Courier', title: 'See https://coral.example' }],
  ['en', `${on}: https://coral.example/a-story`, courier],
  ['en', `${on}: http://coral.example/a-story`, courier],
  ['en', `${on}: Ferry`, courier],
  ['en', `${on}. Note: Ferry live updates`, courier],
  ['en', `${on}: ${'F'.repeat(301)}`, courier],
  // a label of a line, a notice at the end of a paragraph
  ['en', `Source: Coral Courier${' '.repeat(139)}`, courier],
  ['en', `${'x'.repeat(1200)} ${on}.`, courier],
  ['en', `If you please, ${on}.`, courier],
])('%s: %s → %o', (language, text, source) => {
  expect(parseNotice(text, language).source).toEqual(source);
});

test.each([
  // a language is no house
  ['en', 'This story was first published in Spanish.'],
  ['de', 'Dieser Artikel erschien zuerst auf Englisch.'],
  ['de', 'Dieser Artikel erschien zuerst in englischer Sprache.'],
  ['fr', 'Cet article a été publié initialement en langue anglaise.'],
  ['es', 'Este artículo fue publicado originalmente en inglés.'],
  // nor is whoever wrote it
  ['en', 'This article was written by Ann Lee.'],
  ['en', 'This article was written by Ann Lee and Bob Poe.'],
  ['en', 'This article was produced by Ann Lee, a reporter.'],
  // nor a day, a number, the house's own paper
  ['en', 'Originally published in May 2031.'],
  ['en', 'Originally published on 2031.'],
  ['en', 'Originally published on our site.'],
  ['en', 'First published in print 4/2031.'],
  ['de', 'Dieser Artikel erschien zuerst in der Printausgabe.'],
  ['de', 'Dieser Artikel erschien zuerst in Heft 4/2031.'],
  // how to take the page's own story along
  ['en', `Please include this text and link: ${on}.`],
  ['en', `Please credit us: ${on}.`],
  // no label of a line, and too far from the end
  ['en', `Source: Coral Courier${' '.repeat(140)}`],
  ['en', `${on}. ${'x'.repeat(1200)}`],
])('no source, %s: %s', (language, text) => {
  expect(parseNotice(text, language).source).toBeUndefined();
});
