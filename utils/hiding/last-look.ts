import { bodyOf, documentOf, queryAll, textOf } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import type { LivePage } from '../article/read-page.ts';
import type { Reading } from '../model.ts';

/** What a page looked like when it was read: enough to tell whether it must be read again. */
export interface Look {
  address: string;
  roots: readonly ShadowRoot[];
  /** What held the text has left the page. */
  isGone: () => boolean;
  /** It has, or there is another text now. */
  isOver: () => boolean;
}

export function lookAt(
  document: Document,
  { reading, live }: { reading: Pick<Reading, 'column'>; live: LivePage },
): Look {
  const { roots } = live;
  const place = columnOf({ reading, live }) ?? bodyOf(document);
  // A column that was moved into a window of its own stands in that one's document.
  const isGone = () => (place ? !place.isConnected || documentOf(place) !== document : bodyOf(document) !== null);
  // A page that appends stories changes its title with the story that it is about.
  const now = () =>
    [...queryAll(document, 'title'), ...(place ? [place] : []), ...roots].reduce(
      // joined they would be copied
      (texts, node) => `${texts},${textOf(node)}`,
      '',
    );
  const then = now();
  return { address: addressOf(document), roots, isGone, isOver: () => isGone() || now() !== then };
}

/** The page's own element behind the article's column. */
export function columnOf({ reading, live }: { reading: Pick<Reading, 'column'>; live: LivePage }): Element | undefined {
  const column = live.elements[reading.column];
  return column && liveOf(column);
}

/** Where a page is: a fragment leads to a place on the same page. */
export const addressOf = ({ location }: Document) => location.href.replace(/#.*/, '');
