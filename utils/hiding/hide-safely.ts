import { attributeOf, boundsOf, closest, containsNode, queryAll, textOf } from '../article/dom.ts';
import type { LivePage } from '../article/read-article.ts';
import { familyOf, isFurniture } from '../boilerplate/family-of.ts';
import type { Article, Boilerplate, Box } from '../model.ts';
import { mediaSelector } from './hide-runs.ts';

/**
 * Whether all pictures and players in a box are its own: they lead away as links, are icons, stand with form fields, or
 * lie in an element whose names say what it is. Any other may be the story's.
 */
export function isFree(box: Box, live: LivePage, article: Article): boolean {
  const element = live.elements[box.index] as Element;
  if (live.counters.some((counter) => containsNode(element, counter))) return false;
  if (box.fields > 0 || isNamed(box, article)) return true;
  return queryAll(element, mediaSelector).every((media) => {
    const link = closest(media, 'a[href]');
    if (link && (containsNode(element, link) || containsNode(link, element))) return true;
    if (isSmall(media)) return true;
    return article.boxes.some(
      (inner) =>
        inner.index > box.index &&
        containsNode(live.elements[inner.index] as Element, media) &&
        (inner.furniture || isFurniture(inner)),
    );
  });
}

/** Whether the box or one around it in the column is named as furniture. */
function isNamed(box: Box, article: Article): boolean {
  for (let at: Box | undefined = box; at && at.index > article.column; at = article.boxes[at.parent])
    if (at.furniture || isFurniture(at)) return true;
  return false;
}

const smallSide = 64;
function isSmall(media: Element): boolean {
  const stated = [attributeOf(media, 'width'), attributeOf(media, 'height')].map((side) =>
    Number.parseFloat(side ?? ''),
  );
  if (stated.some((side) => side <= smallSide)) return true;
  const { width, height } = boundsOf(media);
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
  article: Article,
  live: LivePage,
  items: readonly Boilerplate[],
  hidden: ReadonlySet<string>,
): Element[] {
  const kept = new Set(items.filter(({ id }) => !hidden.has(id)).map(({ kind }) => kind));
  return article.boxes.flatMap((box) => {
    if (box.first <= box.last || box.counters > 0 || box.media > 0) return [];
    const kind = box.furniture?.kind ?? (isFurniture(box) ? familyOf(box)?.kind : undefined);
    const element = live.elements[box.index] as Element;
    const isSilent = kind && !kept.has(kind) && textOf(element).trim().length <= longestInline;
    return isSilent && isInColumn(box, article, kind === 'share') ? [element] : [];
  });
}

function isInColumn(box: Box, article: Article, orBeside: boolean): boolean {
  for (let at: Box | undefined = box; at && (orBeside || !at.beside); at = article.boxes[at.parent])
    if (at.index === article.column) return true;
  return false;
}
