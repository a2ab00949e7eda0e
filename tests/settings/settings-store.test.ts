import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  readSettings,
  readSites,
  replaceAll,
  ruleOf,
  setRule,
  watchSettings,
  writeSettings,
} from '../../utils/browser/settings-store.ts';
import { defaultSettings, type Sites } from '../../utils/settings/settings.ts';
import { keysFor } from '../../utils/settings/stored-settings.ts';

beforeEach(() => {
  fakeBrowser.reset();
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
  await Promise.all([setRule('a.example.com', { rule: 'off' }), setRule('b.example.com', { rule: 'off' })]);
  expect(Object.keys(await readSites())).toEqual(['a.example.com', 'b.example.com']);
});

describe('rules', () => {
  test('are set, inherited, changed and taken away', async () => {
    await setRule('www.example.com', { rule: 'off' });
    await setRule('news.example.com', { rule: 'always', keep: ['ad'] });
    expect(await ruleOf('sport.example.com')).toEqual({ rule: 'off', from: 'example.com' });
    expect(await ruleOf('news.example.com')).toEqual({ rule: 'always', keep: ['ad'], from: 'news.example.com' });
    await setRule('news.example.com', undefined);
    expect(await ruleOf('news.example.com')).toEqual({ rule: 'off', from: 'example.com' });
    expect(await readSites()).toEqual({ 'example.com': { rule: 'off' } });
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

test('watchers hear of settings and rules, and of nothing else, until they stop', async () => {
  const heard = vi.fn();
  const stop = watchSettings(heard);
  await setRule('example.com', { rule: 'off' });
  expect(heard).toHaveBeenCalledExactlyOnceWith([keysFor('example.com')[1]]);
  await browser.storage.local.set({ other: 1 });
  expect(heard).toHaveBeenCalledOnce();
  stop();
  await writeSettings({ badge: false });
  expect(heard).toHaveBeenCalledOnce();
});
