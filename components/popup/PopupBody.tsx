import { i18n } from '#i18n';
import { LoadingPanel } from './LoadingPanel.tsx';
import { NoAccessPanel } from './NoAccessPanel.tsx';
import { OthersPanel, PeoplePanel } from './PeoplePanel.tsx';
import type { PopupProps } from './PopupView.tsx';
import { StatePanel } from './StatePanel.tsx';
import { StoryPages } from './StoryPages.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';

/** Orders the panels: first the answer, then the people, then the story in short, then what was hidden. */
export function PopupBody(props: PopupProps) {
  const { state, leftOut, lower: Lower, onReveal, onCorrect } = props;
  const rows = { lower: Lower, onReveal, onCorrect };
  switch (state.name) {
    case 'loading':
      return <LoadingPanel slow={state.slow} />;
    case 'off':
      return (
        <StatePanel heading={i18n.t('state.off')}>
          <p>{i18n.t('state.offHint')}</p>
          <button type="button" class="button quiet" onClick={props.onReadOnce}>
            {i18n.t('state.readOnce')}
          </button>
        </StatePanel>
      );
    case 'no-access':
      return <NoAccessPanel site={props.site} asksInTab={props.asksInTab} onAllow={props.onAllow} />;
    case 'restricted':
      return (
        <StatePanel heading={i18n.t('state.restricted')}>
          <p>{i18n.t('state.restrictedHint')}</p>
        </StatePanel>
      );
    case 'gone':
      return (
        <StatePanel heading={i18n.t('state.gone')}>
          <p>{i18n.t('state.goneHint')}</p>
        </StatePanel>
      );
    case 'failed':
      return (
        <StatePanel heading={i18n.t('state.failed')}>
          <p>{i18n.t('state.failedHint')}</p>
          <button type="button" class="button quiet" onClick={props.onRetry}>
            {i18n.t('state.retry')}
          </button>
        </StatePanel>
      );
    case 'too-large':
      return (
        <StatePanel heading={i18n.t('state.tooLarge')}>
          <p>{i18n.t(state.tried ? 'state.tooLargeTried' : 'state.tooLargeHint')}</p>
          {!state.tried && (
            <button type="button" class="button quiet" onClick={props.onTryAnyway}>
              {i18n.t('state.tryAnyway')}
            </button>
          )}
        </StatePanel>
      );
    case 'report': {
      const { report } = state;
      const isArticle = report.verdict.status !== 'not-an-article';
      return (
        <>
          <VerdictPanel
            report={report}
            leftOut={leftOut}
            {...rows}
            onCopy={props.onCopy}
            onShare={props.onShare}
            onSearch={props.onSearch}
          >
            {isArticle ? (
              <StoryPages report={report} onCompare={props.onCompare} onClean={props.onClean} />
            ) : (
              <button type="button" class="button quiet" onClick={props.onReadAnyway}>
                {i18n.t('verdict.readAnyway')}
              </button>
            )}
          </VerdictPanel>
          {props.onClick && <AllowLine site={props.site} onAllow={props.onAllow} />}
          {isArticle && <PeoplePanel report={report} leftOut={leftOut} {...rows} />}
          {props.damage.length > 0 && Lower && (
            <Lower.DamageNote
              damage={props.damage}
              hasOriginal={report.verdict.originalUrl !== undefined && report.verdict.originalKind !== 'copy'}
              onReveal={onReveal}
            />
          )}
          {props.summary.length > 0 && (
            <SummaryPanel summary={props.summary} language={report.language} onReveal={onReveal} />
          )}
          {isArticle && <OthersPanel report={report} {...rows} />}
          {(report.boilerplate.length > 0 || report.withdrawn) && Lower && (
            <Lower.HiddenPanel
              report={report}
              site={props.site}
              kept={props.rule.keep ?? []}
              onReveal={onReveal}
              onHidden={props.onHidden}
              onKeep={props.onKeep}
            />
          )}
        </>
      );
    }
  }
}

function AllowLine({ site, onAllow }: { site: string | undefined; onAllow: () => void }) {
  return (
    <section>
      <p class="why">
        <button type="button" class="link" onClick={onAllow}>
          {site ? i18n.t('state.allow', [site]) : i18n.t('state.allowUnknown')}
        </button>
      </p>
    </section>
  );
}
