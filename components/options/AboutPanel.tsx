import { i18n } from '#i18n';

/** What is inside the built extension and not our own. */
const parts = [
  { name: 'Preact', licence: 'MIT', url: 'https://preactjs.com' },
  { name: 'Public Suffix List', licence: 'MPL-2.0', url: 'https://publicsuffix.org' },
  { name: 'DOMPurify', licence: 'Apache-2.0', url: 'https://github.com/cure53/DOMPurify' },
  { name: 'jsdiff', licence: 'BSD-3-Clause', url: 'https://github.com/kpdecker/jsdiff' },
  { name: 'WXT', licence: 'MIT', url: 'https://wxt.dev' },
];

interface Props {
  version: string;
  /** Where problems are reported; undefined if there is no such place. */
  tracker: string | undefined;
  onWelcome: () => void;
}

export function AboutPanel({ version, tracker, onWelcome }: Props) {
  return (
    <section class="panel">
      <h2>{i18n.t('options.aboutHeading')}</h2>
      <p>{i18n.t('options.version', [version])}</p>
      <p>{i18n.t('options.licence')}</p>
      <ul class="licences">
        {parts.map(({ name, licence, url }) => (
          <li key={name}>
            <a class="link" href={url} target="_blank" rel="noreferrer">
              {name}
            </a>{' '}
            <small>{licence}</small>
          </li>
        ))}
      </ul>
      <div class="actions">
        <a class="link" href="/licences.txt" target="_blank" rel="noreferrer">
          {i18n.t('options.licenceTexts')}
        </a>
        {tracker && (
          <a class="link" href={tracker} target="_blank" rel="noreferrer">
            {i18n.t('options.tracker')}
          </a>
        )}
        <button type="button" class="link" onClick={onWelcome}>
          {i18n.t('options.welcome')}
        </button>
      </div>
    </section>
  );
}
