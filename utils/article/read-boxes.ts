import type { Box } from '../model.ts';
import { oncePer } from '../text/once.ts';
import { attributeOf, closest, containsNode, parentOf, queryAll, tagOf, textOf } from './dom.ts';
import type { Furniture } from './find-furniture.ts';
import type { LiveBlock } from './read-blocks.ts';
import type { NameGroups, Namesakes } from './read-named.ts';

/** The attributes in which sites and themes say what an element is for. */
const naming = ['id', 'class'];
/** … and those that few elements have: the browser finds these faster than each element is asked. */
const labels = ['role', 'itemprop', 'data-testid', 'data-component', 'data-module', 'aria-label'];
const mediaSelector = 'img, video, iframe, object, embed, canvas, audio';
/** Bars of icons and places for advertisements that hold no text: they are no block, but they are seen. */
const silentNames =
  /share|sharing|social|addtoany|(?:^|[\s_-])(?:ads?|ad-?slot|advert\w*|anzeigen?|werbung|publicid\w+|publicit\w+|pubblicit\w+|reklam\w*|iklan|annons\w*|sponsor\w*|dfp|gpt|mpu|leaderboard|billboard|rectangle|skyscraper)(?=$|[\s_\d-])/;
/** Icons for sharing, by where they lead or what they are called: nobody need have named their bar. */
const shareIcons =
  'a[href*="share"], a[href*="/intent/"], a[href*="send?text"], a[href^="mailto:?"], button[aria-label^="Share" i], button[title^="Share" i]';
/** "Share this article" */
const longestLabel = 4;
/** Longer names say nothing more. */
const mostNames = 400;
/** Pictures narrower than this are icons and avatars. */
const iconSize = 64;

export interface LiveBox extends Box {
  element: Element;
}

/**
 * The elements that hold blocks, and the furniture that holds none (a share bar of icons), in document order.
 * @param elements all elements below `body`, in document order, and `named` what they are called
 * @param counters elements that count readers for another publisher
 */
export function readBoxes(
  body: Element,
  elements: readonly Element[],
  named: NameGroups,
  blocks: readonly LiveBlock[],
  furniture: ReadonlyMap<Element, Furniture>,
  counters: readonly Element[],
): LiveBox[] {
  const wanted = new Set<Element>([body]);
  const want = (start: Element) => {
    for (let e: Element | null = start; e && !wanted.has(e); e = parentOf(e)) wanted.add(e);
  };
  for (const { holder } of blocks) want(holder);
  for (const element of furniture.keys()) want(element);
  named.groups.forEach(({ names, elements: namesakes }) => {
    if (silentNames.test(names))
      for (const element of namesakes) if (!wanted.has(element) && isSilent(element)) want(element);
  });
  const bars = new Set(queryAll(body, shareIcons).filter(isWordless).map(barFinder()));
  for (const bar of bars) want(bar);
  const labelled = new Set([body, ...queryAll(body, labels.map((name) => `[${name}]`).join())]);
  const boxOf = new Map<Element, LiveBox>();
  const list: LiveBox[] = [];
  const add = (element: Element, names: string) => {
    const own = furniture.get(element);
    const above = parentOf(element);
    const box: LiveBox = {
      element,
      index: list.length,
      parent: (above && boxOf.get(above)?.index) ?? -1,
      tag: tagOf(element),
      names: bars.has(element)
        ? 'share'
        : (labelled.has(element) ? namesOf(element) : names).slice(0, mostNames).trim(),
      first: Number.MAX_SAFE_INTEGER,
      last: -1,
      media: 0,
      counters: 0,
      fields: 0,
      beside: false,
    };
    if (own) box.furniture = own;
    boxOf.set(element, box);
    list.push(box);
  };
  add(body, '');
  for (let i = 0; i < elements.length; i++) {
    const element = elements[i] as Element;
    if (wanted.has(element)) add(element, (named.each[i] as Namesakes).names);
  }
  /** The nearest box at or above an element. */
  const boxAt = (start: Element) => {
    for (let e: Element | null = start; e; e = parentOf(e)) {
      const box = boxOf.get(e);
      if (box) return box;
    }
    return undefined;
  };
  const hold = (element: Element, i: number) => {
    const box = boxAt(element);
    if (!box) return;
    box.first = Math.min(box.first, i);
    box.last = i;
  };
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as LiveBlock;
    // From the deepest element that holds the whole block, for furniture can be a <span>.
    hold(commonElement(block), i);
    // An inline element around a box may hold a part of the block too: '<span><div>One</div>Two</span> and three'.
    if (block.nodes.length > 1) for (const node of block.nodes) hold(parentOf(node) ?? block.holder, i);
  }
  const count = (found: readonly Element[], of: 'media' | 'counters' | 'fields') => {
    for (const element of found) {
      const box = boxAt(element);
      if (box) box[of]++;
    }
  };
  count(
    queryAll(body, mediaSelector).filter((media) => !isIcon(media)),
    'media',
  );
  count(counters, 'counters');
  count(queryAll(body, 'input:not([type=hidden]), textarea'), 'fields');
  // what a box holds, all that it stands in holds as well
  for (let i = list.length - 1; i > 0; i--) {
    const box = list[i] as LiveBox;
    const above = list[box.parent];
    if (!above) continue;
    above.first = Math.min(above.first, box.first);
    above.last = Math.max(above.last, box.last);
    above.media += box.media;
    above.counters += box.counters;
    above.fields += box.fields;
  }
  return list;
}

/** The deepest element that holds all of a block's text: its holder, or an inline element that fills it. */
function commonElement({ holder, nodes }: LiveBlock): Element {
  let common: Element = parentOf(nodes[0] as Text) ?? holder;
  const last = nodes.at(-1) as Text;
  while (common !== holder && !containsNode(common, last)) common = parentOf(common) ?? holder;
  return common;
}

const isSilent = (element: Element) => !closest(element, 'svg') && !textOf(element).trim();

/** No text but what an icon says of itself. */
const isWordless = (element: Element) =>
  textOf(element).trim() === queryAll(element, 'svg').map(textOf).join('').trim();

/** Finds what an icon stands in together with others, and with no word or picture that is none. */
function barFinder(): (icon: Element) => Element {
  const isBar = oncePer(
    (element: Element) =>
      isWordless(element) && queryAll(element, mediaSelector).every((media) => closest(media, 'a, button')),
  );
  return (icon) => {
    let bar = icon;
    for (let up = 0; up < deepestBar; up++) {
      const above = parentOf(bar);
      if (!above || !isBar(above)) break;
      bar = above;
    }
    return bar;
  };
}
const deepestBar = 4;

/** What an element with labels is called. */
function namesOf(element: Element): string {
  let names = '';
  for (const attribute of [...naming, ...labels]) {
    const value = attributeOf(element, attribute);
    // A label of many words is a headline, and says what the text is about.
    if (value && !(attribute === 'aria-label' && value.trim().split(/\s+/).length > longestLabel)) names += ` ${value}`;
  }
  return names.toLowerCase();
}

function isIcon(media: Element): boolean {
  if (tagOf(media) !== 'img' && tagOf(media) !== 'iframe') return false;
  const width = Number.parseFloat(attributeOf(media, 'width') ?? '');
  const height = Number.parseFloat(attributeOf(media, 'height') ?? '');
  return width <= iconSize || height <= iconSize;
}
