import { isOfTeaser } from '../evidence/places.ts';
import { labelsOf, opensWithBy } from '../grammar/labels.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { dateIn } from '../masthead/find-published.ts';
import type { Article, Block } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { wordsOf } from '../text/split-words.ts';
import { furnitureKind } from './family-of.ts';

/** So many blocks behind the story a row says who wrote it, and when; further down it is another story's. */
const furthest = 4;
const longestRow = 240;
const longestLabel = 30;
const fewestWords = 4;
const mostInTeaser = 8;
/** A row that says from where and when stands so far down, too: "来源：港湾日报 时间：2026-03-03 09:12 作者：". */
const furthestDated = 12;
/** What marks an element as the byline, and not only as something of an author's. */
const marked = /^(?:itemprop|rel=author|class:byline|class:author)$/;

/**
 * Ids of rows right behind the story that name its author or its source as a footer of blogs and magazines does: "Author Guest
 * writer Posted on March 3, 2026 Categories Harbours", "Quelle: Hafenpost Artikel merken".
 */
export function creditRows(article: Article): string[] {
  const { blocks, boxes, language } = article;
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  const authors = new Set(article.bylines.filter(({ from }) => marked.test(from)).map(({ block }) => block));
  const namesAuthor = ({ id, text }: Block) =>
    authors.has(id) && (opensWithBy(text, language) || dateIn(text, language) !== undefined);
  // "Author Hafen-Redaktion" | "Date 3. März 2026": entries of one list, whatever the label says.
  const isBesideDate = ({ id, box, text }: Block) => {
    const list = boxes[box]?.parent;
    const beside = [-1, 1].map((step) => blocks[indexOf(id) + step]);
    const isDay = (other: Block | undefined) =>
      other !== undefined && boxes[other.box]?.parent === list && dateIn(other.text, language) !== undefined;
    return (
      authors.has(id) &&
      text.length <= longestLabel * 2 &&
      beside.some(isDay) &&
      !isOf(/^(?:comments|related)$/, boxes, box)
    );
  };
  const isLabelled = ({ text }: Block) => {
    const [label = '', rest = ''] = text.split(/(?<=[:：])/u, 2);
    return label.length <= longestLabel && rest !== '' && labelsOf(language).isWhole(plainLower(label));
  };
  const isTitle = ({ id, text, links, linkChars }: Block) =>
    linkChars >= text.length * 0.75 &&
    wordsOf(text).length >= fewestWords &&
    !authors.has(id) &&
    links[0]?.href !== article.url;
  // Beside a headline that leads away the row is another story's; the heading above may be the author's own name.
  const isOther = (block: Block) => {
    const around = boxes[boxes[block.box]?.parent ?? -1];
    const isTitled = around !== undefined && around.last - around.first < mostInTeaser;
    if (isTitled && blocks.slice(around.first, around.last + 1).some(isTitle)) return true;
    return isOfTeaser(article, block) && !authors.has(blocks[indexOf(block.id) - 1]?.id ?? '');
  };
  const isDated = ({ text }: Block) =>
    dateIn(text, language) !== undefined && labelsOf(language).inside(plainLower(text)).length > 0;
  const behind = blocks.slice(end + 1).filter(({ visible }) => visible);
  const isRow = (block: Block, at: number) =>
    isDated(block) || (at < furthest && (namesAuthor(block) || isBesideDate(block) || isLabelled(block)));
  return behind
    .slice(0, furthestDated)
    .filter((block, at) => block.zone === 'tail' && block.text.length <= longestRow && !block.prose && isRow(block, at))
    .filter((block) => !isOther(block) && !isOf(/^comments$/, boxes, block.box))
    .map(({ id }) => id);
}

/** "Ana says" | "3 March 2026, 9:12": who wrote a comment, or the next story, and when. */
function isOf(kinds: RegExp, boxes: Article['boxes'], own: number): boolean {
  for (let box = boxes[own]; box; box = boxes[box.parent]) if (kinds.test(furnitureKind(box) ?? '')) return true;
  return false;
}
