import { i18n } from '#i18n';
import type { PageReport, SiteRule } from '../../utils/model.ts';

export type PopupState =
  | { name: 'loading'; slow: boolean }
  | { name: 'report'; report: PageReport }
  | { name: 'too-large'; tried: boolean }
  | { name: 'off' | 'no-access' | 'restricted' | 'failed' | 'gone' };

export type ShownRule = SiteRule & { from?: string };

export const isCleaned = (report: PageReport) => report.boilerplate.some((piece) => piece.hidden);

export const isCopy = (report: PageReport) =>
  report.verdict.status === 'syndicated' || report.verdict.status === 'partly';

/** Why Byline does here what it does: the sentence below the name of the site. `onClick`: only the click let it read. */
export function reasonFor(state: PopupState, rule: ShownRule, onClick: boolean): string {
  switch (state.name) {
    case 'loading':
      return i18n.t('reason.loading');
    case 'failed':
    case 'too-large':
      return i18n.t('reason.failed');
    // their headings say it
    case 'no-access':
    case 'restricted':
    case 'gone':
      return '';
    case 'off':
      return offReason(rule);
    case 'report':
      if (rule.rule === 'off') return offReason(rule);
      if (onClick) return i18n.t('reason.onClick');
      return pageReason(state.report, rule);
  }
}

function offReason({ from }: ShownRule): string {
  return from ? i18n.t('reason.offHere', [from]) : i18n.t('reason.offByDefault');
}

function pageReason(report: PageReport, { rule }: ShownRule): string {
  if (report.verdict.status === 'not-an-article') return i18n.t('reason.noArticle');
  const isClean = isCleaned(report);
  if (report.verdict.status === 'partly') return i18n.t(isClean ? 'reason.partlyCleaned' : 'reason.partlyUntouched');
  if (isCopy(report)) return i18n.t(isClean ? 'reason.cleaned' : 'reason.copyUntouched');
  if (isClean) return i18n.t(rule === 'always' ? 'reason.cleanedAlways' : 'reason.originalCleaned');
  return i18n.t(report.boilerplate.length ? 'reason.originalUntouched' : 'reason.original');
}
