import { expect } from 'vitest';
import { store } from './driver/ask.ts';
import type { BylineBrowser } from './driver/browser.ts';

/** As high as browsers let a popup be. */
const height = 600;

/**
 * What the popup shows before anybody scrolls: the answer, up to five people, and the story in short, above the footer. And once it is
 * there it stays where it is.
 */
export async function expectFirstView({ openPage }: BylineBrowser, tabId: number): Promise<void> {
  const before = await openPage(`popup.html?tabId=${tabId}`);
  // the note over the very first copy is not part of it
  await store(before, { 'saw-first-copy': true });
  await before.close();
  const popup = await openPage(`popup.html?tabId=${tabId}`);
  await popup.setViewport({ width: 380, height });
  await popup.waitForSelector('.summary-sentence');
  await popup.waitForSelector('.pieces');
  const seen = await popup.evaluate(() => {
    const bottoms = (selector: string, most: number) =>
      [...document.querySelectorAll(selector)].slice(0, most).map((one) => one.getBoundingClientRect().bottom);
    return {
      foot: document.querySelector('.foot')?.getBoundingClientRect().top ?? 0,
      answer: bottoms('.verdict', 1),
      people: bottoms('.person', 5),
      summary: bottoms('.summary-sentence', 3),
      note: document.querySelector('.note')?.clientHeight ?? 0,
    };
  });
  const moves = await popup.evaluate(movesSoFar);
  await popup.close();
  expect(moves).toEqual([]);
  expect(seen.foot).toBeLessThan(height);
  // one line until it is opened
  expect(seen.note).toBeLessThan(40);
  for (const part of ['answer', 'people', 'summary'] as const) {
    expect(seen[part].length, part).toBeGreaterThan(0);
    expect(Math.max(...seen[part]), part).toBeLessThanOrEqual(seen.foot);
  }
}

/** What has moved up or down since the page began, as 'element: from > to'. Runs in the page; only Chromium tells. */
async function movesSoFar(): Promise<string[]> {
  interface Shift extends PerformanceEntry {
    sources: { node: Element | null; previousRect: DOMRect; currentRect: DOMRect }[];
  }
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return [];
  const moves: string[] = [];
  const observer = new PerformanceObserver((list) => {
    // sideways the scroll bar moves what stands at the edge
    for (const { node, previousRect, currentRect } of (list.getEntries() as Shift[]).flatMap(({ sources }) => sources))
      if (previousRect.y !== currentRect.y)
        moves.push(`${node?.nodeName} ${node?.className}: ${previousRect.y} > ${currentRect.y}`);
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  return moves;
}
