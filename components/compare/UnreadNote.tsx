import { i18n } from '#i18n';
import { type Key, text } from '../shared/wording.ts';
import type { Side, Trouble } from './compare-state.ts';

interface Props {
  side: Side;
  why: Trouble;
  /** Host name without "www.", '' where it is not known. */
  site: string;
  onAllow: (site: string) => void;
  onRetry: () => void;
}

const reasons: Record<Trouble, Key> = {
  restricted: 'compare.notLoaded',
  'no-access': 'state.noAccessHint',
  failed: 'state.failedHint',
  closed: 'compare.closed',
  gone: 'compare.gone',
  wall: 'compare.wall',
  empty: 'compare.empty',
};

/** Why one of the stories could not be read, and what can be done. */
export function UnreadNote({ why, site, onAllow, onRetry }: Props) {
  return (
    <section class="unread">
      <p>{text(reasons[why])}</p>
      {why === 'no-access' ? (
        <button type="button" class="button" onClick={() => onAllow(site)}>
          {site ? i18n.t('state.allow', [site]) : i18n.t('state.allowUnknown')}
        </button>
      ) : (
        why !== 'closed' && (
          <button type="button" class="button" onClick={onRetry}>
            {i18n.t('state.retry')}
          </button>
        )
      )}
    </section>
  );
}
