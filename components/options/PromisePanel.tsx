import { i18n } from '#i18n';

export function PromisePanel() {
  return (
    <section class="panel">
      <h2>{i18n.t('options.promiseHeading')}</h2>
      <ul class="promises">
        <li>{i18n.t('options.promiseReads')}</li>
        <li>{i18n.t('options.promiseSends')}</li>
        <li>{i18n.t('options.promiseChanges')}</li>
        <li>{i18n.t('options.promiseStores')}</li>
      </ul>
    </section>
  );
}
