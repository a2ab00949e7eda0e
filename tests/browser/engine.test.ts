import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ensureEngine } from '@/utils/browser/engine';

// what the files before this one have loaded knows another browser
vi.hoisted(() => vi.resetModules());
const { tabs, executeScript, allowed } = vi.hoisted(() => ({
  tabs: new Map<number, { url?: string }>(),
  executeScript: vi.fn(),
  allowed: { sites: true },
}));
vi.mock('@/utils/desk/practise', () => ({ practise: () => {} }));
vi.mock('@/utils/browser/bring-tables', () => ({ bringTables: async () => {} }));
vi.mock('wxt/browser', () => ({
  browser: {
    runtime: { getURL: (path: string) => `chrome-extension://byline${path}` },
    tabs: { get: async (id: number) => tabs.get(id) ?? Promise.reject(new Error('No tab.')) },
    scripting: { executeScript },
    permissions: { contains: async () => allowed.sites },
  },
}));

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
  allowed.sites = true;
  tabs.set(7, { url: 'https://pelican-post.example/a' });
});
afterEach(() => {
  vi.useRealTimers();
});
// the files after this one want the real ones again
afterAll(() => vi.resetModules());

const never = () => new Promise<never>(() => {});
const withhold = () => {
  allowed.sites = false;
  tabs.set(7, {});
};

test('the reader is put into a tab in which it does not run', async () => {
  executeScript.mockResolvedValue([{ result: false }]);
  expect(await ensureEngine(7)).toBe('ready');
  expect(executeScript).toHaveBeenCalledTimes(2);
});

test('where the sentinel asks, nobody looks whether the reader runs', async () => {
  executeScript.mockResolvedValue([{ result: undefined }]);
  expect(await ensureEngine(7, 'https://pelican-post.example/a')).toBe('ready');
  expect(executeScript.mock.calls).toEqual([[{ target: { tabId: 7 }, files: ['/content-scripts/reader.js'] }]]);
});

test('a tab that is slow to load is waited for', async () => {
  let load = () => {};
  executeScript.mockImplementation(() => new Promise((resolve) => (load = () => resolve([{ result: true }]))));
  let said: unknown;
  void ensureEngine(7).then((answer) => (said = answer));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(said).toBeUndefined();
  load();
  await vi.advanceTimersByTimeAsync(0);
  expect(said).toBe('ready');
});

test.each([
  ['the question whether it runs', 1],
  ['the reader', 2],
])('access withdrawn while the browser holds %s is told, and does not block the next attempt', async (_, held) => {
  let asked = 0;
  executeScript.mockImplementation(async () => {
    asked += 1;
    return asked < held ? [{ result: false }] : never();
  });
  const first = ensureEngine(7);
  const second = ensureEngine(7);
  await vi.advanceTimersByTimeAsync(0);
  expect(executeScript).toHaveBeenCalledTimes(held);
  withhold();
  await vi.advanceTimersByTimeAsync(400);
  expect(await first).toBe('no-access');
  expect(await second).toBe('no-access');
});

test('a tab that is closed while the browser holds the question has failed', async () => {
  executeScript.mockImplementation(never);
  const answer = ensureEngine(7);
  await vi.advanceTimersByTimeAsync(0);
  tabs.delete(7);
  await vi.advanceTimersByTimeAsync(400);
  expect(await answer).toBe('failed');
});
