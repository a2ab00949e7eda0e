import { i18n } from '#i18n';
import type { CleanLook, Settings } from '../../utils/model.ts';

export interface LookChanges {
  theme: Settings['theme'];
  canShrink: boolean;
  canGrow: boolean;
  onLook: (change: Partial<CleanLook>) => void;
  onTheme: (theme: Settings['theme']) => void;
  onPrint: () => void;
}

/** Size, width, typeface and colours, and the way to the printer. */
export function LookBar({
  look,
  theme,
  canShrink,
  canGrow,
  onLook,
  onTheme,
  onPrint,
}: LookChanges & { look: CleanLook }) {
  return (
    <nav class="look" aria-label={i18n.t('clean.controls')}>
      <button
        type="button"
        class="button quiet"
        disabled={!canShrink}
        aria-label={i18n.t('clean.smaller')}
        title={i18n.t('clean.smaller')}
        onClick={() => onLook({ size: look.size - 1 })}
      >
        <span class="small" aria-hidden="true">
          A
        </span>
      </button>
      <button
        type="button"
        class="button quiet"
        disabled={!canGrow}
        aria-label={i18n.t('clean.larger')}
        title={i18n.t('clean.larger')}
        onClick={() => onLook({ size: look.size + 1 })}
      >
        <span class="large" aria-hidden="true">
          A
        </span>
      </button>
      <LookChoice
        label={i18n.t('clean.width')}
        value={look.width}
        options={[
          ['narrow', i18n.t('clean.narrow')],
          ['medium', i18n.t('clean.medium')],
          ['wide', i18n.t('clean.wide')],
        ]}
        onChange={(width) => onLook({ width })}
      />
      <LookChoice
        label={i18n.t('clean.font')}
        value={look.font}
        options={[
          ['serif', i18n.t('clean.serif')],
          ['sans', i18n.t('clean.sans')],
        ]}
        onChange={(font) => onLook({ font })}
      />
      <LookChoice
        label={i18n.t('options.themeLabel')}
        value={theme}
        options={[
          ['system', i18n.t('options.themeSystem')],
          ['light', i18n.t('options.themeLight')],
          ['dark', i18n.t('options.themeDark')],
        ]}
        onChange={onTheme}
      />
      <button type="button" class="button quiet" onClick={onPrint}>
        {i18n.t('compare.print')}
      </button>
    </nav>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T;
  options: readonly (readonly [value: T, name: string])[];
  onChange: (value: T) => void;
}

function LookChoice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <select
      aria-label={label}
      title={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value as T)}
    >
      {options.map(([one, name]) => (
        <option key={one} value={one}>
          {name}
        </option>
      ))}
    </select>
  );
}
