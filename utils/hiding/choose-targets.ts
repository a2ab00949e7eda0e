import { tags } from '../article/tags.ts';
import type { Block, Box, Reading } from '../model.ts';

/** What to hide: boxes as a whole, and blocks that share their element with something that stays. By index. */
export interface Targets {
  boxes: number[];
  runs: number[];
}

/** A cell that goes away pulls its row out of line; its text can go. */
const neverAlone = /* @__PURE__ */ tags('td th body html');

/**
 * The largest safe elements: the outermost boxes all of whose text is to be hidden. What the page does not show anyway
 * and is no paragraph does not stand in the way.
 * @param hidden indices of the blocks to hide
 * @param isFree whether a box holds no picture of the story and nothing else that must stay in view
 */
export function chooseTargets(
  { blocks, boxes, column }: Pick<Reading, 'blocks' | 'boxes' | 'column'>,
  hidden: ReadonlySet<number>,
  isFree: (box: Box) => boolean,
): Targets {
  const targets: Targets = { boxes: [], runs: [] };
  const covered = new Set<number>();
  const storyPath = new Set<number>();
  for (let at = column; at >= 0; at = boxes[at]?.parent ?? -1) storyPath.add(at);
  const hiddenBefore = countBefore(blocks, (_, i) => hidden.has(i));
  const stayBefore = countBefore(
    blocks,
    ({ visible, zone, prose }, i) => !hidden.has(i) && (visible || zone === 'outside' || prose),
  );
  const isAllHidden = ({ first, last }: Box) =>
    stayBefore[last + 1] === stayBefore[first] && (hiddenBefore[last + 1] ?? 0) > (hiddenBefore[first] ?? 0);
  const lastWithin = lastsWithin(boxes);
  let past = -1;
  for (const box of boxes) {
    if (box.first > box.last || box.first <= past) continue;
    if (storyPath.has(box.index) || neverAlone(box.tag) || box.counters > 0) continue;
    if (!isAllHidden(box) || !isFree(box)) continue;
    targets.boxes.push(box.index);
    past = box.last;
    // An inline element may hold only a part of a block; the rest of that block is hidden as a run.
    for (let i = box.first; i <= box.last; i++) {
      const home = blocks[i]?.box ?? -1;
      if (home >= box.index && home <= (lastWithin[box.index] ?? -1)) covered.add(i);
    }
  }
  for (const i of hidden) if (!covered.has(i)) targets.runs.push(i);
  return targets;
}

/** How many blocks of a kind stand before each, and at the end of all. */
function countBefore(blocks: readonly Block[], isOfKind: (block: Block, index: number) => boolean): number[] {
  const before = [0];
  let count = 0;
  blocks.forEach((block, i) => {
    if (isOfKind(block, i)) count += 1;
    before.push(count);
  });
  return before;
}

/** The last box within each, by index: boxes are in document order, so what a box holds follows it. */
function lastsWithin(boxes: readonly Box[]): number[] {
  const last = boxes.map(({ index }) => index);
  for (const { index, parent } of boxes.slice(1).reverse())
    last[parent] = Math.max(last[parent] ?? 0, last[index] ?? 0);
  return last;
}
