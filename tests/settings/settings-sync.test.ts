import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSetAside } from '../../utils/browser/set-aside.ts';
import { readSettings, readSites, ruleOf } from '../../utils/browser/settings-store.ts';
import { level, readSyncState, startSettingsSync } from '../../utils/browser/settings-sync.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import type { Settings, SiteRule } from '../../utils/model.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { keysFor } from '../../utils/settings/stored-settings.ts';

const [settingsKey, sitesKey] = keysFor('example.com');
const remote = () => browser.storage.sync.get(null) as Promise<Record<string, never>>;
const setRule = (site: string, rule?: SiteRule) => storeChoice({ what: 'site', site, rule }, false);
const writeSettings = (settings: Partial<Settings>) => storeChoice({ what: 'settings', settings }, false);
const device = 'mmmmmm';
/** A bucket as another browser wrote it. */
const stored = (at: string, rule: string, site = 'example.com') => ({
  version: 2,
  presses: Number.parseInt(at, 10),
  sites: { [site]: { rule, at } },
});

beforeEach(async () => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 1000 });
  await browser.storage.local.set({ device });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is new here goes up, and nothing that was never set', async () => {
  await setRule('example.com', { rule: 'off' });
  expect(await level()).toBe('on');
  expect(await remote()).toEqual({ [sitesKey]: stored(`1.${device}`, 'off') });
});

describe('the later press wins, per site', () => {
  test.each<[string, string, SiteRule['rule']]>([
    ['a later one there', '2.aaaaaa', 'always'],
    ['an earlier one there', '0.zzzzzz', 'off'],
    ['one at once, of a greater device', '1.zzzzzz', 'always'],
    ['one at once, of a lesser device', '1.aaaaaa', 'off'],
  ])('%s', async (_, at, rule) => {
    await setRule('example.com', { rule: 'off' });
    await browser.storage.sync.set({ [sitesKey]: stored(at, 'always') });
    await level();
    expect(await ruleOf('example.com')).toEqual({ rule, from: 'example.com' });
    expect((await remote())[sitesKey]).toMatchObject({ sites: { 'example.com': { rule } } });
  });

  test('and the next press here is later than what came', async () => {
    await browser.storage.sync.set({ [sitesKey]: stored('41.zzzzzz', 'always') });
    await level();
    await setRule('example.com', { rule: 'off' });
    await level();
    expect(await remote()).toEqual({ [sitesKey]: stored(`42.${device}`, 'off') });
  });

  test('and two sites of one bucket do not cost each other', async () => {
    await setRule('example.com', { rule: 'off' });
    await browser.storage.sync.set({ [sitesKey]: stored('9.zzzzzz', 'always', 'news.example.com') });
    await level();
    expect(await readSites()).toEqual({ 'example.com': { rule: 'off' }, 'news.example.com': { rule: 'always' } });
  });

  test('and so with settings', async () => {
    await writeSettings({ theme: 'dark' });
    const settings = { badge: false, theme: 'light' };
    const stamps = { badge: '1.zzzzzz', theme: '1.aaaaaa' };
    await browser.storage.sync.set({ [settingsKey]: { version: 2, presses: 1, settings, stamps } });
    await level();
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', badge: false });
  });
});

test.each([4102444800000, Number.MAX_SAFE_INTEGER, 1])('no date that the first version wrote wins: %d', async (at) => {
  await setRule('example.com', { rule: 'off' });
  await browser.storage.sync.set({
    [settingsKey]: { version: 1, at, settings: { ...defaultSettings, badge: false } },
    [sitesKey]: { at, sites: { 'example.com': { rule: 'always' }, 'news.example.com': { rule: 'auto' } } },
  });
  await level();
  expect(await readSites()).toEqual({ 'example.com': { rule: 'off' }, 'news.example.com': { rule: 'auto' } });
  expect((await readSettings()).badge).toBe(false);
});

test('what this browser stored before there were presses counts as its first press', async () => {
  await browser.storage.local.set({ [sitesKey]: { at: 1, sites: { 'example.com': { rule: 'off' } } } });
  await browser.storage.sync.set({ [sitesKey]: { at: 9e12, sites: { 'example.com': { rule: 'always' } } } });
  await level();
  expect(await remote()).toEqual({ [sitesKey]: stored(`1.${device}`, 'off') });
  expect((await browser.storage.local.get(sitesKey))[sitesKey]).toEqual(stored(`1.${device}`, 'off'));
});

test('a removed rule is removed everywhere', async () => {
  await browser.storage.sync.set({ [sitesKey]: stored('1.zzzzzz', 'off') });
  await level();
  await storeChoice({ what: 'everything', settings: defaultSettings, sites: {} }, false);
  await level();
  expect((await remote())[sitesKey]).toEqual({
    version: 2,
    presses: 2,
    sites: { 'example.com': { at: `2.${device}` } },
  });
});

test('what cannot be read is set aside, on either side, once', async () => {
  await browser.storage.local.set({ [sitesKey]: { sites: { 'example.com': 5, 'news.example.com': { rule: 'off' } } } });
  await browser.storage.sync.set({ [settingsKey]: [] });
  await level();
  await browser.storage.sync.set({ [settingsKey]: [] });
  await level();
  expect(await readSetAside()).toEqual([
    { key: settingsKey, content: [] },
    { key: sitesKey, content: { 'example.com': 5 } },
  ]);
  expect(await readSites()).toEqual({ 'news.example.com': { rule: 'off' } });
});

test('a sync that does not answer holds up no choice', async () => {
  vi.spyOn(browser.storage.sync, 'get').mockReturnValue(new Promise(() => {}) as never);
  void level();
  expect(await setRule('example.com', { rule: 'off' })).toBe('kept');
});

describe('when the browser does not take it, everything stays here', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QUOTA_BYTES_PER_ITEM quota exceeded', 'full'],
    ['QuotaExceededError: storage.sync API call exceeded its quota limitations.', 'full'],
    ['This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.', 'failed'],
    ['The service is unavailable.', 'failed'],
  ])('%s: %s', async (message, state) => {
    vi.spyOn(browser.storage.sync, 'set').mockRejectedValue(new Error(message));
    await setRule('example.com', { rule: 'off' });
    expect(await level()).toBe(state);
    expect(await readSyncState()).toBe(state);
    expect(await ruleOf('example.com')).toEqual({ rule: 'off', from: 'example.com' });
  });

  test('and the state is well again after the next time', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES quota exceeded'));
    await setRule('example.com', { rule: 'off' });
    await level();
    await level();
    expect(set).toHaveBeenCalledTimes(2);
    expect(await readSyncState()).toBe('on');
  });
});

test('switched off, nothing moves in either direction', async () => {
  await writeSettings({ sync: false });
  await browser.storage.sync.set({ [sitesKey]: stored('9000.zzzzzz', 'always') });
  expect(await level()).toBe('off');
  expect(await ruleOf('example.com')).toEqual({ rule: 'auto' });
  expect(Object.keys(await remote())).toEqual([sitesKey]);
});

describe('once started', () => {
  test('many changes are one write', async () => {
    const set = vi.spyOn(browser.storage.sync, 'set');
    startSettingsSync();
    for (const rule of ['off', 'auto', 'always'] as const) {
      await setRule('example.com', { rule });
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(set).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(set).toHaveBeenCalledOnce();
    expect((await remote())[sitesKey]).toMatchObject({ sites: { 'example.com': { rule: 'always' } } });
  });

  test('a change from another browser arrives at once and is not sent back', async () => {
    startSettingsSync();
    await vi.advanceTimersByTimeAsync(10_000);
    const set = vi.spyOn(browser.storage.sync, 'set');
    await browser.storage.sync.set({
      [settingsKey]: { version: 2, presses: 9, settings: { badge: false }, stamps: { badge: '9.zzzzzz' } },
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await readSettings()).badge).toBe(false);
    expect(set).toHaveBeenCalledOnce(); // the one above
  });
});
