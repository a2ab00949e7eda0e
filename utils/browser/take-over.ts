import { browser } from 'wxt/browser';

import { everySite } from './access.ts';
import { askTab } from './ask-tab.ts';
import { wakeSentinels } from './engine.ts';

/** Lives as long as this run of the extension, through all sleep of the background. */
const runKey = 'took-over';

/**
 * Brings the sentinel into the pages that were open before the extension was installed, updated, reloaded or switched on. Firefox does
 * so by itself. To be called whenever the background starts: it finds out whether the extension starts with it.
 */
export async function takeOver(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  if ((await browser.storage.session.get(runKey))[runKey]) return;
  await browser.storage.session.set({ [runKey]: true });
  const tabs = await browser.tabs.query({ url: everySite, discarded: false });
  for (const { id } of tabs) if (id !== undefined) void bringSentinel(id);
}

/** What no extension may enter stays as it is. */
const bringSentinel = (tabId: number) =>
  browser.scripting.executeScript({ target: { tabId }, files: ['/sentinel.js' as never] }).catch(() => {});

/** Pages give back what is hidden once the user has withdrawn their site, and are looked at again once it is given. */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(() => void wakeSentinels());
  browser.permissions.onRemoved.addListener(() => void giveBack());
}

/** Without access the browser does not tell the address of a tab, but it still carries what is said to our script there. */
async function giveBack(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && !url) askTab(id, 'giveBack').catch(() => {});
}
