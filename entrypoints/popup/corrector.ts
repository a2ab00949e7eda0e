import { toolbarTitle } from '../../components/shared/toolbar-title.ts';
import { correctionsOf } from '../../utils/browser/corrections-store.ts';
import { keepChoice } from '../../utils/browser/keep-choice.ts';
import type { TargetTab } from '../../utils/browser/target-tab.ts';
import { showStanding } from '../../utils/browser/toolbar.ts';
import type { Correction, Corrections, PageReport } from '../../utils/model.ts';
import { type Corrected, correctReport } from '../../utils/report/correct-report.ts';
import { withCorrection } from '../../utils/report/corrections.ts';
import { standingOf } from '../../utils/report/standing-of.ts';

export interface Corrector {
  apply(report: PageReport): Corrected;
  /** Says that a name is wrong in this report, or takes it back: here and on the toolbar at once, and for later reports of the site. */
  change(correction: Correction, isWrong: boolean, report: PageReport): Promise<Corrector>;
}

/** What corrects the reports of a tab. Of a private window, and of a page without a site, nothing is remembered. */
export const correctorOf = async (tab: TargetTab): Promise<Corrector> =>
  correctorFor(tab, await correctionsOf(tab.hostname ?? ''));

function correctorFor(tab: TargetTab, corrections: Corrections): Corrector {
  return {
    apply: (report) => correctReport(report, corrections),
    async change(correction, isWrong, report) {
      if (tab.hostname && !tab.isPrivate)
        await keepChoice({ what: 'correction', site: tab.hostname, correction, isWrong });
      const next = correctorFor(tab, withCorrection(corrections, correction, isWrong));
      const standing = standingOf(next.apply(report).report);
      await showStanding(tab, standing, toolbarTitle(standing));
      return next;
    },
  };
}
