import type { Block } from '../model.ts';
import { cellEdges } from './cell-edges.ts';
import type { LiveBlock } from './read-blocks.ts';
import { readCells } from './read-cells.ts';

/** Longer blocks are standfirsts and paragraphs. */
const longestRow = 200;
/** So many paragraphs into the story a byline may stand. */
const furthestBelow = 3;

/** Gives the short blocks beside the headline, where bylines stand that nothing marks, their cells. */
export function readRows(blocks: Block[], live: readonly LiveBlock[], edgesOf = cellEdges): void {
  let opening = 0;
  for (const [i, block] of blocks.entries()) {
    if (block.zone === 'body' && ++opening > furthestBelow) return;
    const { holder, nodes } = live[i] as LiveBlock;
    if (block.zone === 'outside' || nodes.length < 2 || block.shared || block.text.length > longestRow) continue;
    const cells = readCells(holder, longestRow, edgesOf);
    if (cells && cells.length > 1) block.cells = cells;
  }
}
