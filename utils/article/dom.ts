/**
 * Reading the DOM of a page that may shadow the DOM's own properties.
 *
 * `<form><input name="children">` makes `form.children` an input, and `<img name="body">` makes `document.body` an image:
 * forms and documents let named descendants override what is built in. Calling the prototype's own getter is immune.
 */

/**
 * What answers for a node without being asked through it. Bound, so that nothing of ours runs at a question: a cold page asks tens of
 * thousands, and each function in between takes as long as the answer.
 */
const bound = (work: unknown) =>
  (work ? Function.prototype.call.bind(work as () => unknown) : () => undefined) as never;

const getter = <N, V>(prototype: object, property: string): ((node: N) => V) =>
  bound(Object.getOwnPropertyDescriptor(prototype, property)?.get);

const tagName = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'tagName');
const body = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'body');
const textContent = /* @__PURE__ */ getter<Node, string | null>(Node.prototype, 'textContent');
const nodeType = /* @__PURE__ */ getter<Node, number>(Node.prototype, 'nodeType');

export const parentOf = /* @__PURE__ */ getter<Node, Element | null>(Node.prototype, 'parentElement');
/** Lower case: 'p', 'div', 'svg'. */
export const tagOf = (element: Element) => tagName(element).toLowerCase();
/** '#text', 'DIV', 'svg': of an element its tag in the case that the browser keeps, by one question. */
export const nameOf = /* @__PURE__ */ getter<Node, string>(Node.prototype, 'nodeName');
/** Its classes as they are written, '' if it has none; an element of a drawing's as well. */
export const classOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'className');
/** '' if it has none. */
export const idOf = /* @__PURE__ */ getter<Element, string>(Element.prototype, 'id');
export const rootOf = /* @__PURE__ */ getter<Document, Element | null>(Document.prototype, 'documentElement');
/** The real <body>, or null for pages without one (frame sets, XML). */
export const bodyOf = (document: Document) => {
  const found = body(document);
  return found && tagOf(found) === 'body' ? found : null;
};
export const textOf = (node: Node) => textContent(node) ?? '';
export const childrenOf = /* @__PURE__ */ getter<Node, NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
/** The shadow root of an element, if it is an open one. */
export const openRootOf = /* @__PURE__ */ getter<Element, ShadowRoot | null>(Element.prototype, 'shadowRoot');
/** The element whose shadow root a node stands in, if it stands in one. */
export const hostAround = (node: Node): Element | undefined => {
  const root = Node.prototype.getRootNode.call(node);
  return nodeType(root) === 11 ? (root as ShadowRoot).host : undefined;
};
export const isElement = (node: Node): node is Element => nodeType(node) === 1;
export const isTextNode = (node: Node): node is Text => nodeType(node) === 3;
const isDocument = (node: Node): node is Document => nodeType(node) === 9;
export const documentOf = /* @__PURE__ */ getter<Element | Text, Document>(Node.prototype, 'ownerDocument');
export const attributeOf: (element: Element, name: string) => string | null = /* @__PURE__ */ bound(
  Element.prototype.getAttribute,
);
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
export const matches: (element: Element, selector: string) => boolean = /* @__PURE__ */ bound(
  Element.prototype.matches,
);
export const closest = (element: Element, selector: string) => Element.prototype.closest.call(element, selector);
export const containsNode = (outer: Node, inner: Node) => Node.prototype.contains.call(outer, inner);

/** What is found of the first text below an element of which anything is found, in document order. */
export function findInTexts<T>(root: Element, find: (text: Text) => T | undefined): T | undefined {
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, 4);
  let found: T | undefined;
  for (let text = walker.nextNode(); text && found === undefined; text = walker.nextNode()) found = find(text as Text);
  return found;
}

/** Controls, marks of direction and zero-width characters: they say nothing, and could disguise a name where it is shown. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for; by name they cost a page a quarter millisecond
const unseen = /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** White space folded to single spaces, what cannot be seen dropped (but joiners, which Persian and emoji need), trimmed. */
export const fold = (text: string) => text.replace(unseen, '').replace(/\s+/g, ' ').trim();
