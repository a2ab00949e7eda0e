import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { heldRule } from '../../utils/browser/held-rule.ts';
import { followPrivateWindows } from '../../utils/browser/private-store.ts';
import { readSettings, readSites, ruleOf, watchSettings } from '../../utils/browser/settings-store.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import type { Choice } from '../../utils/model.ts';

import { defaultSettings } from '../../utils/settings/settings.ts';

const off = { rule: 'off' } as const;
const privately = (choice: Choice) => storeChoice(choice, true);

beforeEach(async () => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  await storeChoice({ what: 'site', site: 'a.example', rule: { rule: 'always', keep: ['ad'] } }, false);
});

test.each<[string, Choice]>([
  ['a setting', { what: 'settings', settings: { theme: 'dark' } }],
  ['a part of a rule', { what: 'rule', site: 'a.example', change: { rule: 'off' } }],
  ['a rule', { what: 'site', site: 'b.example', rule: off }],
  ['no rule', { what: 'site', site: 'a.example' }],
  ['everything', { what: 'everything', settings: defaultSettings, sites: { 'c.example': off } }],
  ['a correction', { what: 'correction', site: 'a.example', correction: { kind: 'person', name: 'X' }, isWrong: true }],
  ['no corrections', { what: 'no corrections' }],
])('%s in a private window changes nothing that is stored or synced', async (_, choice) => {
  const before = await browser.storage.local.get(null);
  expect(await privately(choice)).toBe('kept');
  expect(await browser.storage.local.get(null)).toEqual(before);
  expect(await browser.storage.sync.get(null)).toEqual({});
});

describe('what is chosen privately', () => {
  test('lies over what is stored, in private windows only', async () => {
    await privately({ what: 'rule', site: 'www.a.example', change: { rule: 'off' } });
    await privately({ what: 'settings', settings: { keep: ['tags'] } });
    expect(await ruleOf('news.a.example', true)).toEqual({ rule: 'off', keep: ['ad'], from: 'a.example' });
    expect(await heldRule('a.example', true)).toEqual({ rule: 'off', keep: ['tags', 'ad'] });
    expect(await heldRule('a.example', false)).toEqual({ rule: 'always', keep: ['ad'] });
    expect(await readSettings(false)).toEqual(defaultSettings);
  });

  test('may be that a stored rule does not hold, or no rule at all', async () => {
    await privately({ what: 'site', site: 'a.example' });
    expect(await ruleOf('a.example', true)).toEqual({ rule: 'auto' });
    await privately({ what: 'everything', settings: { ...defaultSettings, defaultRule: 'off' }, sites: {} });
    expect(await readSites(true)).toEqual({});
    expect(await ruleOf('a.example', true)).toEqual({ rule: 'off' });
    expect(await readSites(false)).toEqual({ 'a.example': { rule: 'always', keep: ['ad'] } });
  });

  test('is heard of, and forgotten with the last private window', async () => {
    const heard = vi.fn();
    const stop = watchSettings(heard);
    followPrivateWindows();
    await privately({ what: 'site', site: 'a.example', rule: off });
    expect(heard).toHaveBeenCalledOnce();
    const tabs = vi.spyOn(browser.tabs, 'query');
    tabs.mockResolvedValueOnce([{ incognito: true, id: 1, windowId: 8 }] as never);
    await fakeBrowser.windows.onRemoved.trigger(7);
    await Promise.resolve();
    expect((await ruleOf('a.example', true)).rule).toBe('off');
    tabs.mockResolvedValueOnce([
      { incognito: true, id: 1, windowId: 8 },
      { incognito: false, id: 2, windowId: 9 },
    ] as never);
    await fakeBrowser.windows.onRemoved.trigger(8);
    await vi.waitFor(async () => expect((await ruleOf('a.example', true)).rule).toBe('always'));
    expect(heard).toHaveBeenCalledTimes(2);
    stop();
  });
});
