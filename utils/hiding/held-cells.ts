import { boundsOf, childrenOf, documentOf, isElement, parentOf } from '../article/dom.ts';

/** Columns of a grid that differ by so much are a layout; cards as wide as one another may move up. */
const alike = 0.8;
/** An item as wide as this part of its grid stands in a row of its own. */
const whole = 0.9;

/**
 * Of what is to be hidden, what must go on holding its place: an item of a grid that fills itself, or a cell of a table's row, where
 * something that stays comes behind it. Without it that would move into its place, and a story into the column of its margin notes.
 * @param hidden what will be hidden; nothing of it is marked yet
 */
export function heldCells(hidden: ReadonlySet<Element>): Set<Element> {
  const held = new Set<Element>();
  // no layout, no places (jsdom)
  if (typeof Element.prototype.checkVisibility !== 'function') return held;
  for (const parent of new Set([...hidden].map(parentOf))) {
    if (!parent) continue;
    const style = styleOf(parent);
    const isGrid = /grid$/.test(style.display) && isUneven(style.gridTemplateColumns);
    if (!isGrid && style.display !== 'table-row') continue;
    const cells = [...childrenOf(parent)].filter(isElement).filter((cell) => isPlaced(cell, isGrid));
    const last = cells.findLastIndex((cell) => !hidden.has(cell));
    const room = boundsOf(parent).width * whole;
    for (const cell of cells.slice(0, Math.max(0, last)))
      if (hidden.has(cell) && boundsOf(cell).width < room) held.add(cell);
  }
  return held;
}

const styleOf = (element: Element) => (documentOf(element).defaultView ?? window).getComputedStyle(element);

/** Whether the browser puts a child where there is room, in the order of the page. */
function isPlaced(child: Element, isGrid: boolean): boolean {
  const { display, position, gridColumnStart, gridRowStart } = styleOf(child);
  if (!isGrid) return display === 'table-cell';
  const flows = position === 'static' || position === 'relative' || position === 'sticky';
  return display !== 'none' && flows && gridColumnStart === 'auto' && gridRowStart === 'auto';
}

/** '140px 620px'; as computed, all tracks are told in pixels. */
function isUneven(columns: string): boolean {
  const widths = columns
    .split(' ')
    .map(Number.parseFloat)
    .filter((width) => width > 0);
  return widths.length > 1 && Math.min(...widths) < Math.max(...widths) * alike;
}
