import { lineReader } from '../grammar/line-reader.ts';
import type { Article, Block, CreditLine, Where } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { once, oncePer } from '../text/once.ts';
import { linesOf, type PageLine } from './lines.ts';
import { isPhotoCredit } from './photo-credit.ts';
import { closingOf, headBlocks, isCaption, openingBlocks } from './places.ts';
import { composeRow } from './rows/compose-row.ts';

/** So many paragraphs into the story, and so many blocks around its end, lines may say who made it or where it is from. */
const furthestOpening = 6;
const furthestFromBody = 12;
const furthestFromTail = 30;

/** A page and what is asked of its blocks and lines, each worked out once and when first asked. Made for one judgement, and gone with it. */
export interface PageLines {
  article: Article;
  /** All lines beside the headline, in the first paragraphs and around the end of the story. */
  all: () => readonly PageLine[];
  /** Those of them that begin in one of some blocks. */
  linesIn: (blocks: readonly Block[]) => PageLine[];
  /** What a line says at a place, by the grammar. What comes out is shared, and not to be changed. */
  read: (text: string, where: Where) => CreditLine;
  /** A paragraph with a credit glued to its end, in two. */
  splitCredit: (text: string) => { story: string; credit: string } | undefined;
  /** So many of the story's last blocks, and of the first ones after it. */
  closing: (fromBody: number, fromTail: number) => Block[];
  /** Whether a block belongs to a picture: whoever is named there took it. */
  isCaption: (block: Block) => boolean;
  /** Whether a line belongs to a picture although nothing around it says so. */
  isPhotoCredit: (text: string) => boolean;
}

/** Opens a page. No line is read yet. Once the budget is spent, reading a line throws TooLarge. */
export function pageLines(article: Article, budget: Budget = endless): PageLines {
  const { language } = article;
  const reader = lineReader(language);
  const isCaptionHere = oncePer((block: Block) => isCaption(article, block));
  const closing = closingOf(article, isCaptionHere);
  const all = once(() =>
    stretchesOf(article, closing(furthestFromBody, furthestFromTail)).flatMap((blocks) =>
      linesOf(rowsOf(blocks, language), language),
    ),
  );
  return {
    article,
    all,
    linesIn: (blocks) => {
      const ids = new Set(blocks.map(({ id }) => id));
      return all().filter(({ block }) => ids.has(block));
    },
    read: (text, where) => {
      budget.spend();
      return reader.read(text, where);
    },
    splitCredit: reader.split,
    closing,
    isCaption: isCaptionHere,
    isPhotoCredit: oncePer(isPhotoCredit),
  };
}

/** Blocks that are rows of boxes, line by line. */
const rowsOf = (blocks: readonly Block[], language: string) =>
  blocks.flatMap((block) =>
    block.cells ? composeRow(block.cells, language).map((text): Block => ({ ...block, text })) : [block],
  );

/** A line never runs from one stretch into the next. */
function stretchesOf(article: Article, closing: readonly Block[]): Block[][] {
  const opening = openingBlocks(article, furthestOpening);
  return [headBlocks(article), opening, closing.filter((block) => !opening.includes(block))];
}
