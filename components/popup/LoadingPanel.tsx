import { i18n } from '#i18n';

/** The frame of a report before it is there. `slow`: say that it takes long, and that nobody has to wait. */
export function LoadingPanel({ slow }: { slow: boolean }) {
  return (
    <section class="loading">
      <h1 class="unseen">{i18n.t('state.loading')}</h1>
      <progress aria-label={i18n.t('state.loading')} />
      <div class="ghost" aria-hidden="true">
        <i style={{ inlineSize: '92%' }} />
        <i style={{ inlineSize: '58%' }} />
        <i class="thin" style={{ inlineSize: '76%' }} />
      </div>
      <p class="why" role="status">
        {slow && i18n.t('state.loadingLong')}
      </p>
    </section>
  );
}
