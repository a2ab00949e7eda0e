import { browser } from 'wxt/browser';
import { openRootOf } from '../article/dom.ts';
import type { ShadowRootOf } from '../article/flat-copy.ts';

/** What Firefox gives to extensions alone. */
interface ForExtensions {
  openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, a closed one too. For those only elements of the page's own making are asked: those of HTML are
 * thousands on a page, and next to none of them has one. Chrome throws at other elements, and <font-face> is one of SVG.
 */
export const shadowRootOf: ShadowRootOf = (element) => {
  const open = openRootOf(element);
  if (open || !element.localName.includes('-') || !element.namespaceURI?.endsWith('xhtml')) return open;
  return (element as ForExtensions).openOrClosedShadowRoot ?? browser.dom?.openOrClosedShadowRoot(element as never);
};
