import { i18n } from '#i18n';
import type { SyncState } from '../../utils/model.ts';
import type { Key } from '../shared/wording.ts';
import { text } from '../shared/wording.ts';

const explained: Record<SyncState, Key> = {
  on: 'options.syncOn',
  off: 'options.syncOff',
  full: 'options.syncFull',
  failed: 'options.syncFailed',
};

interface Props {
  isOn: boolean;
  state: SyncState;
  onSync: (isOn: boolean) => void;
}

export function SyncForm({ isOn, state, onSync }: Props) {
  return (
    <section class="panel">
      <h2>{i18n.t('options.syncHeading')}</h2>
      <label class="choice">
        <input type="checkbox" checked={isOn} onChange={(event) => onSync(event.currentTarget.checked)} />
        <span>{i18n.t('options.sync')}</span>
      </label>
      <p class="intro" role="status">
        {text(explained[isOn ? state : 'off'])}
      </p>
    </section>
  );
}
