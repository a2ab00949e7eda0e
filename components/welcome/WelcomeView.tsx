import { i18n } from '#i18n';
import { Picture } from './Picture.tsx';

interface Props {
  browser: 'chrome' | 'firefox' | 'android';
  /** Undefined until the browser has said so. */
  hasAccess: boolean | undefined;
  sample: string;
  onAllow: () => void;
  onOptions: () => void;
}

export function WelcomeView({ browser, hasAccess, sample, onAllow, onOptions }: Props) {
  return (
    <main class="welcome">
      <header>
        <img src="/icon.svg" alt="" width="56" height="56" />
        <h1>{i18n.t('welcome.title')}</h1>
        <p class="lead">{i18n.t('welcome.lead')}</p>
      </header>
      <p>{i18n.t('welcome.intro')}</p>
      <div class="pictures">
        <Picture
          name="before"
          width={640}
          height={800}
          alt={i18n.t('welcome.beforeAlt')}
          caption={i18n.t('welcome.before')}
        />
        <Picture
          name="after"
          width={640}
          height={800}
          alt={i18n.t('welcome.afterAlt')}
          caption={i18n.t('welcome.after')}
        />
        <Picture
          name="popup"
          width={640}
          height={800}
          alt={i18n.t('welcome.popupAlt')}
          caption={i18n.t('welcome.popup')}
        />
      </div>
      <div class="steps">
        <section>
          <h2>{i18n.t('welcome.pinHeading')}</h2>
          <p>{pinHint(browser)}</p>
        </section>
        <section>
          <h2>{i18n.t('welcome.accessHeading')}</h2>
          <p role="status">
            {hasAccess !== undefined && i18n.t(hasAccess ? 'welcome.accessGiven' : 'welcome.accessWithheld')}
          </p>
          {hasAccess === false && (
            <button type="button" class="button" onClick={onAllow}>
              {i18n.t('welcome.accessAllow')}
            </button>
          )}
        </section>
        <section>
          <h2>{i18n.t('welcome.sampleHeading')}</h2>
          <p>{i18n.t('welcome.sampleIntro')}</p>
          <a class="button" href={sample} target="_blank" rel="noreferrer">
            {i18n.t('welcome.sample')}
            <span class="outward" aria-hidden="true" />
          </a>
        </section>
      </div>
      <footer>
        <p>{i18n.t('welcome.promise')}</p>
        <button type="button" class="link" onClick={onOptions}>
          {i18n.t('welcome.options')}
        </button>
      </footer>
    </main>
  );
}

function pinHint(browser: Props['browser']): string {
  if (browser === 'android') return i18n.t('welcome.pinAndroid');
  return i18n.t(browser === 'firefox' ? 'welcome.pinFirefox' : 'welcome.pinChrome');
}
