import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readSettings } from './settings-store.ts';

/** The number of hidden pieces on the toolbar button of one tab, and in its title in words; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { badge } = await readSettings();
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' });
    await browser.action.setBadgeText({ tabId, text: badge && count > 0 ? String(count) : '' });
    await browser.action.setTitle({ tabId, title: count > 0 ? i18n.t('badge.title', [String(count)]) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
