import { attributeOf, boundsOf, closest, containsNode, queryAll, textOf } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import type { LivePage } from '../article/read-page.ts';
import type { Boilerplate, BoilerplateKind, Box, Reading } from '../model.ts';
import { mediaSelector } from './hide-runs.ts';

/** A page that was judged, as the one file that writes to it needs it. */
export interface JudgedPage {
  reading: Reading;
  live: LivePage;
  /** The boxes that are furniture by their names, by index, and of which kind. */
  furniture: ReadonlyMap<number, BoilerplateKind>;
}

/**
 * Whether all pictures and players in a box are its own: they lead away as links, are icons, stand with form fields, or
 * lie in an element whose names say what it is. Any other may be the story's.
 */
export function isFree(box: Box, page: JudgedPage): boolean {
  const { live, reading, furniture } = page;
  const element = live.elements[box.index] as Element;
  if (live.counters.some((counter) => containsNode(element, counter))) return false;
  if (box.fields > 0 || isNamed(box, page)) return true;
  return queryAll(element, mediaSelector).every((media) => {
    const link = closest(media, 'a[href]');
    if (link && (containsNode(element, link) || containsNode(link, element))) return true;
    if (isSmall(media)) return true;
    return reading.boxes.some(
      (inner) =>
        inner.index > box.index &&
        containsNode(live.elements[inner.index] as Element, media) &&
        furniture.has(inner.index),
    );
  });
}

/** Whether the box or one around it in the column is named as furniture. */
function isNamed(box: Box, { reading, furniture }: JudgedPage): boolean {
  for (let at: Box | undefined = box; at && at.index > reading.column; at = reading.boxes[at.parent])
    if (furniture.has(at.index)) return true;
  return false;
}

const smallSide = 64;
function isSmall(media: Element): boolean {
  const stated = [attributeOf(media, 'width'), attributeOf(media, 'height')].map((side) =>
    Number.parseFloat(side ?? ''),
  );
  if (stated.some((side) => side <= smallSide)) return true;
  const { width, height } = boundsOf(liveOf(media));
  return width > 0 && height > 0 && Math.max(width, height) <= smallSide;
}

/** 'Share 0': what a theme prints inside somebody else's line. */
const longestInline = 60;

/**
 * Furniture without a word (a bar of share icons, the empty place of an advertisement) in the article's column, unless the
 * user keeps its kind. Share icons count as well in a rail beside the story.
 * One with a picture may be the story's, whatever it is called: 'share-image'.
 */
export function silentFurniture(
  { reading, live, furniture }: JudgedPage,
  items: readonly Boilerplate[],
  hidden: ReadonlySet<string>,
): Element[] {
  const kept = new Set(items.filter(({ id }) => !hidden.has(id)).map(({ kind }) => kind));
  return reading.boxes.flatMap((box) => {
    if (box.first <= box.last || box.counters > 0 || box.media > 0) return [];
    const kind = furniture.get(box.index);
    const element = live.elements[box.index] as Element;
    const isSilent = kind && !kept.has(kind) && textOf(element).trim().length <= longestInline;
    return isSilent && isInColumn(box, reading, kind === 'share') ? [element] : [];
  });
}

function isInColumn(box: Box, reading: Reading, orBeside: boolean): boolean {
  for (let at: Box | undefined = box; at && (orBeside || !at.beside); at = reading.boxes[at.parent])
    if (at.index === reading.column) return true;
  return false;
}
