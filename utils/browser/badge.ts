import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { readSettings } from './settings-store.ts';

/** The number of hidden pieces on the toolbar button of one tab, and in its title in words; nothing for none. */
export async function showCount(tabId: number, count: number): Promise<void> {
  const { badge } = await readSettings();
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#8a1c1c' });
    await browser.action.setBadgeText({ tabId, text: badge && count > 0 ? String(count) : '' });
    await browser.action.setTitle({ tabId, title: count > 0 ? titleFor(count) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** A sentence per plural category of the language; `i18n.t` itself knows three at most. */
function titleFor(count: number): string {
  const category = new Intl.PluralRules(i18n.t('locale.code')).select(count);
  return (i18n.t as (key: string, substitutions: string[]) => string)(`badge.title.${category}`, [String(count)]);
}
