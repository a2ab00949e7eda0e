import { siteParts } from '../article/site-parts.ts';
import type { Article, BoilerplateKind, Box } from '../model.ts';
import { furnitureKind } from './family-of.ts';
import { isShelf } from './shelf.ts';

/** Parts of the article that sites put behind it, and not into it. */
const parts: ReadonlySet<BoilerplateKind> = new Set([
  'comments',
  'related',
  'newsletter',
  'author-box',
  'share',
  'tags',
  'promo',
]);

/**
 * Boxes behind the article's column that belong to it: `<article>…</article><section class="related-posts">`, where header and
 * footer of the site stand beside both; and in the column such as have the role of an aside. By name, theme, heading or form they
 * are what would stand in the column's tail elsewhere.
 * @param labelKind the kind of the label that makes up a whole text
 */
export function boxesBeyond(article: Article, labelKind: (text: string) => BoilerplateKind | undefined): Box[] {
  const { blocks, boxes, column } = article;
  const own = boxes[column];
  if (!own) return [];
  const path = new Set<number>();
  for (let at = own.parent; at >= 0; at = boxes[at]?.parent ?? -1) path.add(at);
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  const isShelved: boolean[] = [];
  for (const { index, parent, first, last, names, beside } of boxes) {
    const isRole = first > end && last <= own.last && complementary.test(names) && !sideBar.test(names);
    isShelved[index] = !beside && (isRole || isShelved[parent] === true);
  }
  const found = boxes.filter((outer) => {
    const box = wrappedIn(outer, boxes);
    const isBehind = path.has(outer.parent) && !path.has(outer.index) && outer.first > own.last;
    if (outer.last < outer.first || !(isBehind || isShelved[outer.index])) return false;
    if (box.beside || /^(?:header|footer|nav)$/.test(box.tag) || siteParts.test(box.names.replace(ofArticle, '')))
      return false;
    const label = blocks.slice(box.first, box.last + 1).find(({ visible }) => visible);
    const above = blocks[box.first - 1];
    const isLabelled = above && boxes[above.box]?.first === box.first - 1 && /^h[2-6]$/.test(above.tag);
    if (box.furniture?.kind === 'ad') return true;
    const kind = furnitureKind(box) ?? labelKind(label?.text ?? '') ?? (isLabelled ? labelKind(above.text) : undefined);
    return (kind !== undefined && parts.has(kind)) || isShelf(article, box);
  });
  // "More articles" in a box of its own, and in the next one the articles.
  const isLabelOf = (box: Box) =>
    /^h[2-6]$/.test(blocks[box.first]?.tag ?? '') &&
    found.some(({ parent, first }) => parent === box.parent && first === box.first + 1);
  return [...boxes.filter((box) => box.first > own.last && isLabelOf(box)), ...found];
}

/** The role of what stands in the column and is none of the story, and the names of side bars, which some sites put below it. */
const complementary = /(?:^|\s)complementary(?:$|\s)/;
const sideBar = /side-?bar|rail|secondary/;
/** The footer of one story. */
const ofArticle = /(?:^|\s)(?:article|entry|post|single|story)[-_]+footer/g;

const mostWrapped = 12;

/** What a box without a name is wrapped around: `<section><aside class="related-links">…</aside></section>`. Others stand for themselves. */
function wrappedIn(outer: Box, boxes: readonly Box[]): Box {
  const inner = boxes[outer.index + 1];
  const isWrapper = !outer.names && inner?.parent === outer.index && outer.last - outer.first < mostWrapped;
  return isWrapper && inner.first === outer.first && inner.last === outer.last ? inner : outer;
}
