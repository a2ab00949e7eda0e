import { i18n } from '#i18n';
import { Switch } from '../shared/Switch.tsx';

interface Props {
  /** Undefined where Byline may not know the address. */
  site: string | undefined;
  reason: string;
  on: boolean;
  /** False where a rule would mean nothing: browser pages. */
  switchable: boolean;
  onSwitch: (on: boolean) => void;
}

export function PopupHeader({ site, reason, on, switchable, onSwitch }: Props) {
  const label = site ? i18n.t('header.switch', [site]) : i18n.t('header.switchUnknown');
  return (
    <header class="masthead">
      <div class="site">
        <b title={site}>
          <bdi>{site ?? i18n.t('header.unknownSite')}</bdi>
        </b>
        <span>{reason}</span>
      </div>
      {switchable && <Switch on={on} label={label} onChange={onSwitch} />}
    </header>
  );
}
