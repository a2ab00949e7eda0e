/**
 * Reading the DOM of a page that may shadow the DOM's own properties.
 *
 * `<form><input name="children">` makes `form.children` an input, and `<img name="body">` makes `document.body` an image:
 * forms and documents let named descendants override what is built in. Calling the prototype's own getter is immune.
 */

type Getter = (this: unknown) => unknown;

function getter<T>(prototype: object, property: string): (node: T) => unknown {
  const get = Object.getOwnPropertyDescriptor(prototype, property)?.get as Getter | undefined;
  return (node) => get?.call(node);
}

const parentElement = /* @__PURE__ */ getter<Node>(Node.prototype, 'parentElement');
const tagName = /* @__PURE__ */ getter<Element>(Element.prototype, 'tagName');
const documentElement = /* @__PURE__ */ getter<Document>(Document.prototype, 'documentElement');
const body = /* @__PURE__ */ getter<Document>(Document.prototype, 'body');
const nodeName = /* @__PURE__ */ getter<Node>(Node.prototype, 'nodeName');
const textContent = /* @__PURE__ */ getter<Node>(Node.prototype, 'textContent');
const nodeType = /* @__PURE__ */ getter<Node>(Node.prototype, 'nodeType');
const childNodes = /* @__PURE__ */ getter<Node>(Node.prototype, 'childNodes');
const shadowRoot = /* @__PURE__ */ getter<Element>(Element.prototype, 'shadowRoot');
const ownerDocument = /* @__PURE__ */ getter<Node>(Node.prototype, 'ownerDocument');

export const parentOf = (node: Node) => parentElement(node) as Element | null;
/** Lower case: 'p', 'div', 'svg'. */
export const tagOf = (element: Element) => String(tagName(element)).toLowerCase();
/** '#text', 'DIV', 'svg': of an element its tag in the case that the browser keeps, by one question. */
export const nameOf = (node: Node) => nodeName(node) as string;
export const rootOf = (document: Document) => documentElement(document) as Element | null;
/** The real <body>, or null for pages without one (frame sets, XML). */
export const bodyOf = (document: Document) => {
  const found = body(document) as Element | null;
  return found && tagOf(found) === 'body' ? found : null;
};
export const textOf = (node: Node) => (textContent(node) as string | null) ?? '';
export const childrenOf = (node: Node) => childNodes(node) as NodeListOf<ChildNode>;
/** The shadow root of an element, if it is an open one. */
export const openRootOf = (element: Element) => shadowRoot(element) as ShadowRoot | null;
/** The element whose shadow root a node stands in, if it stands in one. */
export const hostAround = (node: Node): Element | undefined => {
  const root = Node.prototype.getRootNode.call(node);
  return nodeType(root) === 11 ? (root as ShadowRoot).host : undefined;
};
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isTextNode = (node: Node): node is Text => nodeType(node) === 3;
const isDocument = (node: Node): node is Document => nodeType(node) === 9;
export const documentOf = (element: Element | Text) => ownerDocument(element) as Document;
export const attributeOf = (element: Element, name: string) => Element.prototype.getAttribute.call(element, name);
/** All elements that match, in document order. An invalid selector is a bug in our data and throws. */
export const queryAll = (root: Document | Element, selector: string): Element[] => {
  const found = isDocument(root)
    ? Document.prototype.querySelectorAll.call(root, selector)
    : Element.prototype.querySelectorAll.call(root, selector);
  // by hand: the iterator of a NodeList costs more than the query
  const elements: Element[] = new Array(found.length);
  for (let i = 0; i < found.length; i++) elements[i] = found[i] as Element;
  return elements;
};
/** All elements of a document; counted by the browser, which need not hand them out for that. */
export const countElements = (document: Document) => Document.prototype.getElementsByTagName.call(document, '*').length;
export const setAttributeOf = (element: Element, name: string, value: string) =>
  Element.prototype.setAttribute.call(element, name, value);
export const removeAttributeOf = (element: Element, name: string) =>
  Element.prototype.removeAttribute.call(element, name);
/** Where it stands in the window, in CSS pixels. */
export const boundsOf = (element: Element) => Element.prototype.getBoundingClientRect.call(element);
export const matches = (element: Element, selector: string) => Element.prototype.matches.call(element, selector);
export const closest = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
export const containsNode = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);

/** Every node below root of the kinds in `whatToShow` (a NodeFilter mask), in document order. */
export function* nodesBelow(root: Node, whatToShow: number): Generator<Node> {
  const owner = isDocument(root) ? root : documentOf(root as Element);
  const walker = Document.prototype.createTreeWalker.call(owner, root, whatToShow);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** Controls, marks of direction and zero-width characters: they say nothing, and could disguise a name where it is shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; by name they cost a page a quarter millisecond
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** White space folded to single spaces, what cannot be seen dropped (but joiners, which Persian and emoji need), trimmed. */
export const fold = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ').trim();
