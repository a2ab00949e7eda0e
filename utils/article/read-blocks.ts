import type { Link } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { documentOf, fold, nameOf, parentOf } from './dom.ts';
import { baseOf, hrefOf } from './href-of.ts';

/** A block as found, with its live nodes; `holder` is the nearest block-level element. */
export interface LiveBlock {
  holder: Element;
  nodes: Text[];
  text: string;
  links: Link[];
  linkChars: number;
  emphasised: boolean;
}

const names = (list: string) => new Set(list.split(' '));
/** Elements that stand on lines of their own. By name alone, so that the list does not depend on style sheets. */
const blockLevel = names(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const unread = names('script style noscript template textarea select option iframe object head title svg math');
const emphasis = names('em i small strong b cite');

/** What an element's name says of it; told of each name once, since to ask an element costs more than to read it. */
interface Kind {
  tag: string;
  isUnread: boolean;
  isBlock: boolean;
  isEmphasis: boolean;
}

const kinds = new Map<string, Kind>();
function kindOf(name: string): Kind {
  let kind = kinds.get(name);
  if (!kind) {
    const tag = name.toLowerCase();
    kind = { tag, isUnread: unread.has(tag), isBlock: blockLevel.has(tag), isEmphasis: emphasis.has(tag) };
    kinds.set(name, kind);
  }
  return kind;
}

/** An element that is being read, and what holds for the text in it. */
interface Place {
  element: Element;
  isBlock: boolean;
  holder: Element;
  link: Element | null;
  emphasised: boolean;
}

/**
 * The text blocks below `root` in document order. Two runs of text belong to one block if they share the nearest
 * block-level ancestor and neither a <br> nor another block stands between them.
 */
export function readBlocks(root: Element, budget: Budget = endless): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  let current: LiveBlock | undefined;
  let broken = false;
  let link: { element: Element; text: string } | undefined;
  // Our own stack instead of recursion: pages nest deeper than the call stack goes.
  const stack: Place[] = [{ element: root, isBlock: false, holder: root, link: null, emphasised: false }];
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, 5);
  const base = baseOf(root);
  const closeLink = () => {
    if (link && current) {
      const text = fold(link.text);
      if (text) {
        current.links.push({ text, href: hrefOf(link.element, base) });
        current.linkChars += text.length;
      }
    }
    link = undefined;
  };
  for (let node = walker.nextNode(); node; ) {
    // a filter would be asked by the browser for each node, which takes longer than the walk
    const name = nameOf(node);
    const kind = name === '#text' ? undefined : kindOf(name);
    if (kind?.isUnread) {
      node = nextBehind(walker);
      continue;
    }
    const parent = parentOf(node);
    let place = stack.at(-1) as Place;
    for (; stack.length > 1 && place.element !== parent; place = stack.at(-1) as Place) {
      if (place.isBlock) broken = true;
      stack.pop();
    }
    const read = node;
    node = walker.nextNode();
    if (kind) {
      const { tag, isBlock, isEmphasis } = kind;
      const element = read as Element;
      if (isBlock || tag === 'br') broken = true;
      stack.push({
        element,
        isBlock,
        holder: isBlock ? element : place.holder,
        link: tag === 'a' ? element : place.link,
        emphasised: isEmphasis || place.emphasised,
      });
      continue;
    }
    const text = read as Text;
    const { data } = text;
    budget.spend(data.length);
    if (!data.trim()) {
      if (current && !broken && current.holder === place.holder) current.text += data;
      continue;
    }
    if (!current || broken || current.holder !== place.holder) {
      closeLink();
      current = { holder: place.holder, nodes: [], text: '', links: [], linkChars: 0, emphasised: true };
      blocks.push(current);
      broken = false;
    }
    if (link?.element !== place.link) {
      closeLink();
      if (place.link) link = { element: place.link, text: '' };
    }
    if (link) link.text += data;
    current.nodes.push(text);
    current.text += data;
    current.emphasised &&= place.emphasised;
  }
  closeLink();
  for (const block of blocks) block.text = fold(block.text);
  return blocks;
}

/** The next node that is not inside the current one. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
