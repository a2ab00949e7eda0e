import { siteParts } from '../article/site-parts.ts';
import type { Article, BoilerplateKind, Box } from '../model.ts';
import { furnitureKind } from './family-of.ts';

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
 * footer of the site stand beside both. By name, theme or heading they are what would stand in the column's tail elsewhere.
 * @param labelKind the kind of the label that makes up a whole text
 */
export function boxesBeyond(
  { blocks, boxes, column }: Article,
  labelKind: (text: string) => BoilerplateKind | undefined,
): Box[] {
  const own = boxes[column];
  if (!own) return [];
  const path = new Set<number>();
  for (let at = own.parent; at >= 0; at = boxes[at]?.parent ?? -1) path.add(at);
  return boxes.filter((box) => {
    if (!path.has(box.parent) || path.has(box.index) || box.first <= own.last || box.last < box.first) return false;
    if (box.beside || /^(?:header|footer|nav)$/.test(box.tag) || siteParts.test(box.names)) return false;
    const label = blocks.slice(box.first, box.last + 1).find(({ visible }) => visible);
    const kind = furnitureKind(box) ?? labelKind(label?.text ?? '');
    return kind !== undefined && parts.has(kind);
  });
}
