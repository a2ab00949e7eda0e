import { i18n } from '#i18n';

export interface Command {
  name: string;
  description: string;
  /** '' if no key is set. */
  shortcut: string;
}

interface Props {
  commands: Command[];
  /** Undefined where the browser has no page for it that an extension may open. */
  onChange: (() => void) | undefined;
}

export function KeysPanel({ commands, onChange }: Props) {
  return (
    <section class="panel">
      <h2>{i18n.t('options.keysHeading')}</h2>
      <dl class="keys">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description || i18n.t('options.keysPopup')}</dt>
            <dd>
              {shortcut ? (
                <kbd>{shortcut}</kbd>
              ) : (
                <NoKey of={description || i18n.t('options.keysPopup')} onChange={onChange} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {onChange ? (
        <button type="button" class="button quiet" onClick={onChange}>
          {i18n.t('options.keysChange')}
        </button>
      ) : (
        <p class="intro">{i18n.t('options.keysFirefox')}</p>
      )}
    </section>
  );
}

/** Browsers let an extension suggest so many keys only; the others wait for the user. */
function NoKey({ of, onChange }: { of: string; onChange: Props['onChange'] }) {
  if (!onChange) return <>{i18n.t('options.keysNone')}</>;
  return (
    <button type="button" class="link" aria-label={`${i18n.t('options.keysSet')}: ${of}`} onClick={onChange}>
      {i18n.t('options.keysSet')}
    </button>
  );
}
