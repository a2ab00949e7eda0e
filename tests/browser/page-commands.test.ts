import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { createMenus, followCommands } from '@/utils/browser/page-commands';
import { wireReport } from '../components/reports.ts';

// what the files before this one have loaded knows another browser
vi.hoisted(() => vi.resetModules());
const { heard, engine, askTab, browser } = vi.hoisted(() => {
  type Listener<T> = (said: T, tab?: object) => unknown;
  const heard: { menu?: Listener<object>; key?: Listener<string> } = {};
  return {
    heard,
    engine: { answer: 'ready' },
    askTab: vi.fn(),
    browser: {
      runtime: { getURL: (path: string) => `chrome-extension://byline${path}` },
      tabs: {
        get: vi.fn(async () => ({ index: 2, windowId: 5 })),
        create: vi.fn(),
        query: vi.fn(async () => [{ id: 7 }]),
      },
      contextMenus: {
        removeAll: vi.fn(),
        create: vi.fn(),
        onClicked: { addListener: (listener: Listener<object>) => (heard.menu = listener) },
      },
      commands: { onCommand: { addListener: (listener: Listener<string>) => (heard.key = listener) } },
      action: { openPopup: vi.fn(async () => {}) },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));
vi.mock('@/utils/browser/engine', () => ({ ensureEngine: async () => engine.answer }));
vi.mock('@/utils/browser/ask-tab', () => ({ askTab }));
vi.mock('@/utils/browser/corrected-report', () => ({ correctedReport: async () => wireReport }));

beforeEach(() => {
  vi.clearAllMocks();
  engine.answer = 'ready';
  askTab.mockResolvedValue(true);
  followCommands();
});
// the files after this one want the real ones again
afterAll(() => vi.resetModules());

const byMenu = (command: string) => heard.menu?.({ menuItemId: command }, { id: 7 });
const byKey = (command: string) => heard.key?.(command, { id: 7 });
const beside = (path: string) => ({ url: `chrome-extension://byline/${path}`, index: 3, windowId: 5 });

test.each([
  ['menu', byMenu],
  ['key', byKey],
])('the pages that show the story elsewhere are opened beside it from the %s', async (_, press) => {
  press('read-clean');
  await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenCalledWith(beside('clean.html?tabId=7')));
  press('compare-page');
  await vi.waitFor(() => expect(browser.tabs.create).toHaveBeenLastCalledWith(beside('compare.html?copy=7&open')));
});

test('a key that comes without its tab means the one in front', async () => {
  await heard.key?.('toggle-page');
  await vi.waitFor(() => expect(askTab).toHaveBeenCalledExactlyOnceWith(7, 'toggleCleaned'));
});

test.each([
  ['clean-page', true],
  ['show-page', false],
])('%s', async (command, cleaned) => {
  byMenu(command);
  await vi.waitFor(() => expect(askTab).toHaveBeenCalledExactlyOnceWith(7, 'setCleaned', cleaned));
});

test('the credit is copied by the page, or where that may not, from the popup', async () => {
  byKey('copy-credit');
  await vi.waitFor(() =>
    expect(askTab).toHaveBeenCalledWith(7, 'copyText', expect.stringContaining('By Colette Barrow')),
  );
  expect(browser.action.openPopup).not.toHaveBeenCalled();
  askTab.mockResolvedValue(false);
  byKey('copy-credit');
  await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
});

test('where Byline cannot run, the popup says why; what it does not know, it does not do', async () => {
  byMenu('someone-elses');
  engine.answer = 'no-access';
  byKey('compare-page');
  await vi.waitFor(() => expect(browser.action.openPopup).toHaveBeenCalledOnce());
  expect(browser.tabs.create).not.toHaveBeenCalled();
  expect(askTab).not.toHaveBeenCalled();
});

test('the menu has an entry for each', async () => {
  await createMenus();
  expect(browser.contextMenus.create.mock.calls.map(([entry]) => entry.id)).toEqual([
    'clean-page',
    'show-page',
    'copy-credit',
    'read-clean',
    'compare-page',
  ]);
});
