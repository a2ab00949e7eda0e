import type { Block, Box, Column, Zone } from '../model.ts';

/** Names of boxes that stand in the column and are none of the article's: side bars, site menus and footers. */
const apart =
  /(?:^|\s)(?:[^\s-]+[-_])?(?:sidebar|side-?bar|sidenav|side-?column|right-?rail|left-?rail|widget-?area|site-?footer|site-?header|page-?footer|masthead|colophon|mega-?menu|main-?menu|off-?canvas|drawer)(?:$|[\s_-])|(?:^|\s)(?:secondary|complementary|contentinfo)(?:$|\s)/;
/** Breadcrumbs, category, "Listen" and share buttons fit in here; what stands further above the headline is the site's. */
const farthestAboveHeadline = 12;
/** A menu rather than breadcrumbs. */
const manyEntries = 7;

/** The zone of each block; see Zone in the model. */
export function findZones(
  blocks: readonly Pick<Block, 'box' | 'visible'>[],
  boxes: readonly Box[],
  found: Column | undefined,
): Zone[] {
  if (!found) return blocks.map(() => 'outside');
  const start = found.headline ?? found.first;
  const holdsStory = (box: Box) => box.first <= found.last && box.last >= Math.min(start, found.first);
  const isMenu = (box: Box) =>
    box.last < start &&
    box.last - box.first >= manyEntries &&
    (box.tag === 'nav' || /(?:^|[\s_-])(?:nav|menu|navigation)(?:$|[\s_-])/.test(box.names));
  const outside: boolean[] = [];
  for (const box of boxes) {
    const inherited = box.parent >= 0 ? (outside[box.parent] as boolean) : false;
    outside.push(inherited || (!holdsStory(box) && (box.beside || apart.test(box.names) || isMenu(box))));
  }
  const column = boxes[found.column] as Box;
  let top = start;
  for (let shown = 0; top > column.first && shown < farthestAboveHeadline; top--) if (blocks[top - 1]?.visible) shown++;
  return blocks.map((block, i) => {
    if (i < Math.max(column.first, Math.min(top, found.first)) || i > column.last || outside[block.box])
      return 'outside';
    if (i < found.first) return 'head';
    return i <= found.last ? 'body' : 'tail';
  });
}
