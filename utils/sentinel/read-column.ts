import { type Column, findColumn } from './column.ts';
import { type PageLine, readLines } from './read-lines.ts';
import { type RootOf, shadowRootsIn } from './shadow-roots.ts';

/** Reads a page's column: in its own text, else in its shadow roots. Undefined if neither holds a story. */
export const readColumn = (body: Element, rootOf: RootOf): Column<PageLine> | undefined =>
  findColumn(readLines([body])) ?? findColumn(readLines(shadowRootsIn(body, rootOf)));

/** Whether a line belongs to a picture. */
export const isCaption = ({ block, home, yard }: PageLine): boolean =>
  [block, home, yard].some((one) =>
    /caption|photo|image|img|picture|figure/i.test((one as Element)?.localName + (one as Element)?.className),
  );
