import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/model.ts';

import { plural } from '../shared/wording.ts';

interface Props {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

export function ViewForm({ settings, onChange }: Props) {
  const id = useId();
  return (
    <section class="panel">
      <h2>{i18n.t('options.viewHeading')}</h2>
      <div class="field">
        <label for={`${id}-theme`}>{i18n.t('options.themeLabel')}</label>
        <select
          id={`${id}-theme`}
          value={settings.theme}
          onChange={(event) => onChange({ theme: event.currentTarget.value as Settings['theme'] })}
        >
          <option value="system">{i18n.t('options.themeSystem')}</option>
          <option value="light">{i18n.t('options.themeLight')}</option>
          <option value="dark">{i18n.t('options.themeDark')}</option>
        </select>
      </div>
      <div class="field">
        <label for={`${id}-summary`}>{i18n.t('options.summaryLabel')}</label>
        <select
          id={`${id}-summary`}
          value={settings.summaryLength}
          onChange={(event) =>
            onChange({ summaryLength: Number(event.currentTarget.value) as Settings['summaryLength'] })
          }
        >
          {([2, 3, 5] as const).map((length) => (
            <option key={length} value={length}>
              {plural('options.sentences', length)}
            </option>
          ))}
        </select>
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.badge}
          onChange={(event) => onChange({ badge: event.currentTarget.checked })}
        />
        <span>{i18n.t('options.badge')}</span>
      </label>
    </section>
  );
}
