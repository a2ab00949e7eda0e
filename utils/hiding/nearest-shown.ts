import type { Block } from '../model.ts';
import { indexOf } from '../text/block-index.ts';

/**
 * Where to look for a block that cannot be seen: the id of the nearest block of the article that can be, in page order, the
 * earlier of two as near; its own id if there is none.
 */
export function nearestShown(
  blocks: readonly Block[],
  id: Block['id'],
  isHidden: (id: Block['id']) => boolean,
): string {
  const from = indexOf(id);
  const canBeSeen = (block: Block | undefined) =>
    block?.visible === true && block.zone !== 'outside' && !isHidden(block.id);
  for (let step = 0; step < blocks.length; step += 1) {
    const near = [blocks[from - step], blocks[from + step]].find(canBeSeen);
    if (near) return near.id;
  }
  return id;
}
