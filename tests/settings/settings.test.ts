import { describe, expect, test } from 'vitest';
import type { Sites } from '../../utils/model.ts';
import { defaultSettings, ruleFor, siteOf } from '../../utils/settings/settings.ts';

test.each([
  ['www.News.Example.com', 'news.example.com'],
  ['example.com.', 'example.com'],
  ['www2.example.com', 'www2.example.com'],
  ['localhost', 'localhost'],
])('the site of %s is %s', (hostname, site) => {
  expect(siteOf(hostname)).toBe(site);
});

describe('the rule for a host', () => {
  const sites: Sites = {
    'example.com': { rule: 'off' },
    'news.example.com': { rule: 'always', keep: ['tags'] },
  };
  test.each([
    ['www.example.com', { rule: 'off', from: 'example.com' }],
    ['sport.example.com', { rule: 'off', from: 'example.com' }],
    ['news.example.com', { rule: 'always', keep: ['tags'], from: 'news.example.com' }],
    ['live.news.example.com', { rule: 'always', keep: ['tags'], from: 'news.example.com' }],
    ['badexample.com', { rule: 'auto' }],
    ['constructor', { rule: 'auto' }],
  ])('%s', (hostname, rule) => {
    expect(ruleFor(hostname, sites, defaultSettings)).toEqual(rule);
  });
});
