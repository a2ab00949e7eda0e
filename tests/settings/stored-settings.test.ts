import { describe, expect, test } from 'vitest';
import { defaultSettings, ruleFor } from '../../utils/settings/settings.ts';
import { readItem, writeItem } from '../../utils/settings/stored-ledger.ts';
import { bucketOf, keysFor, settingsIn, sitesIn } from '../../utils/settings/stored-settings.ts';

/**
 * What each version wrote, kept for good: whoever changes the shape adds an example and keeps the old ones readable.
 */
const examples = {
  1: {
    settings: {
      version: 1,
      at: 1_790_000_000_000,
      settings: {
        defaultRule: 'always',
        keep: ['share', 'author-box'],
        summaryLength: 5,
        badge: false,
        theme: 'dark',
        sync: false,
      },
    },
    sites: {
      at: 1_790_000_000_001,
      sites: { 'news.example.com': { rule: 'off' }, 'b.example': { rule: 'auto', keep: ['tags'] } },
    },
  },
  2: {
    settings: {
      version: 2,
      presses: 4,
      settings: { defaultRule: 'always', keep: ['share', 'author-box'], badge: false },
      stamps: { defaultRule: '4.k3f9ax', keep: '2.k3f9ax', badge: '1.q1w2e3', theme: '3.k3f9ax' },
    },
    sites: {
      version: 2,
      presses: 7,
      sites: {
        'news.example.com': { rule: 'off', at: '7.k3f9ax' },
        'b.example': { rule: 'auto', keep: ['tags'], at: '2.q1w2e3' },
        'gone.example': { at: '6.k3f9ax' },
      },
    },
  },
} as const;

test('version 1 is read as it was written', () => {
  expect(settingsIn(examples[1].settings)).toEqual(examples[1].settings.settings);
  expect(sitesIn(examples[1].sites)).toEqual(examples[1].sites.sites);
});

test('version 2 is read as it was written, and written as it was read', () => {
  expect(settingsIn(examples[2].settings)).toEqual({ ...defaultSettings, ...examples[2].settings.settings });
  expect(sitesIn(examples[2].sites)).toEqual(examples[1].sites.sites);
  for (const [key, item] of Object.entries(examples[2])) {
    const { ledger, unread } = readItem(key, item, '0.');
    expect(writeItem(key, ledger)).toEqual(item);
    expect(unread).toEqual([]);
  }
});

describe('what is broken falls back', () => {
  test.each([undefined, null, 7, 'x', [], {}, { settings: [] }, { settings: { summaryLength: 4, theme: 1 } }])(
    'settings %j',
    (item) => {
      expect(settingsIn(item)).toEqual(defaultSettings);
    },
  );

  test('a single setting', () => {
    const item = { version: 1, at: 1, settings: { ...defaultSettings, badge: false, keep: ['weather', 'tags'] } };
    expect(settingsIn(item)).toEqual({ ...defaultSettings, badge: false, keep: ['tags'] });
  });

  test.each([undefined, [], { sites: [] }, { sites: { 'a.example': 'off', 'b.example': { rule: 'maybe' } } }])(
    'sites %j',
    (item) => {
      expect(sitesIn(item)).toEqual({});
    },
  );

  test('kinds that nobody knows, and the rule stays', () => {
    const sites = { 'a.example': { rule: 'off', keep: ['x', 'tags'] }, 'b.example': { rule: 'off', keep: 'x' } };
    expect(sitesIn({ sites })).toEqual({ 'a.example': { rule: 'off', keep: ['tags'] }, 'b.example': { rule: 'off' } });
  });
});

describe('a host and its parent domains lie in one bucket', () => {
  test.each([
    ['live.news.example.com', ['news.example.com', 'example.com', 'www.example.com']],
    ['sport.bbc.co.uk', ['bbc.co.uk']],
    ['a.b.abc.net.au', ['b.abc.net.au', 'abc.net.au']],
    ['sport.n-tv.de', ['n-tv.de']],
    ['x.t.co', ['t.co']],
    ['localhost', ['localhost']],
    ['127.0.0.1', ['127.0.0.1']],
  ])('%s', (hostname, relatives) => {
    expect(relatives.map(bucketOf)).toEqual(relatives.map(() => bucketOf(hostname)));
  });

  test('and strangers are spread', () => {
    const sizes = new Map<number, number>();
    for (let index = 0; index < 6400; index += 1) {
      const bucket = bucketOf(`paper${index}.co.uk`);
      sizes.set(bucket, (sizes.get(bucket) ?? 0) + 1);
    }
    expect(sizes.size).toBe(64);
    expect(Math.max(...sizes.values())).toBeLessThan(200);
  });
});

test('one read of two keys decides about a host', () => {
  const [settings, sites] = keysFor('www.news.example.com');
  const stored = { [settings]: examples[1].settings, [sites]: examples[1].sites };
  const heldFor = (host: string) => ruleFor(host, sitesIn(stored[sites]), settingsIn(stored[settings]));
  expect(heldFor('live.news.example.com')).toEqual({ rule: 'off', from: 'news.example.com' });
  expect(heldFor('example.com')).toEqual({ rule: 'always' });
});
