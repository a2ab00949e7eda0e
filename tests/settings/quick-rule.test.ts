import { describe, expect, test } from 'vitest';
import { quickRule } from '../../utils/settings/quick-rule.ts';
import { keysFor, storedRuleFor } from '../../utils/settings/stored-settings.ts';

const stored = (host: string, sites: object, defaultRule?: string) => {
  const [settingsKey, sitesKey] = keysFor(host);
  return { [settingsKey]: { version: 1, at: 1, settings: { defaultRule } }, [sitesKey]: { at: 1, sites } };
};

describe('the quick rule is the stored one', () => {
  test.each<[string, string, object, string?]>([
    ['the default', 'courier.example', {}],
    ['another default', 'courier.example', {}, 'always'],
    ['a site’s own', 'www.courier.example', { 'courier.example': { rule: 'off' } }],
    ['a parent’s', 'news.courier.co.uk', { 'courier.co.uk': { rule: 'always' } }, 'off'],
    [
      'the nearest',
      'a.b.courier.example',
      { 'courier.example': { rule: 'off' }, 'b.courier.example': { rule: 'always' } },
    ],
    ['a stranger’s', 'courier.example', { 'other.example': { rule: 'off' } }],
    ['a broken one', 'courier.example', { 'courier.example': { rule: 'maybe' } }, 'always'],
    ['a broken default', 'courier.example', {}, 'maybe'],
    ['a host like a property', 'constructor', {}],
  ])('%s', (_, host, sites, defaultRule) => {
    const items = stored(host, sites, defaultRule);
    expect(quickRule(host, items)).toBe(storedRuleFor(host, items).rule);
  });

  test.each([{}, { settings: null }, { settings: 7 }, { settings: [] }])('out of %j', (items) => {
    expect(quickRule('courier.example', items)).toBe('auto');
  });
});
