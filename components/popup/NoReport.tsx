import { i18n } from '#i18n';
import { NoAccessPanel } from './NoAccessPanel.tsx';
import type { PopupProps } from './PopupView.tsx';
import type { PopupState } from './popup-state.ts';
import { StatePanel } from './StatePanel.tsx';

type Why = Exclude<PopupState, { name: 'loading' | 'report' }>;

/** Why there is no report, and what can be done. */
export function NoReport({ state, ...props }: { state: Why } & Omit<PopupProps, 'state'>) {
  switch (state.name) {
    case 'off':
      return (
        <StatePanel heading={i18n.t('state.off')}>
          <p>{i18n.t('state.offHint')}</p>
          <button type="button" class="button quiet" onClick={props.onReadOnce}>
            {i18n.t('state.readOnce')}
          </button>
        </StatePanel>
      );
    case 'no-access':
      return <NoAccessPanel site={props.site} asksInTab={props.asksInTab} onAllow={props.onAllow} />;
    case 'restricted':
      return (
        <StatePanel heading={i18n.t('state.restricted')}>
          <p>{i18n.t('state.restrictedHint')}</p>
        </StatePanel>
      );
    case 'gone':
      return (
        <StatePanel heading={i18n.t('state.gone')}>
          <p>{i18n.t('state.goneHint')}</p>
        </StatePanel>
      );
    case 'failed':
      return (
        <StatePanel heading={i18n.t('state.failed')}>
          <p>{i18n.t('state.failedHint')}</p>
          <button type="button" class="button quiet" onClick={props.onRetry}>
            {i18n.t('state.retry')}
          </button>
        </StatePanel>
      );
    case 'too-large':
      return (
        <StatePanel heading={i18n.t('state.tooLarge')}>
          <p>{i18n.t(state.tried ? 'state.tooLargeTried' : 'state.tooLargeHint')}</p>
          {!state.tried && (
            <button type="button" class="button quiet" onClick={props.onTryAnyway}>
              {i18n.t('state.tryAnyway')}
            </button>
          )}
        </StatePanel>
      );
  }
}
