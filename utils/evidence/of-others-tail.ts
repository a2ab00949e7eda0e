import { opensWithBy } from '../grammar/labels.ts';
import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, CreditLine } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import type { PageLines } from './page-lines.ts';
import { blockOf } from './places.ts';
import { isOthersTitle, seenBefore } from './title-link.ts';

/** Whether a line at the end of a page names somebody else than who signs the story: a teaser's, a tag, a commenter. */
export const isOfOthersTail = (page: PageLines, id: string, text: string, line: CreditLine): boolean =>
  isLinkedTitle(page, id, line) || isTag(page, id) || (isBare(text, line) && isNoSigner(page.article, id, text));

/** So much longer than the names a line is in which nothing else stands. */
const isBare = (text: string, { people }: CreditLine) =>
  text.length <= people.reduce((sum, { name }) => sum + name.length + 3, 0);

/** Whether a block follows the story's last paragraph, in whatever box. */
export function isRightBehind({ blocks }: Article, id: string): boolean {
  const at = indexOf(id);
  const behind = at - blocks.findLastIndex(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  return behind > 0 && behind <= 2;
}

/** 'The last bell of the old café - by Ana Ruiz', all of it a link: more of it is a title than names. */
function isLinkedTitle({ article }: PageLines, id: string, { people }: CreditLine): boolean {
  const block = blockOf(article, id);
  const isLink = block?.links.length === 1 && block.linkChars >= block.text.length * 0.9;
  const named = people.reduce((sum, { name }) => sum + name.length, 0);
  return isLink && named < block.text.length / 2 && !opensWithBy(block.text, article.language);
}

/** 'Ida Sorna' in a list below the story, all of it a link that leads to nobody's own page: what the story is about. */
function isTag({ article }: PageLines, id: string): boolean {
  const block = blockOf(article, id);
  if (block?.tag !== 'li' || block.linkChars < block.text.length * 0.9) return false;
  return block.links.every(({ href }) => !isAuthorLink(href) && !href.startsWith('mailto:')) && block.zone !== 'body';
}

/**
 * Whether 'Hoàng Minh' alone in a line is somebody else than the author: among the story's paragraphs or in a list, a table or a quotation;
 * far behind, below a heading or a label in bold, or in an element for comments. Whoever signs the story stands right below it.
 */
function isNoSigner(article: Article, id: string, text: string): boolean {
  const { blocks, boxes, language } = article;
  const block = blockOf(article, id);
  if (!block) return false;
  for (let box = boxes[block.box]; box; box = boxes[box.parent])
    if (box.tag === 'blockquote' || /comment|reply|disqus/.test(box.names)) return true;
  if (opensWithBy(text, language)) return false;
  const above = seenBefore(article, block);
  const isListed = [above, blocks[indexOf(id) + 1]].some((other) => other?.tag === block.tag);
  if (isOthersTitle(blocks[indexOf(id) + 1])) return true;
  if ((isListed && /^(?:li|t[dh])$/.test(block.tag)) || !isRightBehind(article, id)) return true;
  if (!above || above.prose) return false;
  return /^h\d$/.test(above.tag) || (above.emphasised && !block.emphasised && above.text.length <= longestLabel);
}
const longestLabel = 40;
