import { describe, expect, test } from 'vitest';
import type { Sites } from '../../utils/model.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { isSite, readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file.ts';

const sites: Sites = { 'b.example': { rule: 'off' }, 'a.example': { rule: 'auto', keep: ['tags', 'ad'] } };

test('what was exported can be imported', () => {
  const settings = { ...defaultSettings, theme: 'dark' as const };
  const corrections = {
    'b.example': { people: ['Ann Lee'], sources: [] },
    'a.example': { people: [], sources: ['X'] },
  };
  const text = writeSettingsFile(settings, sites, corrections);
  expect(readSettingsFile(text)).toEqual({ application: 'byline', version: 1, settings, sites, corrections });
  expect(text.indexOf('a.example')).toBeLessThan(text.indexOf('b.example'));
});

test('a file of before there were corrections says nothing of them', () => {
  const file = { application: 'byline', version: 1, settings: defaultSettings, sites };
  expect(readSettingsFile(JSON.stringify(file))).toEqual(file);
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
    ['with no corrections', { ...file, corrections: [] }, 'wrong-value', 'corrections'],
    ['with corrections of no site', { ...file, corrections: { 'a b': {} } }, 'unknown-name', 'corrections › a b'],
    ['with a wrong correction', { ...file, corrections: { 'a.example': 1 } }, 'wrong-value', 'corrections › a.example'],
    [
      'with a wrong name',
      { ...file, corrections: { 'a.example': { people: [''], sources: [] } } },
      'wrong-value',
      'corrections › a.example › people',
    ],
    [
      'with half a correction',
      { ...file, corrections: { 'a.example': { people: [] } } },
      'wrong-value',
      'corrections › a.example › sources',
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
