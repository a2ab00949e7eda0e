import { browser } from 'wxt/browser';
import type { ToldStory } from '../model.ts';
import { askTab } from './ask-tab.ts';
import { correctedReport } from './corrected-report.ts';
import { type Absence, tellBackground } from './messages.ts';

/**
 * Why a story could not be read. Expected outcomes, not errors. gone: its address answers that nothing is there. wall: it
 * answers that one has to sign in or pay. empty: a page without a story. closed: the tab is.
 */
export type Unread = Absence | 'closed' | 'gone' | 'wall' | 'empty';

/** How long a page may load, in ms; then what is there is read. */
const patience = 20_000;

/** Reads the story of a tab, once the page has loaded. Nothing is fetched: the tab shows it already. */
export async function readStory(tabId: number): Promise<ToldStory | Unread> {
  if (!(await whenLoaded(tabId))) return 'closed';
  const engine = await tellBackground('ensureEngine', tabId);
  // of an address of the web that cannot be read a page of the browser stands there: no connection, no such host
  if (engine !== 'ready') return (await isOpen(tabId)) ? engine : 'closed';
  const report = await correctedReport(tabId);
  const text = await askTab(tabId, 'getStoryText');
  const sentences = await tellBackground('cutStory', text);
  const status = await statusOf(tabId);
  if (status === 404 || status === 410) return 'gone';
  if (sentences.length) return { report, sentences };
  return status >= 401 && status <= 403 ? 'wall' : 'empty';
}

const isOpen = (tabId: number) =>
  browser.tabs.get(tabId).then(
    () => true,
    () => false,
  );

/** False if the tab is closed. */
async function whenLoaded(tabId: number): Promise<boolean> {
  const until = Date.now() + patience;
  for (;;) {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    if (!tab) return false;
    if ((tab.status === 'complete' && tab.url !== 'about:blank') || Date.now() > until) return true;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}

/** The status with which the page's address answered, 0 if the browser does not say. */
async function statusOf(tabId: number): Promise<number> {
  const func = () =>
    (performance.getEntriesByType('navigation')[0] as PerformanceNavigationTiming | undefined)?.responseStatus ?? 0;
  const [answer] = await browser.scripting.executeScript({ target: { tabId }, func }).catch(() => []);
  return answer?.result ?? 0;
}
