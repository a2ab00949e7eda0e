import { feedReaders } from '../themes/feed-readers.ts';
import { fold, matches, queryAll, textOf } from './dom.ts';

/** A title is not longer: what is, is none. */
const longestName = 80;
const longestTitle = 400;

/** An item of a feed, as a reader for feeds shows it. */
export interface FeedItem {
  /** What holds it, headline and text. */
  pane: Element;
  title: string;
  /** The name of the feed: it is the feed's page, wherever the reader runs. */
  feed: string;
}

/** The item that is read in a reader for feeds: of several below one another the current one, else the longest. */
export function readFeed(body: Element, hostname: string): FeedItem | undefined {
  for (const { host, item, title, feed, above = [] } of feedReaders) {
    if (host && host !== hostname) continue;
    const panes = queryAll(body, item);
    const pane =
      panes.find((one) => matches(one, '.current, .active')) ??
      panes.reduce((one, other) => (textOf(other).length > textOf(one).length ? other : one), panes[0] as Element);
    if (!pane) continue;
    const called = nameIn(pane, title);
    const name = nameIn(pane, feed) || above.map((selector) => nameIn(body, selector)).find(Boolean);
    if (name && name.length <= longestName && called && called.length <= longestTitle)
      return { pane, title: called, feed: name };
  }
  return undefined;
}

function nameIn(within: Element, selector: string): string | undefined {
  const [named] = queryAll(within, selector);
  return named && fold(textOf(named));
}
