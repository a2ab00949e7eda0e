import { attributeOf, childrenOf, removeAttributeOf, setAttributeOf, tagOf } from '../article/dom.ts';

/** hidden: the element. cell: an element that goes on holding its place in a grid or row. words: a <span> of ours that holds text that is hidden. marked: what was pointed at, for a moment. */
export type MarkValue = 'hidden' | 'cell' | 'words' | 'marked';

const values = /^(?:hidden|cell|words|marked)$/;
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
  /**
   * Gives the words back to their node, unless the page has written others there. What the page has changed in the <span> stays, and
   * a node that went when the page joined its texts comes back.
   */
  unwrap: (wrapper: Element) => void;
  /** Takes the attribute off all elements but those that are ours: the page has copied them. */
  sweep: (isOurs: (element: Element) => boolean) => void;
}

/** The page's own text, empty now, our <span>'s, and an empty one behind it that goes only where `normalize()` takes all empty ones. */
interface Wrap {
  text: Text;
  words: Text;
  witness: Text;
}

const isGone = (text: Text) => text.parentNode === null;

/** @param attribute as of `newAttribute`; the page is changed when an element is marked, and not before */
export function createMarks(document: Document, attribute: string): Marks {
  const roots = new Set<Document | ShadowRoot>([document]);
  let isHealed = false;
  const take = (element: Element) => removeAttributeOf(element, attribute);
  const wraps = new WeakMap<Element, Wrap>();
  const unwrap = (wrapper: Element) => {
    const wrap = wraps.get(wrapper);
    const inner = Array.from(childrenOf(wrapper));
    if (!wrap || inner.some((node) => node !== wrap.words && node !== wrap.witness))
      return Element.prototype.replaceWith.call(wrapper, ...inner);
    const { text, words, witness } = wrap;
    if (text.data) return Element.prototype.remove.call(wrapper);
    text.data = words.data;
    if (isGone(text) && isGone(witness)) Element.prototype.replaceWith.call(wrapper, text);
    else Element.prototype.remove.call(wrapper);
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
      const newText = (data: string) => Document.prototype.createTextNode.call(text.ownerDocument, data);
      const words = newText(text.data);
      const witness = newText('');
      wrapper.append(words, witness);
      text.after(wrapper);
      text.data = '';
      wraps.set(wrapper, { text, words, witness });
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

/** All attributes of ours, of any session: the browser finds them ten times as fast as a walk over all elements does. */
const ours = `//@*[starts-with(name(), '${opening}')]`;
const inOrder = 7;

/** Takes away what an earlier Byline left that ended without a chance to do so: it was updated or switched off. */
function heal(document: Document): void {
  const found = Document.prototype.evaluate.call(document, ours, document, null, inOrder, null);
  const marks = Array.from({ length: found.snapshotLength }, (_, i) => found.snapshotItem(i) as Attr);
  for (const { name, value, ownerElement: element } of marks) {
    if (!element || !values.test(value)) continue;
    removeAttributeOf(element, name);
    const isBare = Element.prototype.getAttributeNames.call(element).length === 0;
    if (value === 'words' && isBare && tagOf(element) === 'span')
      Element.prototype.replaceWith.call(element, ...Array.from(childrenOf(element)));
  }
}
