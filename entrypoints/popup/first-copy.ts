import { browser } from 'wxt/browser';
import type { TargetTab } from '../../utils/browser/target-tab.ts';
import type { PageReport } from '../../utils/model.ts';

const key = 'saw-first-copy';

/** Whether this is the first copy on a site that the popup is opened over while it is cleaned. It is the first once. */
export async function isFirstCopy({ hostname, isPrivate }: TargetTab, report: PageReport): Promise<boolean> {
  const isCopy = report.verdict.status === 'syndicated' || report.verdict.status === 'partly';
  const isCleaned = report.boilerplate.some((piece) => piece.hidden);
  if (!hostname || isPrivate || !isCopy || !isCleaned) return false;
  if ((await browser.storage.local.get(key))[key]) return false;
  await browser.storage.local.set({ [key]: true });
  return true;
}
