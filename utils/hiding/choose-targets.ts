import { isInside } from '../article/find-column.ts';
import type { Box, Reading } from '../model.ts';

/** What to hide: boxes as a whole, and blocks that share their element with something that stays. By index. */
export interface Targets {
  boxes: number[];
  runs: number[];
}

/** A cell that goes away pulls its row out of line; its text can go. */
const neverAlone = /^(?:td|th|body|html)$/;

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
  const isAllHidden = (box: Box) => {
    let some = false;
    for (let i = box.first; i <= box.last; i++) {
      if (hidden.has(i)) some = true;
      else {
        const block = blocks[i];
        if (!block || block.visible || block.zone === 'outside' || block.prose) return false;
      }
    }
    return some;
  };
  let past = -1;
  for (const box of boxes) {
    if (box.first > box.last || box.first <= past) continue;
    if (storyPath.has(box.index) || neverAlone.test(box.tag) || box.counters > 0) continue;
    if (!isAllHidden(box) || !isFree(box)) continue;
    targets.boxes.push(box.index);
    past = box.last;
    // An inline element may hold only a part of a block; the rest of that block is hidden as a run.
    for (let i = box.first; i <= box.last; i++) if (isInside(boxes, blocks[i]?.box ?? -1, box.index)) covered.add(i);
  }
  for (const i of hidden) if (!covered.has(i)) targets.runs.push(i);
  return targets;
}
