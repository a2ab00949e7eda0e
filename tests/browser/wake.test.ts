import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchSettings } from '../../utils/browser/settings-store.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import { followChanges, wakeTabs } from '../../utils/browser/wake.ts';
import type { Rule } from '../../utils/model.ts';

const executeScript = vi.fn();
const sendMessage = vi.fn();
const tabs = [
  { id: 1, url: 'https://www.courier.example/a', incognito: false },
  { id: 2, url: 'https://sport.courier.example/a', incognito: false },
  { id: 3, url: 'https://lighthouse.example/a', incognito: true },
];

beforeEach(() => {
  fakeBrowser.reset();
  executeScript.mockReset().mockResolvedValue([]);
  sendMessage.mockReset().mockResolvedValue({});
  Object.assign(browser, { scripting: { executeScript } });
  Object.assign(browser.tabs, { query: async () => tabs, sendMessage });
});

/** Which tabs are looked at after a choice, and whether for any prose. */
async function lookedAt(choose: () => Promise<unknown>): Promise<[tab: number, isProse: boolean][]> {
  executeScript.mockClear();
  const following: Promise<void>[] = [];
  const stop = watchSettings((changes) => void following.push(followChanges(changes)));
  await choose();
  await vi.waitFor(() => expect(following.length).toBeGreaterThan(0));
  await Promise.all(following);
  await new Promise((resolve) => setTimeout(resolve, 20));
  stop();
  return executeScript.mock.calls
    .filter(([{ args }]) => args)
    .map(([{ target, args }]): [number, boolean] => [target.tabId, args[0]])
    .sort(([a], [b]) => a - b);
}
const setRule = (site: string, rule?: Rule, isPrivate = false) =>
  storeChoice({ what: 'site', site, rule: rule && { rule } }, isPrivate);

test('pages are looked at again where another rule acts than before, and nowhere else', async () => {
  expect(await lookedAt(() => setRule('courier.example', 'off'))).toEqual([]);
  expect(await lookedAt(() => setRule('sport.courier.example', 'always'))).toEqual([[2, true]]);
  expect(await lookedAt(() => setRule('courier.example'))).toEqual([[1, false]]);
  expect(await lookedAt(() => storeChoice({ what: 'settings', settings: { theme: 'dark' } }, false))).toEqual([]);
  const all = () => storeChoice({ what: 'settings', settings: { defaultRule: 'always' } }, false);
  expect(await lookedAt(all)).toEqual([
    [1, true],
    [3, true],
  ]);
});

test('what is chosen in private windows wakes those only, and their readers hear of it', async () => {
  expect(await lookedAt(() => setRule('lighthouse.example', 'off', true))).toEqual([]);
  expect(sendMessage.mock.calls).toEqual([[3, { type: 'lookAgain', data: undefined }]]);
  expect(await lookedAt(() => setRule('lighthouse.example', 'auto', true))).toEqual([[3, false]]);
  expect(await lookedAt(() => setRule('courier.example', 'always', true))).toEqual([]);
});

test('the sentinel comes after the marks', async () => {
  await wakeTabs(['*://*/*']);
  await vi.waitFor(() => expect(executeScript).toHaveBeenCalledTimes(6));
  const files = executeScript.mock.calls.filter(([{ target }]) => target.tabId === 1).map(([{ files }]) => files);
  expect(files).toEqual([undefined, ['/sentinel.js']]);
});
