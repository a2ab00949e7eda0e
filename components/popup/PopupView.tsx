import type { Correction, Corrections, Damage, Rule, SummarySentence } from '../../utils/model.ts';

import type { CreditWays } from './CopyCredit.tsx';
import type { HidingActions } from './HiddenPanel.tsx';
import { PopupBody } from './PopupBody.tsx';
import { PopupFooter } from './PopupFooter.tsx';
import { PopupHeader } from './PopupHeader.tsx';
import { isCleaned, type PopupState, reasonFor, type ShownRule } from './popup-state.ts';

/** What can be done before the page has answered. */
interface FrameActions {
  onSwitch: (on: boolean) => void;
  onRule: (rule: Rule) => void;
  onOptions: () => void;
}

interface ReportActions extends HidingActions, CreditWays {
  /** Undefined where the browser cannot search. */
  onSearch: (() => void) | undefined;
  onCleaned: (cleaned: boolean) => void;
  /** Says that a name is wrong at this site, or takes it back. */
  onCorrect: (correction: Correction, isWrong: boolean) => void;
  onCompare: () => void;
  onClean: () => void;
  onAllow: () => void;
  onReadOnce: () => void;
  onRetry: () => void;
  /** Reads a page as an article that does not look like one. */
  onReadAnyway: () => void;
  onTryAnyway: () => void;
  onWrong: () => void;
}

export type PopupActions = FrameActions & ReportActions;

interface Frame extends FrameActions {
  state: PopupState;
  /** Host name without "www."; undefined where Byline may not know it. */
  site: string | undefined;
  rule: ShownRule;
  /** The browser withholds the site, and only the click on the button let Byline read the page. */
  onClick: boolean;
  /** The first copy that anybody looks at while it is cleaned. */
  isFirstCopy: boolean;
  /** The browser's question opens in a tab, not over the popup. */
  asksInTab: boolean;
  damage: Damage[];
  summary: SummarySentence[];
  /** What the report would say, had the user not said that it is wrong. */
  leftOut: Corrections;
  /** What was done last, for the eye and for screen readers. */
  said: string;
  /** The keys of the commands, by their names; none where none is set. */
  shortcuts: Record<string, string>;
}

export interface PopupProps extends Frame, ReportActions {
  panels: typeof import('./report-panels.ts');
}

/** Until what shows a report has come, and what is done about it, the popup loads. */
export type GrowingPopup = PopupProps | (Frame & { panels: undefined });

export function PopupView(props: GrowingPopup) {
  const { state, site, rule } = props;
  const isOn = rule.rule !== 'off';
  const isReport = state.name === 'report';
  // There from the start, so that the footer need not grow when the report comes.
  const hasRule = isReport || state.name === 'loading';
  const switchable = site !== undefined && state.name !== 'restricted' && state.name !== 'gone';
  return (
    <div class="popup">
      <PopupHeader
        site={site}
        reason={reasonFor(state, rule, props.onClick)}
        on={isOn && state.name !== 'no-access'}
        switchable={switchable && state.name !== 'no-access'}
        onSwitch={props.onSwitch}
      />
      <main aria-busy={state.name === 'loading'}>
        <PopupBody {...props} />
      </main>
      <div class="foot">
        <p class="said" role="status">
          {props.said}
        </p>
        {props.panels && isReport && props.isFirstCopy && isCleaned(state.report) && (
          <props.panels.FirstCopy report={state.report} onUndo={() => props.onCleaned(false)} />
        )}
        <PopupFooter
          site={site}
          isComing={state.name === 'loading'}
          rule={hasRule && switchable && isOn ? rule.rule : undefined}
          page={
            props.panels && isReport
              ? props.panels.pageAction(state.report, site ? rule.rule : 'off', props.onCleaned)
              : undefined
          }
          shortcut={props.shortcuts._execute_action}
          onRule={props.onRule}
          onOptions={props.onOptions}
          onWrong={props.panels && isReport ? props.onWrong : undefined}
        />
      </div>
    </div>
  );
}
