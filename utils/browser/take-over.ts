import { browser } from 'wxt/browser';

import { everySite } from './access.ts';
import { askTab } from './ask-tab.ts';
import { setMarks } from './sentinel-marks.ts';
import { wakeTabs } from './wake.ts';

/** Lives as long as this run of the extension, through all sleep of the background. */
const runKey = 'took-over';

/**
 * Sets the marks, and brings the sentinel into the pages that were open before the extension was installed, updated, reloaded or switched
 * on. Firefox does that by itself, but before the marks are set, and before anybody hears it. To be called whenever the background
 * starts: it finds out whether the extension starts with it.
 */
export async function takeOver(): Promise<void> {
  if ((await browser.storage.session.get(runKey))[runKey]) return;
  await browser.storage.session.set({ [runKey]: true });
  await setMarks();
  await wakeTabs([everySite]);
}

/** Pages give back what is hidden once the user has withdrawn their site, and are looked at again once it is given. */
export function followAccess(): void {
  browser.permissions.onAdded.addListener(({ origins = [] }) => void wakeTabs(origins));
  browser.permissions.onRemoved.addListener(() => void giveBack());
}

/** Without access the browser does not tell the address of a tab, but it still carries what is said to our script there. */
async function giveBack(): Promise<void> {
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined && !url) askTab(id, 'giveBack').catch(() => {});
}
