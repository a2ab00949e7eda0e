import { describe, expect, test } from 'vitest';
import type { Hearsay } from '@/utils/model';
import { kinds, notices } from '@/utils/sentinel/notices';

import { isWorthAsking, traces } from '@/utils/sentinel/worth-asking';

const nothing: Hearsay = { credited: [], origins: [], own: [], starts: [], ends: [], short: [], links: [] };
const wordsOf = (alternatives: string) => alternatives.split(';').map((one) => one.split('~', 1)[0] ?? '');

test('every notice and kind of agency has its trace', () => {
  const seen = wordsOf(traces);
  const unseen = wordsOf([notices, kinds].join(';')).filter(
    // a trace may begin with less, or say more of what follows
    (word) => !seen.some((trace) => word.includes(trace) || trace.startsWith(word)),
  );
  expect(unseen).toEqual([]);
});

test.each<[string, Partial<Hearsay>]>([
  ['an agency', { credited: ['Ana Ruiz, Associated Press'] }],
  ['a site', { credited: ['lighthouse.com'] }],
  ['another address', { origins: ['https://lighthouse.example/bridge'] }],
  ['an unknown agency behind a place', { starts: ['Portovecchio, 3 mar. (askanews) - Il ponte è chiuso.'] }],
  ['one between strokes', { starts: ['HARBOUR CITY, March 3, 2024 /CNW/ - The bridge was closed.'] }],
  ['a link to another site', { links: [['Hribovec', 'hribovec.example']] }],
])('%s is worth asking about', (_, said) => {
  expect(isWorthAsking({ ...nothing, ...said })).toBe(true);
});

describe('most pages wake nobody', () => {
  test.each<[string, Partial<Hearsay>]>([
    ['a person', { credited: ['Ana Ruiz'], own: [['title', 'Reuters']] }],
    ['a day in figures', { starts: ['Ana Ruiz - 05/10/2018 - The bridge was closed.'] }],
    ['such initials in a word', { short: [['APRIL', 'datscha', 'Sources close to the council']] }],
    ['agencies in a sentence', { short: [['City agencies and volunteers help those who live by the bridge']] }],
    ['a web in a sentence', { short: [['互联网大会周二开幕']] }],
    ['where somebody comes from', { short: [['Ana Ruiz comes from Port Ellery']] }],
  ])('%s', (_, said) => {
    expect(isWorthAsking({ ...nothing, ...said })).toBe(false);
  });
});
