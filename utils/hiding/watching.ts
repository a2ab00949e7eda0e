import { type Watch, type WatchOptions, watchColumn } from './watch.ts';

/** Watches one element of a page at a time, or none. */
export interface Watching {
  /** Starts, unless something is watched already. */
  start: (element: Element | null | undefined) => void;
  /** Watches that element from now on, and as long as at first. */
  renew: (element: Element | null | undefined) => void;
  /** Looks into the shadow roots that have come, too. */
  widen: () => void;
  /** Runs what changes the page itself: our own changes are no news. */
  quietly: <T>(change: () => T) => T;
  stop: () => void;
}

export function createWatching(onNews: () => void, options: WatchOptions): Watching {
  let watch: Watch | undefined;
  let watched: Element | undefined;
  const stop = () => {
    watch?.stop();
    watch = undefined;
  };
  const start = (element: Element | null | undefined) => {
    if (watch || !element) return;
    watched = element;
    watch = watchColumn(element, onNews, options);
  };
  return {
    start,
    renew: (element) => {
      if (watch && element === watched) return watch.renew();
      stop();
      start(element);
    },
    widen: () => watch?.widen(),
    quietly: (change) => (watch ? watch.quietly(change) : change()),
    stop,
  };
}
