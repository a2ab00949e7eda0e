import { language } from '../shared/wording.ts';

/** '96 %', rounded; but what is not all is never said to be 100 %, and what is something never 0 %. */
export function percent(share: number): string {
  const rounded = Math.round(share * 100);
  const shown = share < 1 && share > 0 ? Math.min(99, Math.max(1, rounded)) : rounded;
  return new Intl.NumberFormat(language(), { style: 'percent' }).format(shown / 100);
}

/** What a BCP 47 tag stands for: 'fr-CA' → 'French'. The tag itself if the browser knows no name for it. */
export function languageName(tag: string): string {
  const primary = tag.split(/[-_]/)[0] ?? tag;
  try {
    return new Intl.DisplayNames(language(), { type: 'language' }).of(primary) ?? tag;
  } catch {
    return tag;
  }
}
