import { attributeOf, matches, parentOf, queryAll, removeAttributeOf, setAttributeOf } from '../article/dom.ts';
import { liveOf } from '../article/flat-copy.ts';
import type { Block, Boilerplate } from '../model.ts';
import { indexOf } from '../text/block-index.ts';
import { chooseTargets } from './choose-targets.ts';
import { largestInline, straysOf } from './hide-runs.ts';
import { isFree, type JudgedPage, silentFurniture } from './hide-safely.ts';

/** The one attribute that Byline sets; hiding.css says what its values look like. */
const attribute = 'data-byline-ext';
/** How often the page may show again what we hid before we leave it alone. */
const patience = 2;
const markMilliseconds = 2500;

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
  /** Shows a block, brings it into view, and marks it for a moment. False if it has left the page. */
  reveal: (block: Block['id'], text?: string) => boolean;
}

/**
 * The only writer to the page: sets one attribute on elements, and wraps in a <span> with that attribute the text that shares
 * its element with what stays. Everything else is the style sheet's work.
 */
export function createHiding(page: JudgedPage, resistance: Resistance = new WeakMap()): Hiding {
  const { live, reading } = page;
  let items: readonly Boilerplate[] = [];
  const hiddenItems = new Set<string>();
  let hiddenBlocks: ReadonlySet<number> = new Set();
  const set = new Set<Element>();
  const wrappers: HTMLElement[] = [];
  let mark: { element: Element; timer: ReturnType<typeof setTimeout> } | undefined;

  const setOn = (read: Element) => {
    const element = liveOf(read);
    if (set.has(element) || (resistance.get(element) ?? 0) >= patience || isInUse(element)) return;
    setAttributeOf(element, attribute, 'hidden');
    set.add(element);
  };

  const unmark = () => {
    if (!mark) return;
    clearTimeout(mark.timer);
    removeAttributeOf(mark.element, attribute);
    mark = undefined;
  };

  const restore = () => {
    unmark();
    for (const element of set) {
      if (attributeOf(element, attribute) === null) resistance.set(element, (resistance.get(element) ?? 0) + 1);
      else removeAttributeOf(element, attribute);
    }
    set.clear();
    for (const wrapper of wrappers.splice(0)) wrapper.replaceWith(...wrapper.childNodes);
  };

  const hideRun = (block: number) => {
    const nodes = (live.nodes[block] ?? []).filter((node) => liveOf(node).isConnected);
    const holder = live.elements[reading.blocks[block]?.box ?? -1];
    if (!nodes.length || !holder) return;
    const own = new Set<Node>(nodes);
    const done = new Set<Element>();
    for (const node of nodes) {
      const element = largestInline(node, holder, own);
      if (element) {
        if (!done.has(element)) setOn(element);
        done.add(element);
      } else {
        const text = liveOf(node);
        const wrapper = text.ownerDocument.createElement('span');
        wrapper.setAttribute(attribute, 'hidden');
        text.replaceWith(wrapper);
        wrapper.append(text);
        wrappers.push(wrapper);
      }
    }
    for (const br of straysOf(nodes, holder)) setOn(br);
  };

  const render = () => {
    restore();
    const hide = items.filter(({ id }) => hiddenItems.has(id));
    const blocks = new Set(hide.flatMap((item) => item.blocks.map(indexOf)));
    hiddenBlocks = blocks;
    const { boxes, runs } = chooseTargets(reading, blocks, (box) => isFree(box, page));
    for (const box of boxes) setOn(live.elements[box] as Element);
    for (const run of runs) hideRun(run);
    if (blocks.size) for (const element of silentFurniture(page, items, hiddenItems)) setOn(element);
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
    reveal: (block, text) => {
      const hidingItem = items.find((item) => hiddenItems.has(item.id) && item.blocks.includes(block));
      if (hidingItem) change(hidingItem.id, false);
      unmark();
      const nodes = (live.nodes[indexOf(block)] ?? []).map(liveOf).filter((node) => node.isConnected);
      const node = (text && nodes.find((one) => one.data.includes(text))) || nodes[0];
      const element = node && parentOf(node);
      if (!element) return false;
      Element.prototype.scrollIntoView.call(element, { block: 'center', behavior: 'instant' });
      setAttributeOf(element, attribute, 'marked');
      mark = { element, timer: setTimeout(unmark, markMilliseconds) };
      return true;
    },
  };
}

/** Somebody is typing in it, or came to the page for it ("#comments"). */
const isInUse = (element: Element) =>
  matches(element, ':focus-within') || matches(element, ':target') || queryAll(element, ':target').length > 0;
