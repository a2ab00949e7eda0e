import { browser } from 'wxt/browser';
import type { SyncState } from '../model.ts';
import { canonical } from '../settings/canonical.ts';
import { merged } from '../settings/ledger.ts';
import { stampAfter, unstamped } from '../settings/stamp.ts';
import { readItem, writeItem } from '../settings/stored-ledger.ts';
import { bucketKeys, settingsIn, settingsKey } from '../settings/stored-settings.ts';
import { deviceMark } from './device-mark.ts';
import { setAside } from './set-aside.ts';
import { inWritersTurn } from './settings-writer.ts';
import { isFull } from './store-error.ts';

const syncStateKey = 'sync-state';
const keys = [settingsKey, ...bucketKeys];

// 120 writes a minute and 1,800 an hour are allowed; all items of one push count as one write.
const pause = 4000;

/**
 * Keeps storage.local and storage.sync alike, choice by choice: the later press wins, whatever the clocks say (see stamp.ts).
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

/** Brings together what both sides say, and writes it where it is not yet said. Never throws. */
export async function level(): Promise<SyncState> {
  const state = await tryToLevel().catch(stateOfError);
  await browser.storage.local.set({ [syncStateKey]: state }).catch(() => {});
  return state;
}

type Items = Record<string, unknown>;

async function tryToLevel(): Promise<SyncState> {
  const { [settingsKey]: settings } = await browser.storage.local.get(settingsKey);
  if (!settingsIn(settings).sync) {
    await bringTogether({});
    return 'off';
  }
  let state: SyncState = 'on';
  const there: Items = await browser.storage.sync.get(keys).catch((error) => {
    state = stateOfError(error);
    return {};
  });
  const both = await bringTogether(there);
  if (state === 'on') await write(browser.storage.sync, both, there);
  return state;
}

/** Writes here what both sides say, in this version's shape, and gives it. What cannot be read, here or there, is set aside first. */
const bringTogether = (there: Items): Promise<Items> =>
  inWritersTurn(async () => {
    const [here, device] = [await browser.storage.local.get(keys), await deviceMark()];
    const both: Items = {};
    for (const key of keys.filter((one) => here[one] !== undefined || there[one] !== undefined)) {
      const [ours, theirs] = [readItem(key, here[key], stampAfter(0, device)), readItem(key, there[key], unstamped)];
      await setAside(key, [...ours.unread, ...theirs.unread]);
      both[key] = writeItem(key, merged(ours.ledger, theirs.ledger));
    }
    await write(browser.storage.local, both, here);
    return both;
  });

/** Writes what is not there yet, all in one. */
async function write(store: { set(items: Items): Promise<void> }, items: Items, there: Items): Promise<void> {
  const news = Object.entries(items).filter(([key, item]) => canonical(item) !== canonical(there[key]));
  if (news.length) await store.set(Object.fromEntries(news));
}

const stateOfError = (error: unknown): SyncState => (isFull(error) ? 'full' : 'failed');

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
