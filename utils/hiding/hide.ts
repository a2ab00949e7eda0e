import { hostAround, parentOf, textOf } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import type { Block, Boilerplate } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { once } from '../text/once.ts';
import { boundMedia } from './bound-media.ts';
import { chooseTargets } from './choose-targets.ts';
import { emptied } from './emptied.ts';
import { heldCells } from './held-cells.ts';
import { largestInline, type SoleBlocks, soleBlocks, straysOf } from './hide-runs.ts';
import { freeBoxes, type JudgedPage, silentFurniture } from './hide-safely.ts';
import { isInHand, isWritten } from './in-hand.ts';
import { loneRules } from './lone-rules.ts';
import type { Marks } from './marks.ts';

/** How often the page may show again what we hid before we leave it alone. */
const patience = 2;
const markMilliseconds = 2500;
/** 'Share 0': what a theme prints inside somebody else's line. */
const longestInline = 60;

/** How often the page has shown an element again. Kept by the engine over new readings of the same page. */
export type Resistance = WeakMap<Element, number>;

/** What can be done to the page; see `createHiding`. */
export interface Hiding {
  /** Hides the items that say so, and shows all else. Ids of items stay valid until the next call. */
  apply: (items: readonly Boilerplate[]) => void;
  show: (id: string) => void;
  hide: (id: string) => void;
  /** Takes back every change: the page is byte for byte what it was. */
  restore: () => void;
  /** Looks at the page as it is without us, in one go, so that nobody else sees it so. */
  aside: <T>(look: () => T) => T;
  isHidden: (block: Block['id']) => boolean;
  /** Whether anything of ours stands in the page. */
  isMarked: () => boolean;
  /** Elements that are hidden now. */
  hidden: () => Iterable<Element>;
  /** Takes our marks off what the page has made of hidden elements: copies are the page's own. */
  sweep: () => void;
  /** Shows a block, brings it into view, and marks it for a moment. False if it has left the page. */
  reveal: (block: Block['id'], text?: string) => boolean;
}

/**
 * The only writer to the page: sets one attribute on elements, and puts into a <span> with that attribute the text that
 * shares its element with what stays. Everything else is the style sheet's work.
 * @param onUnmarked called when a mark has gone of itself: the one on what was pointed at, and one where somebody writes now
 */
export function createHiding(
  page: JudgedPage,
  marks: Marks,
  resistance: Resistance = new WeakMap(),
  onUnmarked: () => void = () => {},
): Hiding {
  const { live, reading } = page;
  let items: readonly Boilerplate[] = [];
  const hiddenItems = new Set<string>();
  let hiddenBlocks: ReadonlySet<number> = new Set();
  const set = new Set<Element>();
  /** Those that hold their places. */
  let cells: ReadonlySet<Element> = new Set();
  const wrappers = new Set<Element>();
  let mark: { element: Element; timer: ReturnType<typeof setTimeout> } | undefined;

  const hiddenAs = (element: Element) => (cells.has(element) ? 'cell' : 'hidden');

  const setOn = (read: Element) => {
    const element = liveOf(read);
    if (set.has(element) || (resistance.get(element) ?? 0) >= patience || isInHand(element)) return;
    marks.set(element, hiddenAs(element));
    set.add(element);
  };

  const unmark = () => {
    if (!mark) return;
    clearTimeout(mark.timer);
    if (set.has(mark.element)) marks.set(mark.element, hiddenAs(mark.element));
    else marks.take(mark.element);
    mark = undefined;
  };

  const endMark = () => {
    unmark();
    onUnmarked();
  };

  const restore = () => {
    unmark();
    for (const element of set) {
      if (marks.isOn(element)) marks.take(element);
      else resistance.set(element, (resistance.get(element) ?? 0) + 1);
    }
    set.clear();
    for (const wrapper of wrappers) marks.unwrap(wrapper);
    wrappers.clear();
    sweep();
  };

  const sweep = () => {
    letGo();
    marks.sweep((element) => set.has(element) || wrappers.has(element) || element === mark?.element);
  };

  /** Somebody has begun to write where something was hidden: what is his shows itself, and nothing of ours is saved with it. */
  const letGo = () => {
    const written = [...set, ...wrappers, ...(mark ? [mark.element] : [])].filter(isWritten);
    if (!written.length) return;
    for (const element of written) {
      if (element === mark?.element) unmark();
      if (set.delete(element)) marks.take(element);
      if (wrappers.delete(element)) marks.unwrap(element);
    }
    onUnmarked();
  };

  const hideRun = (block: number, sole: SoleBlocks) => {
    const nodes = (live.nodes[block] ?? []).filter((node) => liveOf(node).isConnected);
    const holder = live.elements[reading.blocks[block]?.box ?? -1];
    if (!nodes.length || !holder || isWritten(liveOf(holder))) return;
    const strays = straysOf(nodes, holder);
    const done = new Set<Element>();
    for (const node of nodes) {
      const element = largestInline(node, block, holder, sole);
      if (element) {
        if (!done.has(element)) setOn(element);
        done.add(element);
      } else wrappers.add(marks.wrap(liveOf(node)));
    }
    for (const br of strays) setOn(br);
  };

  /** What fills a grid or a row holds its place, like what holds it above. */
  const hideEmptied = () => {
    const found = emptied(new Set([...set, ...wrappers].filter((element) => !cells.has(element))));
    const held = heldCells(found);
    for (const element of found) if (!held.has(element)) setOn(element);
  };

  const render = () => {
    restore();
    const hide = items.filter(({ id }) => hiddenItems.has(id));
    const blocks = new Set(hide.flatMap((item) => item.blocks.map(indexOf)));
    hiddenBlocks = blocks;
    if (!blocks.size) return;
    const { boxes, runs } = chooseTargets(reading, blocks, freeBoxes(page, boundMedia(live)));
    cells = heldCells(new Set(boxes.map((box) => liveOf(live.elements[box] as Element))));
    for (const box of boxes) setOn(live.elements[box] as Element);
    const sole = once(() => soleBlocks(live.elements[0] as Element, live.nodes));
    for (const run of runs) hideRun(run, sole());
    const kept = new Set(items.filter(({ id }) => !hiddenItems.has(id)).map(({ kind }) => kind));
    const isShort = (box: number) => textOf(live.elements[box] as Element).trim().length <= longestInline;
    for (const box of silentFurniture(page, kept, isShort)) setOn(live.elements[box] as Element);
    hideEmptied();
    for (const rule of loneRules(set)) setOn(rule);
    hideEmptied();
  };

  const change = (id: string, hide: boolean) => {
    if (!items.some((item) => item.id === id) || hiddenItems.has(id) === hide) return;
    if (hide) hiddenItems.add(id);
    else hiddenItems.delete(id);
    render();
  };

  return {
    apply: (next) => {
      items = next;
      hiddenItems.clear();
      for (const item of next) if (item.hidden) hiddenItems.add(item.id);
      render();
    },
    show: (id) => change(id, false),
    hide: (id) => change(id, true),
    restore: () => {
      hiddenItems.clear();
      hiddenBlocks = new Set();
      restore();
    },
    aside: (look) => {
      restore();
      const seen = look();
      if (hiddenItems.size) render();
      return seen;
    },
    isHidden: (block) => hiddenBlocks.has(indexOf(block)),
    isMarked: () => set.size + wrappers.size > 0 || mark !== undefined,
    hidden: () => [...set, ...wrappers],
    sweep,
    reveal: (block, text) => {
      const hidingItem = items.find((item) => hiddenItems.has(item.id) && item.blocks.includes(block));
      if (hidingItem) change(hidingItem.id, false);
      unmark();
      const nodes = (live.nodes[indexOf(block)] ?? []).map(liveOf).filter((node) => node.isConnected);
      const node = (text && nodes.find((one) => one.data.includes(text))) || nodes[0];
      const element = node && (parentOf(node) ?? hostAround(node));
      if (!element) return false;
      Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
      if (isWritten(element)) return true;
      marks.set(element, 'marked');
      mark = { element, timer: setTimeout(endMark, markMilliseconds) };
      return true;
    },
  };
}
