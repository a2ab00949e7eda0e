import { childrenOf, isElement, isTextNode, parentOf, tagOf } from '../article/dom.ts';
import { tags } from '../article/tags.ts';

/** Never seen themselves. */
const isUnseen = /* @__PURE__ */ tags('script style template noscript link meta br');
/** Without its cell a row is out of line; a row of empty cells is not. */
const isCell = /* @__PURE__ */ tags('td th');
const isPage = /* @__PURE__ */ tags('body html');

/**
 * What holds nothing any more but what is hidden: its border, its bullet and its gap would be left. An empty place beside it may be one
 * that a player or a picture comes to: that stays.
 */
export function emptied(hidden: ReadonlySet<Element>): Set<Element> {
  const found = new Set<Element>();
  /** How many of an element's children still show. */
  const left = new Map<Element, number>();
  const gone = [...hidden];
  for (const element of gone) {
    const parent = parentOf(element);
    if (!parent || isUnseen(tagOf(element)) || isPage(tagOf(parent)) || hidden.has(parent)) continue;
    const count = (left.get(parent) ?? [...childrenOf(parent)].filter(shows).length) - 1;
    left.set(parent, count);
    if (count) continue;
    gone.push(parent);
    if (!isCell(tagOf(parent))) found.add(parent);
  }
  return found;
}

const shows = (node: Node) => (isElement(node) ? !isUnseen(tagOf(node)) : isTextNode(node) && node.data.trim() !== '');
