import {
  attributeOf,
  boundsOf,
  closest,
  containsNode,
  isText,
  matches,
  nodesBelow,
  parentOf,
  queryAll,
  removeAttributeOf,
  setAttributeOf,
  tagOf,
} from '../article/dom.ts';
import type { LivePage } from '../article/read-article.ts';
import type { Article, Block, Boilerplate, Box } from '../model.ts';
import { chooseTargets } from './choose-targets.ts';
import { familyOf } from './judge-names.ts';

/** The one attribute that Byline sets; hiding.css says what its values look like. */
const attribute = 'data-byline-ext';
const mediaSelector = 'img, video, iframe, object, embed, canvas, audio';
/** How often the page may show again what we hid before we leave it alone. */
const patience = 2;
const markMilliseconds = 2500;

/** How often the page has shown an element again. Kept by the engine over new readings of the same page. */
export type Resistance = WeakMap<Element, number>;

export interface Hiding {
  /** Hides the items that say so, and shows all else. Ids of items stay valid until the next call. */
  apply: (items: readonly Boilerplate[]) => void;
  show: (id: string) => void;
  hide: (id: string) => void;
  /** Takes back every change: the page is byte for byte what it was. */
  restore: () => void;
  isHidden: (block: Block['id']) => boolean;
  /** Shows a block, brings it into view, and marks it for a moment. False if it has left the page. */
  reveal: (block: Block['id'], text?: string) => boolean;
}

/**
 * The only writer to the page: sets one attribute on elements, and wraps in a <span> with that attribute the text that shares
 * its element with what stays. Everything else is the style sheet's work.
 */
export function createHiding(live: LivePage, article: Article, resistance: Resistance = new WeakMap()): Hiding {
  let items: readonly Boilerplate[] = [];
  const hiddenItems = new Set<string>();
  let hiddenBlocks: ReadonlySet<number> = new Set();
  const set = new Set<Element>();
  const wrappers: HTMLElement[] = [];
  let mark: { element: Element; timer: ReturnType<typeof setTimeout> } | undefined;

  const setOn = (element: Element) => {
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
    const nodes = (live.nodes[block] ?? []).filter((node) => node.isConnected);
    const holder = live.elements[article.blocks[block]?.box ?? -1];
    if (!nodes.length || !holder) return;
    const own = new Set<Node>(nodes);
    const done = new Set<Element>();
    for (const node of nodes) {
      const element = largestInline(node, holder, own);
      if (element) {
        if (!done.has(element)) setOn(element);
        done.add(element);
      } else {
        const wrapper = node.ownerDocument.createElement('span');
        wrapper.setAttribute(attribute, 'hidden');
        node.replaceWith(wrapper);
        wrapper.append(node);
        wrappers.push(wrapper);
      }
    }
    for (const br of straysOf(nodes, holder)) setOn(br);
  };

  const render = () => {
    restore();
    const hide = items.filter(({ id }) => hiddenItems.has(id));
    const blocks = new Set(hide.flatMap((item) => item.blocks.map((id) => Number(id.slice(1)))));
    hiddenBlocks = blocks;
    const { boxes, runs } = chooseTargets(article, blocks, (box) => isFree(box, live, article));
    for (const box of boxes) setOn(live.elements[box] as Element);
    for (const run of runs) hideRun(run);
    if (blocks.size) for (const element of silent(article, live, items, hiddenItems)) setOn(element);
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
    isHidden: (block) => hiddenBlocks.has(Number(block.slice(1))),
    reveal: (block, text) => {
      const hidingItem = items.find((item) => hiddenItems.has(item.id) && item.blocks.includes(block));
      if (hidingItem) change(hidingItem.id, false);
      unmark();
      const nodes = (live.nodes[Number(block.slice(1))] ?? []).filter((node) => node.isConnected);
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

/**
 * Whether all pictures and players in a box are its own: they lead away as links, are icons, stand with form fields, or
 * lie in an element whose names say what it is. Any other may be the story's.
 */
function isFree(box: Box, live: LivePage, article: Article): boolean {
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

/** Named as a family of furniture; the names of labels above headlines prove nothing. */
const isFurniture = (box: Box) => familyOf(box)?.kicker === undefined && familyOf(box) !== undefined;

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

/** The outermost element below the holder all of whose text belongs to the run; undefined if that is the text node alone. */
function largestInline(node: Text, holder: Element, own: ReadonlySet<Node>): Element | undefined {
  let largest: Element | undefined;
  for (let at = parentOf(node); at && at !== holder; at = parentOf(at)) {
    if (queryAll(at, mediaSelector).length) break;
    for (const text of nodesBelow(at, NodeFilter.SHOW_TEXT))
      if (!own.has(text) && (text as Text).data.trim()) return largest;
    largest = at;
  }
  return largest;
}

/** The line breaks that would leave a hole: those behind the run up to the next text, or before it if it is the last. */
function straysOf(nodes: readonly Text[], holder: Element): Element[] {
  const behind = breaksFrom(nodes.at(-1) as Text, holder, 'nextNode');
  return behind.isAtEnd
    ? [...breaksFrom(nodes[0] as Text, holder, 'previousNode').breaks, ...behind.breaks]
    : behind.breaks;
}

function breaksFrom(start: Text, holder: Element, step: 'nextNode' | 'previousNode') {
  const walker = Document.prototype.createTreeWalker.call(start.ownerDocument, holder, 5);
  walker.currentNode = start;
  const breaks: Element[] = [];
  for (let node = walker[step](); node; node = walker[step]()) {
    if (isText(node)) {
      if (node.data.trim()) return { breaks, isAtEnd: false };
    } else if (tagOf(node as Element) === 'br') breaks.push(node as Element);
    else if (matches(node as Element, mediaSelector)) return { breaks, isAtEnd: false };
  }
  return { breaks, isAtEnd: true };
}

/** Furniture without a word (a bar of share icons), unless the user keeps its kind. */
function silent(
  article: Article,
  live: LivePage,
  items: readonly Boilerplate[],
  hidden: ReadonlySet<string>,
): Element[] {
  const kept = new Set(items.filter(({ id }) => !hidden.has(id)).map(({ kind }) => kind));
  return article.boxes.flatMap((box) => {
    const kind = box.furniture?.kind ?? (isFurniture(box) ? familyOf(box)?.kind : undefined);
    const isSilent = box.first > box.last && kind && !kept.has(kind) && box.counters === 0;
    return isSilent ? [live.elements[box.index] as Element] : [];
  });
}
