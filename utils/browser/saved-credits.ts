import { browser } from 'wxt/browser';
import type { SavedCredit } from '../model.ts';

import { keepsCreditsKey } from './keeps-credits.ts';
import { isSavedCredit } from './schema/saved-credit.ts';

/** One item of storage.local, the newest first; it is never carried to other browsers. */
const key = 'saved-credits';
/** About a megabyte, a tenth of what browsers give an extension. */
export const mostCredits = 2000;

const local = () => browser.storage.local;
/** One change after the other, whichever page makes it: two popups that read and write at once would lose the first. */
const changing = <T>(change: () => Promise<T>) => navigator.locks.request(key, change);

/** What is saved; what cannot be read of it is left out. */
export async function readSavedCredits(): Promise<SavedCredit[]> {
  const { credits } = ((await local().get(key))[key] ?? {}) as { credits?: unknown };
  return Array.isArray(credits) ? credits.filter(isSavedCredit) : [];
}

/** Puts a credit on top of the list, in place of an older one of the same address. False where the list is full. */
export const saveCredit = (credit: SavedCredit): Promise<boolean> =>
  changing(async () => {
    const others = (await readSavedCredits()).filter(({ url }) => url !== credit.url);
    if (others.length >= mostCredits) return false;
    await write([credit, ...others]);
    return true;
  });

/** Puts back what was removed, where it was. */
export const putCreditBack = (credit: SavedCredit, place: number): Promise<void> =>
  changing(async () => write((await readSavedCredits()).toSpliced(place, 0, credit)));

export const removeCredit = (address: string): Promise<void> =>
  changing(async () => write((await readSavedCredits()).filter(({ url }) => url !== address)));

/** Removes the whole list. */
export const removeCredits = (): Promise<void> => changing(() => local().remove(key));

/** Whether the popup offers to save. What is in the list stays there. */
export const setKeepsCredits = (on: boolean): Promise<void> =>
  on ? local().set({ [keepsCreditsKey]: true }) : local().remove(keepsCreditsKey);

/** Calls back whenever the list or the wish for one changed. Returns the way to stop it. */
export function watchSavedCredits(onChange: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && (key in changes || keepsCreditsKey in changes)) onChange();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const write = (credits: SavedCredit[]) => local().set({ [key]: { version: 1, credits } });
