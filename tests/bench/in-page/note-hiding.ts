declare global {
  /** Said by the page when something is hidden for the first time. */
  var bylineHidden: (() => void) | undefined;
  /** How far hiding moved what shows, as Chromium counts it; 0 in Firefox, which does not. */
  var bylineShift: () => number;
}

/** When the first thing was hidden, by the page's clock. */
let hiddenAt = Number.POSITIVE_INFINITY;
const shifts: { at: number; by: number }[] = [];

/** The attribute has another name on each page. */
const isMark = (name: string | null) => name?.startsWith('data-byline-') === true;
const observer = new MutationObserver((records) => {
  if (!records.some(({ attributeName }) => isMark(attributeName))) return;
  observer.disconnect();
  hiddenAt = performance.now();
  performance.mark('byline-hidden');
  globalThis.bylineHidden?.();
});
observer.observe(document, { subtree: true, attributes: true });

if (PerformanceObserver.supportedEntryTypes.includes('layout-shift'))
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      shifts.push({ at: entry.startTime, by: (entry as unknown as { value: number }).value });
  }).observe({ type: 'layout-shift', buffered: true });

globalThis.bylineShift = () => shifts.reduce((sum, { at, by }) => sum + (at >= hiddenAt ? by : 0), 0);
