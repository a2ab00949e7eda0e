import { i18n } from '#i18n';
import type { PageReport, Rule } from '../../utils/model.ts';

import { isCleaned, isCopy } from './popup-state.ts';

/** What the footer offers for this page alone, whatever the rule of the site is. Nothing where there is no article, or nothing to clean. */
export function pageAction(report: PageReport, rule: Rule, onCleaned: (cleaned: boolean) => void) {
  if (isCleaned(report)) return { label: i18n.t('footer.showAsItWas'), onClick: () => onCleaned(false) };
  if (report.verdict.status === 'not-an-article' || report.boilerplate.length === 0) return undefined;
  const wasCleaned = rule === 'always' || (rule === 'auto' && isCopy(report));
  // A copy that waits for a press, since the site is off or the page is the sample, is no exception.
  const label = i18n.t(wasCleaned ? 'footer.cleanAgain' : isCopy(report) ? 'menu.cleanPage' : 'footer.cleanAnyway');
  return { label, onClick: () => onCleaned(true) };
}
