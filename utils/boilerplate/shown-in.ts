import type { Block, Box } from '../model.ts';

/** The indices of the blocks of a box that show. */
export const shownIn = (blocks: readonly Block[], { first, last }: Pick<Box, 'first' | 'last'>): number[] =>
  blocks.slice(first, last + 1).flatMap(({ visible }, i) => (visible ? [first + i] : []));

/** The smallest box, from a block's own up, in which something else stands beside it; none where it stands alone in the page. */
export function aroundOf(boxes: readonly Box[], home: number | undefined, i: number): Box | undefined {
  let box = boxes[home ?? -1];
  while (box && box.first === i && box.last === i) box = boxes[box.parent];
  return box;
}
