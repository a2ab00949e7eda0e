import type { Hearsay } from '../model.ts';
import { type ColumnLines, findColumnLines, placesOf } from './column.ts';
import { readLines, type ShownLine } from './read-lines.ts';
import { type RootOf, shadowRootsIn } from './shadow-roots.ts';

/** A page that has its story has at least so much of it (see ColumnLines.weight). */
export const wholeStory = 1_200;

/** Reads a page's column: in its own text, else in its shadow roots. Undefined if neither holds a story. */
export const readColumn = (body: Element, rootOf: RootOf): ColumnLines<ShownLine> | undefined =>
  findColumnLines(readLines([body])) ?? findColumnLines(readLines(shadowRootsIn(body, rootOf)));

const picture = /caption|image|img|figure|photo|foto|bild|picture|getty/i;

/** Whether a line belongs to a picture. */
export function isNearPicture(line: ShownLine): boolean {
  return [line.block, ...placesOf(line)].some((one) =>
    picture.test((one as Element)?.localName + (one as Element)?.className),
  );
}

/**
 * The links of short lines of the story's own, at its end or amid it, that lead to another site: "Prvotno objavljeno na strani Hribovec".
 * In: the column, and the page's host.
 */
export function linksAway(
  { prose, near: [, inside = [], after = []] }: ColumnLines<ShownLine>,
  host: string,
): Hearsay['links'] {
  const home = prose.at(-1)?.block.parentNode;
  return [...inside, ...prose.slice(-1), ...after.slice(0, 3)]
    .filter((line) => line.text.length < 260 && line.block.parentNode === home)
    .map(({ link }) => link)
    .filter(([, to]) => to && !to.includes(host));
}
