import { opensWithBy } from '../grammar/labels.ts';
import type { Article, Block, Sign } from '../model.ts';
import { bylineSign } from './byline-sign.ts';
import { namesSomebody } from './names-somebody.ts';
import type { PageLines } from './page-lines.ts';
import { isLinkAway } from './places.ts';
import { isAnnounced, isHeaded } from './title-link.ts';

const longestLine = 90;

/**
 * A byline in a line of its own among the story's paragraphs, as their sibling: below a box of facts that the paper set above the text,
 * or behind the last paragraph, with notes, tabs and references below it. Asked if nobody is signed elsewhere; where several such
 * lines stand, each belongs to a part of a list, and nobody signs the whole.
 */
export function signedWithin({ article, read, isCaption }: PageLines): Sign[] {
  const isBeside = besideParagraphs(article);
  const lines = article.blocks.filter(
    (block) =>
      block.zone === 'body' &&
      block.visible &&
      !block.prose &&
      block.text.length <= longestLine &&
      !/^h\d$/.test(block.tag) &&
      isBeside(block) &&
      opensWithBy(block.text, article.language) &&
      !isCaption(block) &&
      !isAnnounced(article, block) &&
      !isHeaded(article, block) &&
      !isLinkAway(article, block),
  );
  const signed = lines.flatMap((block) => {
    const line = read(block.text, 'byline');
    return namesSomebody(line) ? [bylineSign(block.text, block.id, line, 'closing', false)] : [];
  });
  return signed.length === 1 ? signed : [];
}

/** Whether a block stands in what holds the story's first paragraph, as that does, or as its other paragraphs do. */
function besideParagraphs({ blocks, boxes }: Article): (block: Block) => boolean {
  const paragraphs = blocks.filter(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const counts = new Map<number, number>();
  // a paragraph has an element of its own, or they stand in one with breaks between
  const holderOf = ({ box, tag }: Block) => {
    const { first, last, parent } = boxes[box] ?? { first: 0, last: 1, parent: -1 };
    return tag === 'p' || first === last ? parent : box;
  };
  for (const block of paragraphs) counts.set(holderOf(block), (counts.get(holderOf(block)) ?? 0) + 1);
  return (block) => (counts.get(holderOf(block)) ?? 0) >= fewestParagraphs;
}

const fewestParagraphs = 3;
