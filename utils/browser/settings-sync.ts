import { browser } from 'wxt/browser';
import { bucketKeys, settingsIn, settingsKey, timeOf } from '../settings/stored-settings.ts';

/**
 * on: both copies are the same, or will be in a moment. full: storage.sync has no room, this browser keeps its own copy.
 * off: the user switched it off. failed: the browser refused for another reason and will be asked again.
 */
export type SyncState = 'on' | 'full' | 'off' | 'failed';

const syncStateKey = 'sync-state';
const keys = [settingsKey, ...bucketKeys];

// 120 writes a minute and 1,800 an hour are allowed; all items of one push count as one write.
const pause = 4000;

/**
 * Keeps storage.local and storage.sync alike, item by item: the one that was changed last wins.
 * To be called once in the background, synchronously, so that its listeners wake the background again.
 * Limits: https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync
 */
export function startSettingsSync(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  browser.storage.onChanged.addListener((changes, area) => {
    if (!Object.keys(changes).some((key) => keys.includes(key))) return;
    if (area === 'sync') void level();
    if (area === 'local') {
      clearTimeout(timer);
      timer = setTimeout(level, pause);
    }
  });
  timer = setTimeout(level, pause);
}

/** Carries each item from the side where it is newer to the other one. Never throws. */
export async function level(): Promise<SyncState> {
  const state = await tryToLevel().catch(stateOfError);
  await browser.storage.local.set({ [syncStateKey]: state });
  return state;
}

async function tryToLevel(): Promise<SyncState> {
  const here = await browser.storage.local.get(keys);
  if (!settingsIn(here[settingsKey]).sync) return 'off';
  const there = await browser.storage.sync.get(keys);
  const newerThan = (a: Record<string, unknown>, b: Record<string, unknown>) =>
    Object.fromEntries(keys.filter((key) => timeOf(a[key]) > timeOf(b[key])).map((key) => [key, a[key]]));
  const pulled = newerThan(there, here);
  if (Object.keys(pulled).length) await browser.storage.local.set(pulled);
  const pushed = newerThan(here, there);
  if (Object.keys(pushed).length) await browser.storage.sync.set(pushed);
  return 'on';
}

// Chrome: "QUOTA_BYTES quota exceeded", "QUOTA_BYTES_PER_ITEM quota exceeded"; Firefox: "QuotaExceededError: storage.sync API
// call exceeded its quota limitations." A write limit ("MAX_WRITE_OPERATIONS_PER_MINUTE") passes by itself.
function stateOfError(error: unknown): SyncState {
  const message = String(error);
  return /quota/i.test(message) && !/WRITE_OPERATIONS/.test(message) ? 'full' : 'failed';
}

export async function readSyncState(): Promise<SyncState> {
  const { [syncStateKey]: state } = await browser.storage.local.get(syncStateKey);
  return state === 'full' || state === 'off' || state === 'failed' ? state : 'on';
}

/** Calls back when the state may have changed. Returns the way to stop it. */
export function watchSyncState(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && syncStateKey in changes) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
