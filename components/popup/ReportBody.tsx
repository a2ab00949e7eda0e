import { i18n } from '#i18n';
import type { PageReport } from '../../utils/model.ts';
import { DamageNote } from './DamageNote.tsx';
import { HiddenPanel } from './HiddenPanel.tsx';
import { OthersPanel, PeoplePanel } from './PeoplePanel.tsx';
import type { PopupProps } from './PopupView.tsx';
import { StoryPages } from './StoryPages.tsx';
import { SummaryPanel } from './SummaryPanel.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';

/**
 * Orders the panels: first the answer, then the people, then the story in short and the ways to all of it; below what is seen at once, the
 * rest.
 */
export function ReportBody({ report, ...props }: PopupProps & { report: PageReport }) {
  const { leftOut, onReveal, onCorrect } = props;
  const rows = { onReveal, onCorrect };
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
      {isArticle && (
        <StoryPages report={report} shortcuts={props.shortcuts} onCompare={props.onCompare} onClean={props.onClean} />
      )}
      {props.damage.length > 0 && (
        <DamageNote
          damage={props.damage}
          hasOriginal={report.verdict.originalUrl !== undefined && report.verdict.originalKind !== 'copy'}
          onReveal={onReveal}
        />
      )}
      {isArticle && <OthersPanel report={report} {...rows} />}
      {(report.boilerplate.length > 0 || report.withdrawn) && (
        <HiddenPanel
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
