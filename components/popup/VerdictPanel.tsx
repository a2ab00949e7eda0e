import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Correction, Corrections, PageReport } from '../../utils/model.ts';
import { Disclosure } from '../shared/Disclosure.tsx';
import { confidenceLabels, evidenceReasons } from '../shared/labels.ts';
import { linkHost } from '../shared/link-host.ts';
import { isolated, list, text } from '../shared/wording.ts';
import { CopyCredit, type CreditWays } from './CopyCredit.tsx';
import { LeftOut } from './LeftOut.tsx';
import type { Place } from './place.ts';
import { isCopy } from './popup-state.ts';
import { VerdictWhy } from './VerdictWhy.tsx';
import { verdictSentence } from './verdict-sentence.tsx';

interface Props extends CreditWays {
  report: PageReport;
  leftOut: Corrections;
  onReveal: (place: Place) => void;
  onCorrect: (correction: Correction, isWrong: boolean) => void;
  /** Undefined where the browser cannot. */
  onSearch: (() => void) | undefined;
  /** What else can be done with the story. */
  children?: ComponentChildren;
}

export function VerdictPanel({ report, leftOut, onReveal, onCorrect, onSearch, children, ...ways }: Props) {
  const { verdict } = report;
  const isElsewhere = verdict.originalKind === 'copy';
  // Then the page may give a link, to what is not the original.
  const hasWrongSource = leftOut.sources.length > 0;
  return (
    <section>
      <h1 class="verdict">{verdictSentence(report)}</h1>
      {verdict.distributor && <p class="why">{i18n.t('verdict.distributor', [isolated(verdict.distributor)])}</p>}
      <div class="why">
        {why(report)}{' '}
        {verdict.evidence.length > 0 && (
          <Disclosure closed={i18n.t('verdict.showEvidence')} open={i18n.t('verdict.hideEvidence')}>
            {(id) => <VerdictWhy id={id} verdict={verdict} onReveal={onReveal} onCorrect={onCorrect} />}
          </Disclosure>
        )}
      </div>
      {verdict.status !== 'not-an-article' && (
        <div class="actions">
          {verdict.originalUrl && <ReadElsewhere url={verdict.originalUrl} isCopy={isElsewhere} />}
          <CopyCredit {...ways} />
        </div>
      )}
      {children}
      <LeftOut kind="source" names={leftOut.sources} onCorrect={onCorrect} />
      {isCopy(report) && (!verdict.originalUrl || isElsewhere) && (onSearch || !hasWrongSource) && (
        <p class="why after">
          {!hasWrongSource && i18n.t('verdict.noOriginal')}{' '}
          {onSearch && (
            <button type="button" class="link" onClick={onSearch}>
              {i18n.t('verdict.search')}
            </button>
          )}
        </p>
      )}
    </section>
  );
}

/** "Read the original" only where it is; another copy is said to be at its site. */
function ReadElsewhere({ url, isCopy }: { url: string; isCopy: boolean }) {
  const host = linkHost(url);
  return (
    <a class="button" href={url} target="_blank" rel="noreferrer" title={host}>
      <span>{isCopy ? i18n.t('verdict.readAt', [host]) : i18n.t('verdict.readOriginal')}</span>
      <span class="outward" aria-hidden="true" />
    </a>
  );
}

/** 'Certain: the dateline and a credit line.' */
function why({ verdict }: PageReport): string {
  if (verdict.status === 'not-an-article') return i18n.t('verdict.noArticleWhy');
  const kinds = [...new Set(verdict.evidence.map((piece) => piece.kind))].slice(0, 3);
  if (kinds.length === 0) return i18n.t('verdict.ownWhy');
  return text(confidenceLabels[verdict.confidence], list(kinds.map((kind) => text(evidenceReasons[kind]))));
}
