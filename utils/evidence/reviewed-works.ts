import { longLists } from '../languages/everywhere/data-long-lists.ts';
import type { Article, Block } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';

/** "267 pp.", "263 páginas, 22 euros": what stands in the box of a reviewed book. */
const pages = once(() => new RegExp(`(?<!\\p{N})\\p{N}{2,4}\\s?${oneOf(longLists().pageWords)}(?!\\p{L})`, 'iu'));
/** Most lines have none, and need no dearer expression. */
const figure = /\p{N}/u;
/** "directed by", "Regie:", "mise en scène": who staged a play or made a film stands beside its author. */
const staged = once(() => new RegExp(`(?<!\\p{L})${oneOf(longLists().stagedBy)}(?!\\p{L})`, 'iu'));
/** "19,90 €", "$21": what a shop sells, in a box amid the story or below it. */
const price = /[$£¥€₩₹₽]\s?\p{N}|\p{N}\s?[€₽]/u;

/**
 * Whether a block of the story describes another work: a book with its pages or its price, a play with its director. Whoever is named
 * there wrote or staged that work. Looks at all runs of text in the block's own box, or in the small one around it.
 */
export function isOfWork({ blocks, boxes, headline }: Article, block: Block): boolean {
  if (block.zone === 'outside') return false;
  // of a list of terms the whole list is one box: <dt>Title</dt><dd>by Ana Ruiz</dd><dd>288pp</dd>
  const isListed = /^d[dt]$/.test(block.tag);
  const own = boxes[block.box];
  const around = boxes[own?.parent ?? -1];
  const isCard = around && around.last - around.first < longestCard && around.first > indexOf(headline ?? 'b0');
  const box = block.shared ? own : isListed || isCard ? around : undefined;
  const runs = box ? blocks.slice(box.first, box.last + 1) : [block];
  const isOwn = (run: Block) => block.shared || isListed || (run === block && block.zone !== 'head');
  const isPriced = ({ text }: Block) => block.zone !== 'head' && text.length < longestPrice && price.test(text);
  const isCounted = (run: Block) => figure.test(run.text) && (pages().test(run.text) || isPriced(run));
  const isOfOther = (run: Block) =>
    run.text.length < 300 && (isCounted(run) || (isOwn(run) && staged().test(run.text)));
  return runs.length <= longestBox && runs.some(isOfOther);
}

/** "réalisé par Ana Ruiz", "Regie: Ana Ruiz": a line that opens so names who made the work that the page speaks of. */
export const opensWithStaging = (text: string): boolean => staged().exec(text.trimStart())?.index === 0;

const longestBox = 12;
const longestCard = 6;
const longestPrice = 40;
