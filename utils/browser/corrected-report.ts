import type { PageReport } from '../model.ts';
import { correctReport } from '../report/correct-report.ts';
import { askTab } from './ask-tab.ts';
import { correctionsOf } from './corrections-store.ts';
import { siteOfTab } from './open-tabs.ts';

/** The report of a tab's page, without what the user said is wrong at its site. */
export async function correctedReport(tabId: number): Promise<PageReport> {
  const [report, corrections] = await Promise.all([askTab(tabId, 'getReport'), siteOfTab(tabId).then(correctionsOf)]);
  return correctReport(report, corrections).report;
}
