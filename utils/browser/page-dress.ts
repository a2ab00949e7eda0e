import { i18n } from '#i18n';
import type { Settings } from '../model.ts';

const key = 'theme';

/**
 * Dresses an extension page before its first frame: language and direction of its words, and the colours that the user
 * chose. The choice lies in localStorage too, because storage.local answers only after that frame.
 */
export function dressPage(title: string): void {
  const root = document.documentElement;
  root.lang = i18n.t('locale.code');
  root.dir = i18n.t('locale.direction');
  document.title = title;
  showTheme((localStorage.getItem(key) as Settings['theme'] | null) ?? 'system');
}

/** Shows these colours from now on; those of a private window are forgotten. */
export function showTheme(theme: Settings['theme'], isPrivate = false): void {
  document.documentElement.dataset.theme = theme;
  if (!isPrivate) localStorage.setItem(key, theme);
}
