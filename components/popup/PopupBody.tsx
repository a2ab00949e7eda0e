import { i18n } from '#i18n';
import { LoadingPanel } from './LoadingPanel.tsx';
import { OthersPanel, PeoplePanel } from './PeoplePanel.tsx';
import type { PopupProps } from './PopupView.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';

/**
 * Orders the panels: first the answer, then the people, then the story in short and the ways to all of it; below what is seen at once, the
 * rest.
 */
export function PopupBody(props: PopupProps) {
  const { state, leftOut, lower: Lower, onReveal, onCorrect } = props;
  const rows = { lower: Lower, onReveal, onCorrect };
  if (state.name === 'loading') return <LoadingPanel slow={state.slow} />;
  if (state.name !== 'report')
    return Lower ? <Lower.NoReport {...props} state={state} /> : <LoadingPanel slow={false} />;
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
        onSave={props.onSave}
        onSearch={props.onSearch}
      >
        {!isArticle && (
          <button type="button" class="button quiet" onClick={props.onReadAnyway}>
            {i18n.t('verdict.readAnyway')}
          </button>
        )}
      </VerdictPanel>
      {props.onClick && <AllowLine site={props.site} onAllow={props.onAllow} />}
      {isArticle && <PeoplePanel report={report} leftOut={leftOut} {...rows} />}
      {props.summary.length > 0 && (
        <SummaryPanel summary={props.summary} language={report.language} onReveal={onReveal} />
      )}
      {isArticle && Lower && (
        <Lower.StoryPages
          report={report}
          shortcuts={props.shortcuts}
          onCompare={props.onCompare}
          onClean={props.onClean}
        />
      )}
      {props.damage.length > 0 && Lower && (
        <Lower.DamageNote
          damage={props.damage}
          hasOriginal={report.verdict.originalUrl !== undefined && report.verdict.originalKind !== 'copy'}
          onReveal={onReveal}
        />
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
