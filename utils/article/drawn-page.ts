import { TooLarge } from '../text/budget.ts';
import { bodyOf, childrenOf, countElements, isElement, isText, openRootOf, queryAll, tagOf } from './dom.ts';
import { flatCopy, type ShadowRootOf } from './flat-copy.ts';

/** Elements whose text nobody reads. */
const unread = /^(?:style|script|svg|template|noscript)$/;

/**
 * The page as a reader sees it: itself, or a flat copy of it if words stand in its shadow roots. A page without such words, and
 * that is nearly every one, pays for a look at its elements.
 * @param most elements that it may have; TooLarge is thrown if there are more, in its shadow roots too
 * @returns the document to read, and all shadow roots of the page
 */
export function drawnPage(page: Document, shadowRootOf: ShadowRootOf, most = Number.POSITIVE_INFINITY) {
  if (countElements(page) > most) throw new TooLarge();
  const body = bodyOf(page);
  const roots = body ? shadowRootsIn(body, shadowRootOf) : [];
  const document = roots.some(holdsWords) ? flatCopy(page, shadowRootOf) : page;
  if (countElements(document) > most) throw new TooLarge();
  return { document, roots };
}

/** The shadow roots of an element and of those in it, at any depth, each before those within it. */
function shadowRootsIn(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (inner: Element) => {
    const root = shadowRootOf(inner);
    if (!root) return;
    found.push(root);
    root.querySelectorAll('*').forEach(look);
  };
  look(element);
  queryAll(element, '*').forEach(look);
  return found;
}

/** Whether words stand in shadow roots below a node that a page has just added. Closed roots are passed over. */
export const bringsWords = (node: Node) => isElement(node) && shadowRootsIn(node, openRootOf).some(holdsWords);

/** Whether a shadow root has words of its own, and does not only arrange what the page has in plain sight. */
const holdsWords = (root: ShadowRoot) =>
  [root, ...root.querySelectorAll('*')].some(
    (parent) =>
      !(isElement(parent) && unread.test(tagOf(parent))) &&
      [...childrenOf(parent)].some((node) => isText(node) && node.data.trim()),
  );
