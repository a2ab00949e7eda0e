import { attributeOf, nodesBelow, removeAttributeOf, setAttributeOf, textOf } from '../article/dom.ts';

/** hidden: the element. words: a <span> of ours that holds text that is hidden. marked: what was pointed at, for a moment. */
export type MarkValue = 'hidden' | 'words' | 'marked';

const values = /^(?:hidden|words|marked)$/;
/** How the attributes of all sessions and versions begin. */
const opening = 'data-byline-';

/** The name of the attribute for one page: nobody can know it before it stands there. */
export function newAttribute(): string {
  const random = crypto.getRandomValues(new Uint32Array(3));
  return opening + Array.from(random, (part) => part.toString(36).padStart(7, '0')).join('');
}

/** The one attribute that Byline sets on a page. */
export interface Marks {
  attribute: string;
  set: (element: Element, value: MarkValue) => void;
  isOn: (element: Element) => boolean;
  take: (element: Element) => void;
  /**
   * Puts the words of a text into a <span> with the attribute behind it. The page's own node stays where it is, empty: whatever has
   * drawn it may change it or take it away, and would break where it stood in an element that is not the page's.
   */
  wrap: (text: Text) => Element;
  /** Gives the words back to their node, unless the page has written others there. */
  unwrap: (wrapper: Element) => void;
  /** Takes the attribute off all elements but those that are ours: the page has copied them. */
  sweep: (isOurs: (element: Element) => boolean) => void;
}

/** @param attribute as of `newAttribute`; the page is changed when an element is marked, and not before */
export function createMarks(document: Document, attribute: string): Marks {
  const roots = new Set<Document | ShadowRoot>([document]);
  let isHealed = false;
  const take = (element: Element) => removeAttributeOf(element, attribute);
  const emptied = new WeakMap<Element, Text>();
  const unwrap = (wrapper: Element) => {
    const text = emptied.get(wrapper);
    if (!text)
      return Element.prototype.replaceWith.call(wrapper, ...Array.from(wrapper.childNodes as Iterable<ChildNode>));
    if (!text.data) text.data = textOf(wrapper);
    Element.prototype.remove.call(wrapper);
  };

  const set = (element: Element, value: MarkValue) => {
    if (!isHealed) heal(document);
    isHealed = true;
    const root = Node.prototype.getRootNode.call(element);
    if (isShadowRoot(root)) roots.add(root);
    setAttributeOf(element, attribute, value);
  };
  return {
    attribute,
    set,
    isOn: (element) => attributeOf(element, attribute) !== null,
    take,
    wrap: (text) => {
      const wrapper = Document.prototype.createElement.call(text.ownerDocument, 'span');
      set(wrapper, 'words');
      wrapper.append(text.data);
      text.after(wrapper);
      text.data = '';
      emptied.set(wrapper, text);
      return wrapper;
    },
    unwrap,
    sweep: (isOurs) => {
      for (const root of roots) {
        if (!root.isConnected) roots.delete(root);
        for (const element of markedIn(root, attribute)) if (!isOurs(element)) clear(element);
      }
    },
  };

  function clear(element: Element) {
    if (attributeOf(element, attribute) === 'words') unwrap(element);
    else take(element);
  }
}

const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;

function markedIn(root: Document | ShadowRoot, attribute: string): Element[] {
  const prototype = isShadowRoot(root) ? DocumentFragment.prototype : Document.prototype;
  return Array.from(prototype.querySelectorAll.call(root, `[${attribute}]`));
}

/** Takes away what an earlier Byline left that ended without a chance to do so: it was updated or switched off. */
function heal(document: Document): void {
  for (const node of nodesBelow(document, NodeFilter.SHOW_ELEMENT)) {
    const element = node as Element;
    for (const name of Element.prototype.getAttributeNames.call(element))
      if (name.startsWith(opening) && values.test(attributeOf(element, name) ?? '')) removeAttributeOf(element, name);
  }
}
