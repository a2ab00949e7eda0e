import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSetAside } from '../../utils/browser/set-aside.ts';
import { readSettings, readSites, ruleOf, watchSettings } from '../../utils/browser/settings-store.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import type { Choice, RuleChange, Settings, SiteRule, Sites } from '../../utils/model.ts';

import { defaultSettings } from '../../utils/settings/settings.ts';
import { keysFor, settingsKey } from '../../utils/settings/stored-settings.ts';

const keep = (choice: Choice) => storeChoice(choice, false);
const writeSettings = (settings: Partial<Settings>) => keep({ what: 'settings', settings });
const setRule = (site: string, rule?: SiteRule) => keep({ what: 'site', site, rule });
const change = (site: string, how: RuleChange) => keep({ what: 'rule', site, change: how });
const replaceAll = (settings: Settings, sites: Sites) => keep({ what: 'everything', settings, sites });
const stored = () => browser.storage.local.get(null) as Promise<Record<string, never>>;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

test('a new browser has the defaults and no sites', async () => {
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readSites()).toEqual({});
  expect(await ruleOf('example.com')).toEqual({ rule: 'auto' });
});

test('a change leaves the other settings alone', async () => {
  await writeSettings({ badge: false });
  await writeSettings({ theme: 'dark' });
  expect(await readSettings()).toEqual({ ...defaultSettings, badge: false, theme: 'dark' });
});

test('changes at the same time do not lose one another', async () => {
  await Promise.all([writeSettings({ badge: false }), writeSettings({ theme: 'dark' })]);
  expect(await readSettings()).toMatchObject({ badge: false, theme: 'dark' });
  await Promise.all(['a', 'b', 'c', 'd'].map((name) => change(`${name}.example.com`, { rule: 'off' })));
  expect(Object.keys(await readSites())).toHaveLength(4);
  await Promise.all([change('a.example.com', { keep: 'tags' }), change('a.example.com', { rule: 'always' })]);
  expect(await ruleOf('a.example.com')).toEqual({ rule: 'always', keep: ['tags'], from: 'a.example.com' });
});

describe('rules', () => {
  test('are set, inherited, changed and taken away', async () => {
    await setRule('www.example.com', { rule: 'off' });
    await setRule('news.example.com', { rule: 'always', keep: ['ad'] });
    expect(await ruleOf('sport.example.com')).toEqual({ rule: 'off', from: 'example.com' });
    expect(await ruleOf('news.example.com')).toEqual({ rule: 'always', keep: ['ad'], from: 'news.example.com' });
    await setRule('news.example.com');
    expect(await ruleOf('news.example.com')).toEqual({ rule: 'off', from: 'example.com' });
    expect(await readSites()).toEqual({ 'example.com': { rule: 'off' } });
  });

  test.each<[string, string, RuleChange, SiteRule]>([
    ['the rule, and the kinds stay', 'example.com', { rule: 'off' }, { rule: 'off', keep: ['ad'] }],
    ['one kind more', 'example.com', { keep: 'tags' }, { rule: 'always', keep: ['ad', 'tags'] }],
    ['one kind less', 'example.com', { hide: 'ad' }, { rule: 'always' }],
    ['what a sub-domain inherits', 'news.example.com', { keep: 'tags' }, { rule: 'always', keep: ['ad', 'tags'] }],
    ['what holds by default', 'other.example', { keep: 'tags' }, { rule: 'auto', keep: ['tags'] }],
  ])('are changed in part: %s', async (_, site, how, rule) => {
    await setRule('example.com', { rule: 'always', keep: ['ad'] });
    await change(site, how);
    expect(await ruleOf(site)).toEqual({ ...rule, from: site });
  });

  test('of thousands of sites survive', async () => {
    const sites: Sites = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`paper${index}.example`, { rule: 'off' }]),
    );
    await replaceAll(defaultSettings, sites);
    expect(await readSites()).toEqual(sites);
    expect(await ruleOf('www.paper4711.example')).toEqual({ rule: 'off', from: 'paper4711.example' });
  });
});

test('replacing everything leaves nothing of before', async () => {
  await setRule('old.example', { rule: 'off' });
  await replaceAll({ ...defaultSettings, theme: 'light' }, { 'new.example': { rule: 'always' } });
  expect(await readSites()).toEqual({ 'new.example': { rule: 'always' } });
  expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'light' });
});

describe('what is stored already', () => {
  const [, sitesKey] = keysFor('a.example');

  test('by the first version holds, and goes on', async () => {
    await browser.storage.local.set({
      [settingsKey]: { version: 1, at: 5, settings: { ...defaultSettings, theme: 'dark' } },
      [sitesKey]: { at: 5, sites: { 'a.example': { rule: 'off', keep: ['ad'] }, 'b.a.example': { rule: 'always' } } },
    });
    await writeSettings({ badge: false });
    await change('a.example', { rule: 'auto' });
    expect(await readSettings()).toEqual({ ...defaultSettings, theme: 'dark', badge: false });
    expect(await readSites()).toEqual({
      'a.example': { rule: 'auto', keep: ['ad'] },
      'b.a.example': { rule: 'always' },
    });
  });

  test('by a later version is kept untouched', async () => {
    const rest = { version: 3, lists: ['x'] };
    await browser.storage.local.set({
      [settingsKey]: { ...rest, settings: { theme: 'sepia', voice: { pitch: 2 }, keep: ['ad', 'quiz'] } },
      [sitesKey]: { ...rest, sites: { 'a.example': { rule: 'dim', by: 3, at: '4.zzzzzz', keep: ['quiz'] } } },
    });
    expect(await ruleOf('a.example')).toEqual({ rule: 'auto' });
    expect(await readSettings()).toEqual({ ...defaultSettings, keep: ['ad'] });
    await writeSettings({ keep: ['tags'] });
    await change('b.a.example', { rule: 'off' });
    const { [settingsKey]: settings, [sitesKey]: sites } = await stored();
    expect(settings).toMatchObject({
      ...rest,
      settings: { theme: 'sepia', voice: { pitch: 2 }, keep: ['tags', 'quiz'] },
    });
    const dim = { rule: 'dim', by: 3, at: '4.zzzzzz', keep: ['quiz'] };
    expect(sites).toMatchObject({ ...rest, sites: { 'a.example': dim } });
    await change('a.example', { keep: 'tags' });
    const { [sitesKey]: after } = await stored();
    expect(after).toMatchObject({ sites: { 'a.example': { rule: 'dim', by: 3, keep: ['quiz', 'tags'] } } });
    expect(await readSetAside()).toEqual([]);
  });

  test('and cannot be read is set aside before it is written over', async () => {
    await browser.storage.local.set({ [settingsKey]: 'broken', [sitesKey]: { sites: { 'a.example': 7 } } });
    await writeSettings({ badge: false });
    await change('a.example', { rule: 'off' });
    expect(await readSetAside()).toEqual([
      { key: settingsKey, content: 'broken' },
      { key: sitesKey, content: { 'a.example': 7 } },
    ]);
    expect(await ruleOf('a.example')).toEqual({ rule: 'off', from: 'a.example' });
  });
});

describe('a store that does not take it', () => {
  test.each([
    ['QUOTA_BYTES quota exceeded', 'full'],
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'full'],
    ['IO error: /profile/000003.log: No space left on device', 'full'],
    ['An unexpected error occurred', 'failed'],
  ])('%s: %s', async (message, outcome) => {
    await setRule('a.example', { rule: 'always' });
    vi.spyOn(console, 'error').mockImplementation(() => {});
    vi.spyOn(browser.storage.local, 'set').mockRejectedValueOnce(new Error(message));
    expect(await setRule('a.example', { rule: 'off' })).toBe(outcome);
    expect(await ruleOf('a.example')).toEqual({ rule: 'always', from: 'a.example' });
    expect(await setRule('a.example', { rule: 'off' })).toBe('kept');
  });

  test('nor answers holds up nothing for good', async () => {
    vi.useFakeTimers();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await writeSettings({ badge: true });
    vi.spyOn(browser.storage.local, 'set').mockReturnValueOnce(new Promise(() => {}) as never);
    const [lost, next] = [setRule('a.example', { rule: 'off' }), setRule('b.example', { rule: 'off' })];
    await vi.advanceTimersByTimeAsync(30_000);
    vi.useRealTimers();
    expect([await lost, await next]).toEqual(['failed', 'kept']);
  });
});

test('watchers hear of settings and rules, and of nothing else, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await setRule('example.com', { rule: 'off' });
  expect(heard).toHaveBeenCalledOnce();
  await browser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await writeSettings({ badge: false });
  expect(heard).toHaveBeenCalledOnce();
});
