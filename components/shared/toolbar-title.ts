import { i18n } from '#i18n';
import type { Standing } from '../../utils/model.ts';
import { verdictWords } from './verdict-words.ts';
import { list } from './wording.ts';

/** What the toolbar button says of a page: who reported its story, and how much is hidden. */
export function toolbarTitle({ hidden, ...standing }: Standing): string {
  const parts = hidden > 0 ? [i18n.t('badge.title', [String(hidden)])] : [];
  return [answerOf(standing), ...parts].join('\n');
}

/** 'Reported by Quay News, carried by The River Post', 'Own reporting by Ines Okafor' */
function answerOf({ verdict, host, reporters, organizations }: Omit<Standing, 'hidden'>): string {
  if (verdict.status === 'original' && reporters.length) {
    return i18n.t('badge.ownBy', [list(reporters)]);
  }
  if (!verdict.source && organizations.length > 1) return i18n.t('badge.several');
  const { key, names } = verdictWords(verdict);
  return i18n.t(
    key as 'verdict.carried',
    names.map((name) => (name === 'source' ? verdict.source : host) ?? '') as [string, string],
  );
}
