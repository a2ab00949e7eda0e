import { describe, expect, test } from 'vitest';
import { type Rule, rules, type SiteSet } from '../../utils/model.ts';
import { markedSites, type View } from '../../utils/settings/marked-sites.ts';
import { defaultSettings, ruleFor } from '../../utils/settings/settings.ts';

const view = (defaultRule: Rule, sites: Record<string, Rule> = {}): View => ({
  settings: { ...defaultSettings, defaultRule },
  sites: Object.fromEntries(Object.entries(sites).map(([site, rule]) => [site, { rule }])),
});

describe('where nobody chose anything no page is marked', () => {
  test.each<[string, View[]]>([
    ['a new browser', [view('auto')]],
    ['a site with the rule that all have', [view('auto', { 'courier.example': 'auto' })]],
  ])('%s', (_, views) => {
    const { prose, still } = markedSites(views);
    expect([prose.sites, still.sites]).toEqual([[], []]);
  });
});

test.each<[string, View[], Partial<Record<'prose' | 'still', SiteSet>>]>([
  [
    'a site that is always cleaned',
    [view('auto', { 'courier.example': 'always' })],
    { prose: { sites: ['courier.example'], except: [] } },
  ],
  ['every site', [view('always', { 'courier.example': 'off' })], { prose: { sites: 'all', except: [] } }],
  [
    'a site that is off, but for a part of it',
    [view('auto', { 'courier.example': 'off', 'sport.courier.example': 'auto' })],
    { still: { sites: ['courier.example'], except: ['sport.courier.example'] } },
  ],
  [
    'off by default, with an exception',
    [view('off', { 'courier.example': 'auto' })],
    { still: { sites: 'all', except: ['courier.example'] } },
  ],
  [
    'a site that is on in private windows only',
    [view('off'), view('off', { 'courier.example': 'always' })],
    { prose: { sites: ['courier.example'], except: [] }, still: { sites: 'all', except: ['courier.example'] } },
  ],
  [
    'a site that is off in private windows only',
    [view('auto'), view('auto', { 'courier.example': 'off' })],
    { still: { sites: [], except: ['courier.example'] } },
  ],
])('%s', (_, views, marked) => {
  expect(markedSites(views)).toMatchObject(marked);
});

test('of very many sites the list stays short, and never says too little of prose or too much of stillness', () => {
  const many = (rule: Rule) => Object.fromEntries(Array.from({ length: 900 }, (_, one) => [`a${one}.example`, rule]));
  expect(markedSites([view('auto', many('always'))]).prose.sites).toBe('all');
  expect(markedSites([view('off', many('auto'))]).still.sites).toEqual([]);
  expect(markedSites([view('auto', many('off'))]).still.sites).toHaveLength(500);
});

test('marks are never wrong: still only where every window has it so, prose wherever any window may want it', () => {
  const sites = ['a.example', 'b.a.example', 'c.b.a.example'];
  const hosts = [...sites, 'x.c.b.a.example', 'www.b.a.example', 'z.example'];
  const isIn = ({ sites, except }: SiteSet, host: string) => {
    const isUnder = (site: string) => host === site || host.endsWith(`.${site}`);
    return (sites === 'all' || sites.some(isUnder)) && !except.some(isUnder);
  };
  const rulesOrNone = [undefined, ...rules];
  // every choice of two windows, spelled as a number of base 4
  for (let number = 0; number < 4 ** 8; number += 7) {
    const digit = (place: number) => rulesOrNone[Math.floor(number / 4 ** place) % 4];
    const views = [0, 4].map((from) => {
      const chosen = sites.map((site, place) => [site, digit(from + place)] as const).filter(([, rule]) => rule);
      return view(digit(from + 3) ?? 'auto', Object.fromEntries(chosen) as Record<string, Rule>);
    });
    const { prose, still } = markedSites(views);
    for (const host of hosts) {
      const held = views.map(({ sites, settings }) => ruleFor(host, sites, settings).rule);
      if (isIn(still, host)) expect(held, `${number} ${host}`).toEqual(['off', 'off']);
      if (held.includes('always')) expect(isIn(prose, host), `${number} ${host}`).toBe(true);
    }
  }
});
