import { isAuthorLink } from '../languages/everywhere/author-link.ts';
import type { Article, Block, Box, BylineElement } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { isEastAsian } from '../text/script.ts';

/**
 * Blocks from just above the headline (at most `above`) to the first paragraph, where bylines, dates and sources stand.
 * Where a whole story stands above the headline, as on pages that append the next one, what is above is that story's.
 */
export function headBlocks(article: Article, above = 6): Block[] {
  const headline = article.headline ? indexOf(article.headline) : -1;
  const isStoryAbove = article.blocks.slice(0, Math.max(headline, 0)).filter(isParagraph).length >= fewestParagraphs;
  return besideHeadline(article, isStoryAbove ? 0 : above);
}

/** The same, whatever stands above: a date there is the story's own. */
export function besideHeadline({ blocks, headline: id }: Article, above = 6): Block[] {
  const headline = id ? indexOf(id) : -1;
  return blocks.filter(
    (block, i) => block.zone === 'head' && (headline < 0 || i >= headline - above) && block.id !== id,
  );
}

const fewestParagraphs = 3;
const shortestParagraph = 120;
const isParagraph = ({ zone, text, linkChars }: Block) =>
  zone === 'head' && text.length >= shortestParagraph && linkChars < text.length / 2;

/** The first paragraphs of the story: datelines stand there, and bylines that were pasted along with it. */
export function openingBlocks(article: Article, count: number): Block[] {
  return article.blocks.filter((block) => block.zone === 'body' && block.visible).slice(0, count);
}

/**
 * Works out where the story ends. Gives its last blocks and the first ones after it, in page order: tails, signatures and notices stand
 * there. The headline of another story ends them.
 */
export function closingOf({ blocks, boxes }: Article, isCaption: (block: Block) => boolean) {
  const body = blocks.filter((block) => block.zone === 'body');
  const last = lastParagraph(boxes, body, isCaption);
  const tail = blocks.filter((block) => block.zone === 'tail');
  const next = tail.findIndex(({ tag }) => tag === 'h1');
  return (fromBody: number, fromTail: number): Block[] => {
    const first = Math.max(Math.min(body.length - fromBody, last - fromBody + 1), body.length - furthestEnd, 0);
    return [...body.slice(first), ...tail.slice(0, next < 0 ? fromTail : Math.min(next, fromTail))];
  };
}

/** Behind the last paragraph pictures may stand with their captions, and be the body's last blocks; no more than these. */
const furthestEnd = 40;
/** So few blocks are rules for comments; where more stand behind, they are the story's. */
const furthestOwn = 16;

/** Where among the body's blocks the last paragraph stands, if only captions are read as such behind it. */
function lastParagraph(boxes: readonly Box[], body: readonly Block[], isCaption: (block: Block) => boolean): number {
  const isParagraph = (block: Block) => block.prose && block.visible && !isCaption(block);
  const kinOf = ({ box }: Block) => {
    const parent = boxes[boxes[box]?.parent ?? -1];
    return parent && `${parent.tag} ${parent.names}`;
  };
  // rules for comments and what readers wrote may be read as the story's last paragraphs: most of the story's stand in one kind of box
  const counts = new Map<string | undefined, number>();
  const paragraphs = body.filter(isParagraph);
  for (const block of paragraphs) counts.set(kinOf(block), (counts.get(kinOf(block)) ?? 0) + 1);
  const own = body.findLastIndex(
    (block) => isParagraph(block) && (counts.get(kinOf(block)) ?? 0) > paragraphs.length / 2,
  );
  const last = own < body.length - furthestOwn ? body.findLastIndex(isParagraph) : own;
  return last < 0 ? body.length - 1 : last;
}

/** The block with an id. */
export const blockOf = (article: Article, id: string): Block | undefined => article.blocks[indexOf(id)];

const captions = /caption|photo-?credit|image-?credit|credit-?(?:photo|image)|(?:photo|image|img)[-_]?cap(?:$|[\s_-])/;
const longestCaption = 6;

/** Whether a block belongs to a picture: whoever is named there took the picture. */
export function isCaption(article: Article, block: Block): boolean {
  if (block.tag === 'address') return false;
  const headline = article.headline === undefined ? -1 : indexOf(article.headline);
  for (let at = block.box, depth = 0; at >= 0 && depth < 4; depth++) {
    const box = article.boxes[at];
    // "caption" is what some themes call the headline and what belongs to it
    if (!box || box.last - box.first >= longestCaption || (box.first <= headline && headline <= box.last)) return false;
    // Themes put the author's portrait and name into a <figure> too: there is a picture, but only an icon.
    const isFigure = /^(?:figcaption|figure|caption)$/.test(box.tag) && pictured(article, box);
    if (isFigure || captions.test(box.names)) return true;
    at = box.parent;
  }
  return false;
}

/** A picture in the box or, for a <figcaption>, in the box around it. */
const pictured = (article: Article, box: Box) =>
  box.media > 0 || (box.tag !== 'figure' && (article.boxes[box.parent]?.media ?? 0) > 0);

/**
 * Whether a line belongs to another story that the page only announces: a linked heading that is not the page's own stands
 * right above it, or it is part of one long link with its neighbour: "Why the old pier had to go" | "By Emma Grant".
 */
export function isOfTeaser(article: Article, block: Block): boolean {
  const { blocks, boxes, headline, url } = article;
  const at = indexOf(block.id);
  const [before, after] = [at - 1, at + 1].map((i) => blocks[i]);
  const isTitle =
    before !== undefined &&
    headline !== undefined &&
    before.id !== headline &&
    before.links[0]?.href !== url &&
    /^h[1-6]$/.test(before.tag) &&
    before.text.length >= (block.zone === 'tail' ? shortestBelow : shortestTitle) &&
    before.linkChars >= before.text.length * 0.9 &&
    !isApart(boxes, before, block, indexOf(headline));
  const isCard = headline !== undefined && at > indexOf(headline) && isAuthorsCard(article, block, after);
  return isTitle || (!isCard && [before, after].some((other) => other !== undefined && isOneLink(block, other)));
}

/**
 * A name below the headline and a job or a house behind it, both one link to who that is: the page marks the two as its byline, or they
 * lead to its author's page, <a class="author" href="/author/emma-grant"><b>Emma Grant</b><i>Harbour desk</i></a>.
 */
const isAuthorsCard = ({ bylines }: Article, name: Block, behind: Block | undefined): boolean =>
  name.zone === 'head' &&
  (name.links.some(({ href }) => isAuthorLink(href)) ||
    bylines.some(
      ({ block, text, from }) =>
        block === name.id && /^class:(?:author|byline)$/.test(from) && text === `${name.text} | ${behind?.text}`,
    ));

/** A shorter linked heading in the head may be a rubric; below the story it is a title. */
const shortestTitle = 20;
const shortestBelow = 8;

/**
 * Whether a linked title and the line below it have no box of their own in common: the least that holds both, unless they are
 * siblings in it, holds the page's headline too. Then the title ends a list, and the line is the page's.
 */
function isApart(boxes: Article['boxes'], title: Block, line: Block, headline: number): boolean {
  const [above, below] = [boxes[title.box], boxes[line.box]];
  let common = above;
  while (common && !(common.first <= indexOf(line.id) && indexOf(line.id) <= common.last))
    common = boxes[common.parent];
  if (!common || above?.parent === below?.parent) return false;
  return common.first <= headline && headline <= common.last;
}

function isOneLink(block: Block, other: Block): boolean {
  const [link] = block.links;
  const isWhole = ({ links, linkChars, text }: Block) => links.length === 1 && linkChars >= text.length * 0.9;
  // a card that opens over the name has the name once more
  return (
    link !== undefined &&
    block.text !== other.text &&
    isWhole(block) &&
    isWhole(other) &&
    link.href === other.links[0]?.href &&
    link.href !== ''
  );
}

/** Longer than this a link is a headline, whatever name it ends in. */
const longestNameLink = 45;
/** One character of Chinese, Japanese or Korean says what so many say in Latin script: "종점 다방의 마지막 벨 - 천유리 기자". */
const dense = 2.5;

/** "Analysis: A pier for nobody, by Ana Ruiz", all of it a link: the line announces another story. */
export function isLinkAway({ url }: Article, { text, links, linkChars }: Pick<Block, 'text' | 'links' | 'linkChars'>) {
  const [link, ...others] = links;
  return (
    link !== undefined &&
    others.length === 0 &&
    link.href !== url &&
    link.text.length > (isEastAsian(link.text) ? longestNameLink / dense : longestNameLink) &&
    linkChars >= text.length * 0.6
  );
}

/** The last of the breadcrumbs is the headline once more, and a box around the headline holds it too: it may begin like a name. */
export function repeatsHeadline(article: Article, { text: marked }: BylineElement, { id, text }: Block): boolean {
  const headline = blockOf(article, article.headline ?? '')?.text;
  return id !== article.headline && headline !== undefined && [text, ...marked.split(' | ')].includes(headline);
}
