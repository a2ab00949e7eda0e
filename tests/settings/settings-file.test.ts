import { describe, expect, test } from 'vitest';
import { defaultSettings, type Sites } from '../../utils/settings/settings.ts';
import { isSite, readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file.ts';

const sites: Sites = { 'b.example': { rule: 'off' }, 'a.example': { rule: 'auto', keep: ['tags', 'ad'] } };

test('what was exported can be imported', () => {
  const settings = { ...defaultSettings, theme: 'dark' as const };
  const text = writeSettingsFile(settings, sites);
  expect(readSettingsFile(text)).toEqual({ application: 'byline', version: 1, settings, sites });
  expect(text.indexOf('a.example')).toBeLessThan(text.indexOf('b.example'));
});

describe('a broken or foreign file is refused, and the refusal says where it is wrong', () => {
  const file = { application: 'byline', version: 1, settings: defaultSettings, sites };
  const { theme: _, ...noTheme } = defaultSettings;
  test.each<[string, unknown, string, string]>([
    ['a list', [], 'foreign', ''],
    ['nothing', null, 'foreign', ''],
    ['of another program', { settings: {}, sites: {} }, 'foreign', ''],
    ['of a later version', { ...file, version: 2 }, 'newer', 'version'],
    ['without a version', { ...file, version: '1' }, 'wrong-value', 'version'],
    ['without settings', { ...file, settings: undefined }, 'missing', 'settings'],
    ['without one setting', { ...file, settings: noTheme }, 'missing', 'settings › theme'],
    [
      'with a wrong setting',
      { ...file, settings: { ...defaultSettings, summaryLength: 4 } },
      'wrong-value',
      'settings › summaryLength',
    ],
    [
      'with a strange setting',
      { ...file, settings: { ...defaultSettings, colour: 1 } },
      'unknown-name',
      'settings › colour',
    ],
    ['without sites', { ...file, sites: [] }, 'missing', 'sites'],
    ['with no site', { ...file, sites: { 'not a site': { rule: 'off' } } }, 'unknown-name', 'sites › not a site'],
    [
      'with a prototype',
      { ...file, sites: JSON.parse('{"__proto__":{"rule":"off"}, "a.example": 1}') },
      'wrong-value',
      'sites › a.example',
    ],
    [
      'with a wrong rule',
      { ...file, sites: { 'a.example': { rule: 'on' } } },
      'wrong-value',
      'sites › a.example › rule',
    ],
    [
      'with a wrong kind',
      { ...file, sites: { 'a.example': { rule: 'off', keep: ['x'] } } },
      'wrong-value',
      'sites › a.example › keep',
    ],
    [
      'with a strange field',
      { ...file, sites: { 'a.example': { rule: 'off', note: '' } } },
      'unknown-name',
      'sites › a.example › note',
    ],
  ])('%s', (_, content, problem, where) => {
    expect(readSettingsFile(JSON.stringify(content))).toEqual({ problem, where });
  });

  test.each([
    ['', '1'],
    ['{\n"application": "byline",', '2'],
    ['rule = off', '1'],
  ])('not JSON: %j', (text, where) => {
    expect(readSettingsFile(text)).toEqual({ problem: 'not-json', where });
  });
});

test.each([
  ['example.com', true],
  ['xn--bcher-kva.example', true],
  ['a_b.example', true],
  ['localhost', true],
  ['[::1]', true],
  ['www.example.com', false],
  ['Example.com', false],
  ['example..com', false],
  ['https://example.com', false],
  ['', false],
])('%j is a site: %s', (name, is) => {
  expect(isSite(name)).toBe(is);
});
