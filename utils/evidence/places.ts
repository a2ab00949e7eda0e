import type { Article, Block } from '../model.ts';

/** Blocks from just above the headline to the first paragraph, where bylines, dates and sources stand. */
export function headBlocks(article: Article): Block[] {
  const { blocks } = article;
  const headline = article.headline ? indexOf(article.headline) : -1;
  return blocks.filter(
    (block, i) => block.zone === 'head' && (headline < 0 || i >= headline - 4) && block.id !== article.headline,
  );
}

/** The first paragraphs of the story: datelines stand there, and bylines that were pasted along with it. */
export function openingBlocks(article: Article, count: number): Block[] {
  return article.blocks.filter((block) => block.zone === 'body' && block.visible).slice(0, count);
}

/** The last blocks of the story and the first ones after it, in page order: tails, signatures and notices stand there. */
export function closingBlocks(article: Article, fromBody: number, fromTail: number): Block[] {
  const body = article.blocks.filter((block) => block.zone === 'body');
  const tail = article.blocks.filter((block) => block.zone === 'tail');
  return [...body.slice(-fromBody), ...tail.slice(0, fromTail)];
}

export const indexOf = (id: string) => Number(id.slice(1));
export const blockOf = (article: Article, id: string): Block | undefined => article.blocks[indexOf(id)];

const captions = /caption|credit-?photo|photo-?credit|image-?credit|legend|wp-caption|media__|figure/;

/** Whether a block belongs to a picture: whoever is named there took the picture. */
export function isCaption(article: Article, block: Block): boolean {
  for (let at = block.box, depth = 0; at >= 0 && depth < 4; depth++) {
    const box = article.boxes[at];
    if (!box) return false;
    if (box.tag === 'figcaption' || box.tag === 'figure' || box.tag === 'caption' || captions.test(box.names))
      return box.last - box.first < 6;
    at = box.parent;
  }
  return false;
}
