import { i18n } from '#i18n';
import { StatePanel } from './StatePanel.tsx';

interface Props {
  site: string | undefined;
  asksInTab: boolean;
  onAllow: () => void;
}

export function NoAccessPanel({ site, asksInTab, onAllow }: Props) {
  return (
    <StatePanel heading={site ? i18n.t('state.noAccess', [site]) : i18n.t('state.noAccessUnknown')}>
      <p>{i18n.t('state.noAccessHint')}</p>
      <button type="button" class="button" onClick={onAllow}>
        {site ? i18n.t('state.allow', [site]) : i18n.t('state.allowUnknown')}
      </button>
      {asksInTab && <p class="small">{i18n.t('state.allowInTab')}</p>}
      <p class="small">{i18n.t('state.oneTime')}</p>
    </StatePanel>
  );
}
