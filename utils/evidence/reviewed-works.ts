import { pageWords, stagedBy } from '../languages/everywhere/everywhere.ts';
import type { Article, Block } from '../model.ts';
import { oneOf } from '../text/one-of.ts';

/** "267 pp.", "263 páginas, 22 euros": what stands in the box of a reviewed book. */
const pages = new RegExp(`(?<!\\p{N})\\p{N}{2,4}\\s?${oneOf(pageWords)}(?!\\p{L})`, 'iu');
/** "directed by", "Regie:", "mise en scène": who staged a play or made a film stands beside its author. */
const staged = new RegExp(`(?<!\\p{L})${oneOf(stagedBy)}(?!\\p{L})`, 'iu');

/**
 * Whether a block of the story describes another work: a book with its pages, a play with its director. Whoever is named there
 * wrote or staged that work. Looks at all runs of text in the block's own box.
 */
export function isOfWork({ blocks, boxes }: Article, block: Block): boolean {
  if (block.zone === 'outside' || (block.zone === 'head' && !block.shared && !/^d[dt]$/.test(block.tag))) return false;
  const own = boxes[block.box];
  // of a list of terms the whole list is one box: <dt>Title</dt><dd>by Ana Ruiz</dd><dd>288pp</dd>
  const isListed = /^d[dt]$/.test(block.tag);
  const box = isListed ? boxes[own?.parent ?? -1] : own;
  const runs = box && (block.shared || isListed) ? blocks.slice(box.first, box.last + 1) : [block];
  return (
    runs.length <= longestBox && runs.some(({ text }) => text.length < 300 && (pages.test(text) || staged.test(text)))
  );
}

const longestBox = 12;
