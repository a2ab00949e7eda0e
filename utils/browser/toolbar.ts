import { browser } from 'wxt/browser';
import type { Standing, VerdictStatus } from '../model.ts';
import { readSettings } from './settings-store.ts';

/** A sign and a colour for each: neither alone has to tell them apart. */
const badges: Partial<Record<VerdictStatus, { text: string; color: string }>> = {
  syndicated: { text: '=', color: '#8a1c1c' },
  partly: { text: '≈', color: '#8a5a00' },
  original: { text: '✓', color: '#256b45' },
};

/** Puts the sign of the verdict on the toolbar button of one tab, and its title; nothing where there is no article. */
export async function showStanding(
  { id: tabId, isPrivate }: { id: number; isPrivate: boolean },
  standing: Standing | undefined,
  title: string,
): Promise<void> {
  const { badge: isWanted } = await readSettings(isPrivate);
  const badge = standing && badges[standing.verdict.status];
  try {
    if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    if (badge) await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: (isWanted && badge?.text) || '' });
    await browser.action.setTitle({ tabId, title: badge ? title : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}
