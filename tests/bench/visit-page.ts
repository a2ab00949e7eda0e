import type { Page } from 'puppeteer-core';
import type { Damage, PageReport } from '../../utils/model.ts';
import { askBackground, askTab } from '../e2e/driver/ask.ts';
import type { Show } from '../e2e/driver/stage.ts';
import { until } from '../e2e/driver/until.ts';
import type { CorpusPage } from './corpus.ts';
import type { Comparison } from './in-page/compare.ts';

/** A tab to visit pages in, and the extension page that asks its engine. */
export interface Window {
  page: Page;
  show: Show;
  tabId: number;
  helper: Page;
}

export interface Visit {
  id: string;
  error?: string;
  report?: PageReport;
  damage?: Damage[];
  texts: string[];
  /** Which blocks showed before cleaning. */
  showed: boolean[];
  /** Indices of blocks that showed before cleaning and do not after. */
  hidden: number[];
  restoredExactly: boolean;
  /** What Byline changed in the page, from first to last. */
  changes: Record<string, number>;
  readability?: Comparison;
}

/** Opens a page, lets Byline clean it, reads its report, and restores it. `compare` is the bundled in-page/compare.ts. */
export async function visitPage(window: Window, corpusPage: CorpusPage, compare: string): Promise<Visit> {
  const visit: Visit = { id: corpusPage.id, texts: [], showed: [], hidden: [], restoredExactly: false, changes: {} };
  try {
    await look(window, corpusPage, compare, visit);
  } catch (error) {
    visit.error = error instanceof Error ? error.message : String(error);
  }
  return visit;
}

async function look({ page, show, tabId, helper }: Window, corpusPage: CorpusPage, compare: string, visit: Visit) {
  show({ [corpusPage.url]: corpusPage.html });
  await page.goto(corpusPage.url, { waitUntil: 'domcontentloaded' });
  visit.texts = await page.evaluate(() => bylineWatch.texts());
  visit.showed = await page.evaluate(() => bylineWatch.shownAtFirst());

  const ready = await askBackground(helper, 'ensureEngine', tabId);
  if (ready !== 'ready') throw new Error(`no engine: ${ready}`);
  await until('cleaning', async () => {
    visit.report = (await askTab(helper, tabId, 'getReport')) as PageReport;
    return isCleaned(visit.report);
  });
  const shown = await page.evaluate(() => bylineWatch.shown());
  visit.hidden = visit.showed.flatMap((before, i) => (before && !shown[i] ? [i] : []));
  visit.damage = visit.report?.damage ?? [];

  await askTab(helper, tabId, 'setCleaned', false);
  visit.restoredExactly = await page.evaluate(() => document.documentElement.outerHTML === bylineWatch.html());
  visit.changes = await page.evaluate(() => bylineWatch.changes());
  await page.evaluate(compare);
  visit.readability = await page.evaluate(() => bylineCompare());
}

/** The rule is "always": every article is cleaned, unless it has nothing to hide. */
const isCleaned = (report: PageReport) =>
  report.verdict.status === 'not-an-article' ||
  report.boilerplate.length === 0 ||
  report.boilerplate.some((piece) => piece.hidden);
