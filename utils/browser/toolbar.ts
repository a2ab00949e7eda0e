import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import type { Standing, VerdictStatus } from '../model.ts';
import { verdictWords } from '../report/verdict-words.ts';
import { readSettings } from './settings-store.ts';

/** A sign and a colour for each: neither alone has to tell them apart. */
const badges: Partial<Record<VerdictStatus, { text: string; color: string }>> = {
  syndicated: { text: '=', color: '#8a1c1c' },
  partly: { text: '≈', color: '#8a5a00' },
  original: { text: '✓', color: '#256b45' },
};

/** Says on the toolbar button of one tab who reported its story; nothing where there is no article. */
export async function showStanding(tabId: number, standing: Standing | undefined): Promise<void> {
  const { badge: isWanted } = await readSettings();
  const badge = standing && badges[standing.verdict.status];
  try {
    if (badge) await browser.action.setBadgeBackgroundColor({ tabId, color: badge.color });
    if (badge) await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
    await browser.action.setBadgeText({ tabId, text: (isWanted && badge?.text) || '' });
    await browser.action.setTitle({ tabId, title: badge && standing ? titleOf(standing) : '' });
  } catch {
    // The tab was closed meanwhile.
  }
}

function titleOf({ hidden, ...standing }: Standing): string {
  const parts = hidden > 0 ? [i18n.t('badge.title', [String(hidden)])] : [];
  return [answerOf(standing), ...parts].join('\n');
}

/** 'Reported by Quay News, carried by The River Post', 'Own reporting by Ines Okafor' */
function answerOf({ verdict, host, reporters, organizations }: Omit<Standing, 'hidden'>): string {
  if (verdict.status === 'original' && reporters.length) {
    const language = i18n.t('locale.code');
    return i18n.t('badge.ownBy', [new Intl.ListFormat(language, { type: 'conjunction' }).format(reporters)]);
  }
  if (!verdict.source && organizations.length > 1) return i18n.t('badge.several');
  const { key, names } = verdictWords(verdict);
  return i18n.t(
    key as 'verdict.carried',
    names.map((name) => (name === 'source' ? verdict.source : host) ?? '') as [string, string],
  );
}
