import { type Budget, endless, TooLarge } from '../text/budget.ts';
import { bodyOf, childrenOf, countElements, isElement, isTextNode, openRootOf, queryAll, tagOf } from './dom.ts';
import { flatCopy, type ShadowRootOf } from './flat-copy.ts';
import { readBlocks } from './read-blocks.ts';

/** Elements whose text nobody reads. */
const unread = /^(?:style|script|svg|template|noscript)$/;

/**
 * The page as a reader sees it: itself, or a flat copy of it if words stand in its shadow roots. A page without such words, and
 * that is nearly every one, pays for a look at the elements that may have such a root.
 * @param most elements that it may have; TooLarge is thrown if there are more, in its shadow roots too
 * @returns the document to read, its body if it has one, what stands in that, and all shadow roots of the page
 */
export function drawnPage(
  page: Document,
  shadowRootOf: ShadowRootOf,
  most = Number.POSITIVE_INFINITY,
  budget: Budget = endless,
) {
  const drawn = walkedPage(page, most, budget);
  const roots = shadowRootsOf(drawn.body ? [drawn.body, ...drawn.hosts] : [], shadowRootOf);
  if (!roots.some(holdsWords)) return { ...drawn, roots };
  return { ...walkedPage(flatCopy(page, shadowRootOf), most, budget), roots };
}

function walkedPage(document: Document, most: number, budget: Budget) {
  if (countElements(document) > most) throw new TooLarge();
  const body = bodyOf(document);
  const { blocks, elements, hosts } = body ? readBlocks(body, budget) : { blocks: [], elements: [], hosts: [] };
  return { document, body, blocks, elements, hosts };
}

/** The shadow roots of some elements and of those in them, at any depth, each before those within it. */
function shadowRootsOf(elements: readonly Element[], shadowRootOf: ShadowRootOf): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const look = (inner: Element) => {
    const root = shadowRootOf(inner);
    if (!root) return;
    found.push(root);
    root.querySelectorAll('*').forEach(look);
  };
  elements.forEach(look);
  return found;
}

/** Whether words stand in shadow roots below a node that a page has just added. Closed roots are passed over. */
export const bringsWords = (node: Node) =>
  isElement(node) && shadowRootsOf([node, ...queryAll(node, '*')], openRootOf).some(holdsWords);

/** Whether a shadow root has words of its own, and does not only arrange what the page has in plain sight. */
const holdsWords = (root: ShadowRoot) =>
  [root, ...root.querySelectorAll('*')].some(
    (parent) =>
      !(isElement(parent) && unread.test(tagOf(parent))) &&
      [...childrenOf(parent)].some((node) => isTextNode(node) && node.data.trim()),
  );
