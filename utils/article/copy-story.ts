import type { CleanStory, Reading } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { copyMarkup, type Wanted } from './copy-markup.ts';
import { containsNode, documentOf } from './dom.ts';
import { liveOf } from './flat-copy.ts';
import type { LivePage } from './read-page.ts';

/**
 * Writes down the story anew from the page's live nodes: the blocks of the given ids, and the pictures and players that stand
 * between the headline and the last of them, save in furniture and beside text that is left out. The page is not touched.
 */
export function copyStory(
  { blocks, boxes, headline, column }: Pick<Reading, 'blocks' | 'boxes' | 'headline' | 'column'>,
  { nodes, elements }: Pick<LivePage, 'nodes' | 'elements'>,
  ids: readonly string[],
  furniture: { has(box: number): boolean },
): CleanStory {
  const root = elements[column] ?? elements[0];
  if (!root || !ids.length) return { html: '', direction: 'ltr' };
  const nodesOf = (id: string | undefined) => (id && nodes[indexOf(id)]) || [];
  const counts = countsBefore(blocks.length, ids.map(indexOf));
  const title = headline ? indexOf(headline) : -1;
  const isLeft = (box: (typeof boxes)[number]) => {
    const held = (counts[box.last + 1] ?? 0) - (counts[box.first] ?? 0);
    if (held > 0 && box.last >= box.first) return false;
    return furniture.has(box.index) || (box.last >= box.first && !(box.first <= title && title <= box.last));
  };
  const [start] = nodesOf(headline);
  const wanted: Wanted = {
    texts: new Set(ids.flatMap(nodesOf)),
    holders: new Set(ids.map((id) => elements[blocks[indexOf(id)]?.box ?? -1])),
    left: new Set(boxes.filter(isLeft).map(({ index }) => elements[index])),
    ...(start && containsNode(root, start) && { from: start }),
    to: nodesOf(ids.at(-1)).at(-1),
  };
  const live = liveOf(root);
  const style = documentOf(live).defaultView?.getComputedStyle(live);
  return { html: copyMarkup(root, wanted), direction: style?.direction === 'rtl' ? 'rtl' : 'ltr' };
}

/** How many of the given blocks stand before each block. */
function countsBefore(size: number, indices: readonly number[]): number[] {
  const given = new Set(indices);
  const counts = [0];
  for (let index = 0; index < size; index++) counts.push((counts[index] ?? 0) + (given.has(index) ? 1 : 0));
  return counts;
}
