import { isOfTeaser } from '../evidence/places.ts';
import { labelsOf, opensWithBy } from '../grammar/labels.ts';
import { plainLower } from '../grammar/words/plain-lower.ts';
import { dateIn } from '../masthead/find-published.ts';
import type { Article, Block } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { wordsOf } from '../text/words.ts';

/** So many blocks behind the story a row says who wrote it, and when; further down it is another story's. */
const furthest = 4;
const longestRow = 240;
const longestLabel = 30;
const fewestWords = 4;
const mostInTeaser = 8;
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
  const isLabelled = ({ text }: Block) => {
    const [label = '', rest = ''] = text.split(/(?<=[:：])/u, 2);
    return label.length <= longestLabel && rest.trim() !== '' && labelsOf(language).isWhole(plainLower(label));
  };
  const isTitle = ({ id, text, linkChars }: Block) =>
    linkChars >= text.length * 0.75 && wordsOf(text).length >= fewestWords && !authors.has(id);
  // Beside a headline that leads away the row is another story's; the heading above may be the author's own name.
  const isOther = (block: Block) => {
    const around = boxes[boxes[block.box]?.parent ?? -1];
    const isTitled = around !== undefined && around.last - around.first < mostInTeaser;
    if (isTitled && blocks.slice(around.first, around.last + 1).some(isTitle)) return true;
    return isOfTeaser(article, block) && !authors.has(blocks[indexOf(block.id) - 1]?.id ?? '');
  };
  return blocks
    .slice(end + 1)
    .filter(({ visible }) => visible)
    .slice(0, furthest)
    .filter((block) => block.zone === 'tail' && block.text.length <= longestRow && !block.prose)
    .filter((block) => (namesAuthor(block) || isLabelled(block)) && !isOther(block))
    .map(({ id }) => id);
}
