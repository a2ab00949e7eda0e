import type { Box } from '../model.ts';
import { attributeOf, closest, containsNode, parentOf, queryAll, tagOf, textOf } from './dom.ts';
import type { Furniture } from './find-furniture.ts';
import type { LiveBlock } from './read-blocks.ts';
import type { NamedElement } from './read-named.ts';

/** The attributes in which sites and themes say what an element is for. */
const naming = ['id', 'class'];
/** … and those that few elements have: the browser finds these faster than each element is asked. */
const labels = ['role', 'itemprop', 'data-testid', 'data-component', 'data-module', 'aria-label'];
const mediaSelector = 'img, video, iframe, object, embed, canvas, audio';
/** Bars of icons and places for advertisements that hold no text: they are no block, but they are seen. */
const silentNames =
  /share|sharing|social|addtoany|(?:^|[\s_-])(?:ads?|ad-?slot|advert\w*|anzeigen?|werbung|publicid\w+|publicit\w+|pubblicit\w+|reklam\w*|iklan|annons\w*|sponsor\w*|dfp|gpt|mpu|leaderboard|billboard|rectangle|skyscraper)(?=$|[\s_\d-])/;
/** "Share this article" */
const longestLabel = 4;
/** Pictures narrower than this are icons and avatars. */
const iconSize = 64;

export interface LiveBox extends Box {
  element: Element;
}

/**
 * The elements that hold blocks, and the furniture that holds none (a share bar of icons), in document order.
 * @param elements all elements below `body`, in document order, and `named` those with a class or an id
 * @param counters elements that count readers for another publisher
 */
export function readBoxes(
  body: Element,
  elements: readonly Element[],
  named: readonly NamedElement[],
  blocks: readonly LiveBlock[],
  furniture: ReadonlyMap<Element, Furniture>,
  counters: readonly Element[],
): LiveBox[] {
  const wanted = new Set<Element>([body]);
  const want = (start: Element) => {
    for (let e: Element | null = start; e && !wanted.has(e); e = parentOf(e)) wanted.add(e);
  };
  for (const block of blocks) want(block.holder);
  for (const element of furniture.keys()) want(element);
  for (const { element, names } of named)
    if (!wanted.has(element) && silentNames.test(names) && isSilent(element)) want(element);
  const boxes = [body, ...elements.filter((element) => wanted.has(element))];
  const index = new Map(boxes.map((element, i) => [element, i]));
  const labelled = new Set([body, ...queryAll(body, labels.map((name) => `[${name}]`).join())]);
  const list: LiveBox[] = boxes.map((element, i) => {
    const parent = parentOf(element);
    const own = furniture.get(element);
    const box: LiveBox = {
      element,
      index: i,
      parent: element === body || !parent ? -1 : (index.get(parent) ?? -1),
      tag: tagOf(element),
      names: namesOf(element, labelled.has(element)),
      first: Number.MAX_SAFE_INTEGER,
      last: -1,
      media: 0,
      counters: 0,
      fields: 0,
      beside: false,
    };
    if (own) box.furniture = own;
    return box;
  });
  const upwards = (start: Element, visit: (box: LiveBox) => void) => {
    for (let box = boxAt(start, index, list); box; box = list[box.parent]) visit(box);
  };
  blocks.forEach((block, i) => {
    const hold = (start: Element) => {
      // what holds a box holds the block already if the box does
      for (let box = boxAt(start, index, list); box && box.last !== i; box = list[box.parent]) {
        box.first = Math.min(box.first, i);
        box.last = i;
      }
    };
    // From the deepest element that holds the whole block, for furniture can be a <span>.
    const whole = commonElement(block);
    hold(whole);
    // An inline element around a box may hold a part of the block too: '<span><div>One</div>Two</span> and three'.
    for (const node of block.nodes) hold(parentOf(node) ?? whole);
  });
  for (const media of queryAll(body, mediaSelector)) if (!isIcon(media)) upwards(media, (box) => box.media++);
  for (const counter of counters) upwards(counter, (box) => box.counters++);
  for (const field of queryAll(body, 'input:not([type=hidden]), textarea')) upwards(field, (box) => box.fields++);
  return list;
}

/** The deepest element that holds all of a block's text: its holder, or an inline element that fills it. */
function commonElement({ holder, nodes }: LiveBlock): Element {
  let common: Element = parentOf(nodes[0] as Text) ?? holder;
  const last = nodes.at(-1) as Text;
  while (common !== holder && !containsNode(common, last)) common = parentOf(common) ?? holder;
  return common;
}

/** The nearest box at or above an element. */
function boxAt(start: Element, index: ReadonlyMap<Element, number>, boxes: readonly LiveBox[]): LiveBox | undefined {
  for (let e: Element | null = start; e; e = parentOf(e)) {
    const at = index.get(e);
    if (at !== undefined) return boxes[at];
  }
  return undefined;
}

const isSilent = (element: Element) => !closest(element, 'svg') && !textOf(element).trim();

function namesOf(element: Element, isLabelled: boolean): string {
  let names = '';
  for (const attribute of isLabelled ? [...naming, ...labels] : naming) {
    const value = attributeOf(element, attribute);
    // A label of many words is a headline, and says what the text is about.
    if (value && !(attribute === 'aria-label' && value.trim().split(/\s+/).length > longestLabel)) names += ` ${value}`;
  }
  return names.slice(0, 400).toLowerCase().trim();
}

function isIcon(media: Element): boolean {
  if (tagOf(media) !== 'img' && tagOf(media) !== 'iframe') return false;
  const width = Number.parseFloat(attributeOf(media, 'width') ?? '');
  const height = Number.parseFloat(attributeOf(media, 'height') ?? '');
  return width <= iconSize || height <= iconSize;
}
