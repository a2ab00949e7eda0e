import type { Block, Box, Zone } from '../model.ts';
import type { Column } from './find-column.ts';

/** Names of boxes that stand in the column and are none of the article's: side bars, site menus and footers. */
const apart =
  /(?:^|[\s_-])(?:sidebar|side-?bar|sidenav|side-?column|rail|right-?rail|left-?rail|secondary|widget-?area|complementary|contentinfo|navigation|site-?footer|site-?header|page-?footer|masthead|colophon|mega-?menu|off-?canvas|drawer|cookie|consent|gdpr)(?:$|[\s_-])/;
const apartTags = /^(?:aside|nav)$/;

/** The zone of each block; see Zone in the model. */
export function findZones(
  blocks: readonly Pick<Block, 'box'>[],
  boxes: readonly Box[],
  found: Column | undefined,
): Zone[] {
  if (!found) return blocks.map(() => 'outside');
  const holdsStory = (box: Box) => box.first <= found.last && box.last >= found.first;
  const outside: boolean[] = [];
  for (const box of boxes) {
    const inherited = box.parent >= 0 ? (outside[box.parent] as boolean) : false;
    const aside =
      !holdsStory(box) && (box.beside || (apartTags.test(box.tag) && isBeyond(box, found)) || apart.test(box.names));
    outside.push(inherited || aside);
  }
  const column = boxes[found.column] as Box;
  return blocks.map((block, i) => {
    if (i < column.first || i > column.last || outside[block.box]) return 'outside';
    if (i < found.first) return 'head';
    return i <= found.last ? 'body' : 'tail';
  });
}

/** An <aside> between two paragraphs is a box in the story; before or after it, it is a side bar or a site menu. */
const isBeyond = (box: Box, found: Column) => box.last < found.first || box.first > found.last;
