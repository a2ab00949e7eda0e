import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readSettings,
  readSites,
  replaceAll,
  ruleOf,
  setRule,
  writeSettings,
} from '../../utils/browser/settings-store.ts';
import { level, readSyncState, startSettingsSync } from '../../utils/browser/settings-sync.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { keysFor } from '../../utils/settings/stored-settings.ts';

const [settingsKey, sitesKey] = keysFor('example.com');
const remote = () => browser.storage.sync.get(null) as Promise<Record<string, unknown>>;
const stored = (at: number, rule: string) => ({ at, sites: { 'example.com': { rule } } });

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers({ now: 1000 });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('what is new here goes up, and nothing that was never set', async () => {
  await setRule('example.com', { rule: 'off' });
  expect(await level()).toBe('on');
  expect(await remote()).toEqual({ [sitesKey]: stored(1000, 'off') });
});

test('what is newer there comes down', async () => {
  await setRule('example.com', { rule: 'off' });
  await browser.storage.sync.set({ [sitesKey]: stored(2000, 'always') });
  await level();
  expect(await ruleOf('example.com')).toEqual({ rule: 'always', from: 'example.com' });
});

test('what is older there is replaced', async () => {
  await browser.storage.sync.set({ [sitesKey]: stored(500, 'always') });
  await setRule('example.com', { rule: 'off' });
  await level();
  expect(await remote()).toEqual({ [sitesKey]: stored(1000, 'off') });
});

test('a removed rule is removed everywhere', async () => {
  await setRule('example.com', { rule: 'off' });
  await level();
  vi.setSystemTime(2000);
  await replaceAll(defaultSettings, {});
  await level();
  expect((await remote())[sitesKey]).toEqual({ at: 2000, sites: {} });
});

test('two browsers end alike, whoever levels first', async () => {
  await writeSettings({ theme: 'dark' });
  await browser.storage.sync.set({ [sitesKey]: stored(900, 'off') });
  await level();
  expect(await readSites()).toEqual({ 'example.com': { rule: 'off' } });
  expect((await remote())[settingsKey]).toMatchObject({ settings: { theme: 'dark' } });
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
  await browser.storage.sync.set({ [sitesKey]: stored(9000, 'always') });
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
      [settingsKey]: { version: 1, at: 99_999, settings: { ...defaultSettings, badge: false } },
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await readSettings()).badge).toBe(false);
    expect(set).toHaveBeenCalledOnce(); // the one above
  });
});
