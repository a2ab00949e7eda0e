import type { Article, Block, Box } from '../model.ts';

const fewestRows = 3;
const fewestColumns = 3;
/** Longer cells are a layout's, with text or comments in them. */
const longestCell = 120;
const mostLinked = 0.6;
const fewestFigures = 1 / 3;
/** So many blocks behind the last paragraph, a heading among them, the story's table begins; further down it is a widget's. */
const furthest = 4;

/**
 * Ids of the blocks of tables of facts in the story or right behind it, with the heading above: who earned what, the league, the
 * results. A row of cells looks like a row of teasers, and is the story. Calendars and layouts are none.
 */
export function factTables({ blocks, boxes }: Article): string[] {
  const end = blocks.findLastIndex(({ zone, prose, visible }) => zone === 'body' && prose && visible);
  const shown = (from: number, to: number) => blocks.slice(from, to).filter(({ visible }) => visible).length;
  return boxes
    .filter((box) => box.tag === 'table' && !box.fields)
    .filter(({ first }) => blocks[first]?.zone !== 'outside' && end >= 0 && shown(end + 1, first) < furthest)
    .filter((box) => isOfFacts(blocks.slice(box.first, box.last + 1), boxes))
    .flatMap(({ first, last }) => {
      const heading = /^(?:h[2-6]|caption)$/.test(blocks[first - 1]?.tag ?? '') ? first - 1 : first;
      return blocks.slice(heading, last + 1).map(({ id }) => id);
    });
}

/** Several rows of several short cells, a third of them with a number, and few of them links. */
function isOfFacts(cells: readonly Block[], boxes: readonly Box[]): boolean {
  const rows = new Map<number, number>();
  for (const { box, tag } of cells) {
    if (!/^t[dh]$/.test(tag)) continue;
    const row = boxes[box]?.parent ?? -1;
    rows.set(row, (rows.get(row) ?? 0) + 1);
  }
  const wide = [...rows.values()].filter((count) => count >= fewestColumns).length;
  const chars = cells.reduce((sum, { text }) => sum + text.length, 0);
  const linked = cells.reduce((sum, { linkChars }) => sum + linkChars, 0);
  const figures = cells.filter(({ text }) => /\p{N}/u.test(text)).length;
  const isCalendar = cells.every(({ tag, text }) => tag === 'th' || text.length <= 2);
  return (
    wide >= fewestRows &&
    !isCalendar &&
    cells.every(({ text }) => text.length <= longestCell) &&
    linked < chars * mostLinked &&
    figures >= cells.length * fewestFigures
  );
}
