import { bringsWords } from '../article/drawn-page.ts';

/** A page that has been still for this long is done; after the longest time it never will be. */
const quietMilliseconds = 10_000;
const longestMilliseconds = 60_000;
/** Boxes come in bursts: one look at the end of a burst is enough. */
const burstMilliseconds = 400;

/** A page that is being watched. */
export interface Watch {
  /** Runs what changes the page itself, without noticing. */
  quietly: <T>(change: () => T) => T;
  /** Looks at more places too. */
  widen: (places: readonly Node[]) => void;
  stop: () => void;
}

/**
 * Calls back, in idle time, when the page puts text into the column or takes our attribute off, until it has been still
 * for a while. Start it only after something was found.
 * @param places live element of the article's own column, and the shadow roots of the page, into which no look from outside goes
 */
export function watchColumn(places: readonly Node[], onChange: () => void, { signal }: { signal: AbortSignal }): Watch {
  let burst: ReturnType<typeof setTimeout> | undefined;
  let quiet: ReturnType<typeof setTimeout>;
  const observer = new MutationObserver((records) => {
    if (!records.some(isNews)) return;
    clearTimeout(quiet);
    quiet = setTimeout(stop, quietMilliseconds);
    burst ??= setTimeout(() => {
      burst = undefined;
      whenIdle(() => {
        if (!signal.aborted && !stopped) onChange();
      });
    }, burstMilliseconds);
  });
  let stopped = false;
  const stop = () => {
    stopped = true;
    observer.disconnect();
    clearTimeout(burst);
    clearTimeout(quiet);
    clearTimeout(longest);
    signal.removeEventListener('abort', stop);
  };
  const longest = setTimeout(stop, longestMilliseconds);
  quiet = setTimeout(stop, quietMilliseconds);
  signal.addEventListener('abort', stop, { once: true });
  const widen = (more: readonly Node[]) => {
    for (const place of more)
      observer.observe(place, {
        childList: true,
        subtree: true,
        attributeFilter: ['data-byline-ext'],
        attributeOldValue: true,
      });
  };
  widen(places);
  return {
    widen,
    quietly: (change) => {
      // What the page did before is news, what we do now is not.
      const before = observer.takeRecords();
      const result = change();
      observer.takeRecords();
      if (before.some(isNews)) burst ??= setTimeout(onChange, burstMilliseconds);
      return result;
    },
    stop,
  };
}

/** A mark that comes and goes where the popup points is none. */
const isNews = (record: MutationRecord) =>
  record.oldValue === 'hidden' || [...record.addedNodes].some((node) => node.textContent?.trim() || bringsWords(node));

function whenIdle(run: () => void) {
  // Safari and jsdom have no idle callback.
  if (typeof requestIdleCallback === 'function') requestIdleCallback(run, { timeout: 1000 });
  else setTimeout(run, 0);
}
