import { besideHeadline, isOfTeaser, openingBlocks } from '../evidence/places.ts';
import { dateIn } from '../masthead/find-published.ts';
import type { Article, Block } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { wordsOf } from '../text/split-words.ts';
import { labelKinds } from './label-kinds.ts';
import { isShareBar } from './share-bar.ts';

const longestRow = 140;
/** Longer than this a row is more than a date. */
const longestDate = 60;
const furthestAbove = 4;
/** So many paragraphs into the story a date may stand. */
const furthestDate = 6;

/** "Ana Ruiz 8/17/13 11:04am": too short to be dated by it, but it tells what the row is. */
const shortDate = /(?<!\p{N})\p{N}{1,2}([/.-])\p{N}{1,2}\1\p{N}{2}(?!\p{N})/u;

/** Ids of rows beside the headline with the date, or with an author even if it is nobody: they say when and by whom it was shown. */
export function datedRows(article: Article): string[] {
  const isDated = (text: string) => shortDate.test(text) || dateIn(text, article.language) !== undefined;
  const kindOf = labelKinds(article.language);
  const authors = new Set(
    article.bylines.filter(({ from }) => from !== 'class:credit' && from !== 'logo').map(({ block }) => block),
  );
  const head = besideHeadline(article).filter(
    (block) =>
      !isEntry(article, block) &&
      // "Follow the writer", named after the byline that it stands in
      block.tag !== 'button' &&
      block.text.length <= longestRow &&
      ((authors.has(block.id) && !block.prose && !isShareBar(block) && !kindOf(block.text)) || isDated(block.text)),
  );
  const isBareDate = ({ id, text, linkChars }: Block) =>
    linkChars === 0 && text.length <= longestDate && !text.includes('©') && !authors.has(id) && isDated(text);
  // "First Published: March 3, 2026, 8:11 AM": some houses print the date behind the story, or below a first paragraph.
  const end = article.blocks.findLastIndex(({ zone }) => zone === 'body');
  const behind = article.blocks.slice(end + 1, end + 5);
  const comments = behind.findIndex(({ text }) => kindOf(text) === 'comments');
  const below = behind.filter(
    (block, i) => block.zone === 'tail' && (comments < 0 || i < comments) && isBareDate(block),
  );
  const opening = openingBlocks(article, furthestDate).filter(isBareDate);
  // a tool bar above the headline, outside the column, holds the day as well
  const title = article.headline ? indexOf(article.headline) : 0;
  const above = article.blocks
    .slice(Math.max(0, title - furthestAbove), title)
    .filter((block) => block.zone === 'outside' && isBareDate(block));
  // "Ferry to Tolland runs again" | "3 March 2026": below a linked title the day is another story's.
  const inside = [...opening, ...below].filter((block) => !isOfTeaser(article, block));
  return [...above, ...head, ...inside].map(({ id }) => id);
}

const fewestWords = 4;

/** "Ferry to Tolland runs again" | "3 March 2026": a link of so many words, and its day, are an entry of a list of other stories. */
function isEntry({ blocks, boxes, url }: Article, { id, box }: Block): boolean {
  const at = indexOf(id);
  const title = blocks[at - 1];
  const entry = boxes[boxes[box]?.parent ?? -1];
  if (entry?.tag !== 'li' || entry.first !== at - 1 || entry.last !== at || !title) return false;
  return (
    title.linkChars >= title.text.length * 0.9 &&
    title.links[0]?.href !== url &&
    wordsOf(title.text).length >= fewestWords
  );
}
