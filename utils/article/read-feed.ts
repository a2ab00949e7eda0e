import { feedReaders } from '../themes/feed-readers.ts';
import { closest, fold, queryAll, textOf } from './dom.ts';

/** A title is not longer: what is, is none. */
const longestName = 80;

/**
 * The name of the feed whose item a story is, where a reader for feeds shows it: it is the feed's page, wherever the reader runs.
 * @param story the innermost element around the story's text
 */
export function readFeed(body: Element, story: Element): string | undefined {
  for (const { item, feed, above } of feedReaders) {
    const pane = closest(story, item);
    const named = pane && queryAll(above ? body : pane, feed)[0];
    const name = named ? fold(textOf(named)) : '';
    if (name && name.length <= longestName) return name;
  }
  return undefined;
}
