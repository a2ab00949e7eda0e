import { browser } from 'wxt/browser';
import { readSettings } from './settings-store.ts';

/** The number of hidden blocks on the toolbar button of one tab; nothing for none, or if the user does not want it. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { badge } = await readSettings();
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' });
    await browser.action.setBadgeText({ tabId, text: badge && count > 0 ? String(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
