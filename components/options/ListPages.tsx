import { i18n } from '#i18n';
import { number } from '../shared/wording.ts';
import type { Search } from './use-search.ts';

/** Turns the pages of a list that is too long for one screen. */
export function ListPages({ search: { first, shown, found, onStep } }: { search: Search<unknown> }) {
  if (found.length === shown.length) return null;
  const last = first + shown.length;
  return (
    <nav aria-label={i18n.t('options.pages')}>
      <button type="button" class="button quiet" disabled={first === 0} onClick={() => onStep(-1)}>
        {i18n.t('options.previous')}
      </button>
      <span>{i18n.t('options.page', [number(first + 1), number(last), number(found.length)])}</span>
      <button type="button" class="button quiet" disabled={last === found.length} onClick={() => onStep(1)}>
        {i18n.t('options.next')}
      </button>
    </nav>
  );
}
