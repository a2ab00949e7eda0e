import { expect, test } from 'vitest';
import { siteChoice } from '../../entrypoints/options/site-choice.ts';
import type { SiteRule } from '../../utils/model.ts';

const site = 'a.example';
const before: SiteRule = { rule: 'off', keep: ['tags', 'ad'] };

test.each<[string, SiteRule | undefined, SiteRule | undefined, object]>([
  ['a new row', undefined, before, { what: 'site', rule: before }],
  ['no row any more', before, undefined, { what: 'site', rule: undefined }],
  ['another rule', before, { ...before, rule: 'auto' }, { what: 'rule', change: { rule: 'auto' } }],
  ['a kind less', before, { ...before, keep: ['ad'] }, { what: 'rule', change: { hide: 'tags' } }],
])('%s', (_, was, is, choice) => {
  expect(siteChoice(site, was, is)).toEqual({ site, ...choice });
});
