import { i18n } from '#i18n';
import { number } from '../shared/wording.ts';

interface Props {
  /** Which rows are on screen, counted from 1. */
  first: number;
  last: number;
  total: number;
  onStep: (step: 1 | -1) => void;
}

/** Turns the pages of a list that is too long for one screen. */
export function SitePages({ first, last, total, onStep }: Props) {
  return (
    <nav aria-label={i18n.t('options.pages')}>
      <button type="button" class="button quiet" disabled={first === 1} onClick={() => onStep(-1)}>
        {i18n.t('options.previous')}
      </button>
      <span>{i18n.t('options.page', [number(first), number(last), number(total)])}</span>
      <button type="button" class="button quiet" disabled={last === total} onClick={() => onStep(1)}>
        {i18n.t('options.next')}
      </button>
    </nav>
  );
}
