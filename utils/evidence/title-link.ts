import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, Block, Link } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { isEastAsian } from '../text/script.ts';
import { isOfTeaser } from './places.ts';

/** Longer than this the words of a link are a title rather than a name. */
const longestNamed = 25;

/** Whether a link has the words of a title, and leads to nobody's own page: another story's card begins so. */
export const isTitleLink = ({ text, href }: Link): boolean => text.length > longestNamed && isNobodys({ href });
const isNobodys = ({ href }: { href: string }) => !isAuthorLink(href);

/** One character of Chinese, Japanese or Korean says what so many say in Latin script. */
const dense = 2.5;

/** "The tide tells us of the moon", all of it a link: what stands behind it is another story's. */
export const isOthersTitle = (block: Block | undefined): boolean =>
  block?.links.length === 1 &&
  block.text.length * (isEastAsian(block.text) ? dense : 1) > longestNamed &&
  block.linkChars >= block.text.length * 0.9 &&
  block.links.every(isNobodys);

/** Whether a line below the headline belongs to a story that the page only announces: its linked title stands right above. */
export const isAnnounced = (article: Article, block: Block): boolean =>
  isOfTeaser(article, block) || (block.zone !== 'head' && isOthersTitle(seenBefore(article, block)));

/** 'Mussels are back in the bay' | '2 March 2026 by Leo Sand': below a linked title with which the box of both begins. */
export const isOfCard = (article: Article, block: Block): boolean => {
  const above = seenBefore(article, block);
  const around = boxAround(article, block) ?? -1;
  return (
    above !== undefined &&
    isOthersTitle(above) &&
    boxAround(article, above) === around &&
    article.boxes[around]?.first === indexOf(above.id)
  );
};

const boxAround = ({ boxes }: Article, { box }: Block) => boxes[box]?.parent;

/** The block above that shows. */
export const seenBefore = ({ blocks }: Article, { id }: Block): Block | undefined =>
  blocks.slice(0, indexOf(id)).findLast(({ visible }) => visible);

/** 'Over the Water' | 'by Ana Ruiz': right below a heading that is not the page's, in one box with it: a part of a list. */
export const isHeaded = (article: Article, block: Block): boolean => {
  const above = seenBefore(article, block);
  return (
    above !== undefined &&
    /^h[2-6]$/.test(above.tag) &&
    above.id !== article.headline &&
    boxAround(article, above) === boxAround(article, block)
  );
};
