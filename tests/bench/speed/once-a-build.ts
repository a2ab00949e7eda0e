import type { CorpusPage } from '../corpus.ts';
import { heapOf, pause, type Visitor } from './chromium-visits.ts';

/** What is measured once for a build. */
export interface Standing {
  /** From the click on the button to the popup's first paint (ms). */
  popup?: number;
  /** JavaScript heap of the background (bytes) with one cleaned page open, and with `tabs` of them. */
  backgroundHeap?: { one: number; many: number; tabs: number };
}

/** Opens the popup over a cleaned page, and up to 20 cleaned pages at once. Whatever fails is left out. */
export async function measureStanding({ byline, open }: Visitor, pages: readonly CorpusPage[]): Promise<Standing> {
  const [first, ...others] = pages.slice(0, 20);
  if (!first) return {};
  const tabs = [await open(first)];
  const standing: Standing = {};
  try {
    const one = await backgroundHeap(byline.browser, byline.origin);
    const clicked = Date.now();
    const popup = await byline.openPopup(tabs[0] as (typeof tabs)[number]);
    await pause(500);
    const painted = await popup.evaluate(
      () =>
        performance.timeOrigin + (performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN),
    );
    if (Number.isFinite(painted)) standing.popup = painted - clicked;
    for (const page of others) tabs.push(await open(page));
    const many = await backgroundHeap(byline.browser, byline.origin);
    if (one && many) standing.backgroundHeap = { one, many, tabs: tabs.length };
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  for (const tab of tabs) await tab.close();
  return standing;
}

async function backgroundHeap(browser: Visitor['byline']['browser'], origin: string): Promise<number | undefined> {
  const worker = browser
    .targets()
    .find((target) => target.type() === 'service_worker' && target.url().startsWith(origin));
  return worker && heapOf(await worker.createCDPSession());
}
