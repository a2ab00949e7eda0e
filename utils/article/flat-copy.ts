import { attributeOf, childrenOf, isElement, isTextNode, rootOf, setAttributeOf, tagOf } from './dom.ts';

/** The shadow root of an element; closed ones too where the browser hands them out. */
export type ShadowRootOf = (element: Element) => ShadowRoot | null | undefined;

/** What stands behind the nodes of a flat copy. */
const originals = new WeakMap<Node, Node>();

/** The page's own node behind one that was read: itself, but for those of a flat copy. */
export const liveOf = <N extends Node>(node: N): N => (originals.get(node) as N | undefined) ?? node;

/**
 * A copy of the page as it is drawn: what stands in shadow roots stands in their hosts, and what is slotted stands in its slot, in
 * the order of the screen. A host becomes a <div> or <span> that carries its name as a class: what "share-bar" and "story-byline"
 * are for, their names say. The copy has no window, so the page's own elements do not come to life in it.
 */
export function flatCopy(document: Document, shadowRootOf: ShadowRootOf): Document {
  const flat = Document.prototype.cloneNode.call(document, false) as Document;
  const copying: [from: Node, to: Node][] = [];
  const copyInto = (to: Node, node: Node) => {
    const copy = isElement(node) && shadowRootOf(node) ? plainHost(flat, node) : flat.importNode(node, false);
    originals.set(copy, node);
    to.appendChild(copy);
    if (isElement(node)) copying.push([node, copy]);
  };
  copyInto(flat, rootOf(document) as Element);
  // the list grows as it is worked off: pages nest deeper than the call stack goes
  for (const [from, to] of copying)
    for (const node of drawnIn(from as Element, shadowRootOf))
      if (isElement(node) || isTextNode(node)) copyInto(to, node);
  return flat;
}

function drawnIn(element: Element, shadowRootOf: ShadowRootOf): Iterable<Node> {
  const slotted = tagOf(element) === 'slot' ? HTMLSlotElement.prototype.assignedNodes.call(element) : [];
  return slotted.length ? slotted : childrenOf(shadowRootOf(element) ?? element);
}

function plainHost(flat: Document, host: Element): Element {
  const copy = flat.createElement(isInline(host) ? 'span' : 'div');
  // Handlers and styles that are set anew would be reported to the page's server, where it has a policy against them.
  for (const { name, value } of host.attributes)
    if (/^(?!on|style$)[a-z][\w-]*$/i.test(name)) copy.setAttribute(name, value);
  setAttributeOf(copy, 'class', `${attributeOf(host, 'class') ?? ''} ${tagOf(host)}`.trim());
  return copy;
}

/** Without a layout (jsdom) no host is. */
const isInline = (host: Element) =>
  typeof Element.prototype.checkVisibility === 'function' &&
  /^(?:inline|contents)/.test(getComputedStyle(host).display);
