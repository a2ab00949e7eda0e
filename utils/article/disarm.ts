import { queryAll, removeAttributeOf, setAttributeOf } from './dom.ts';

/**
 * Takes handlers and styles off a clone. Every document that a page's script or ours can make keeps the page's policy (CSP), and whoever
 * makes elements with such attributes anew, as Readability does, is reported to the page's server. What its style hides is `hidden` then.
 * @param isShown whether an element is shown as far as its own attributes say
 */
export function disarm(clone: Document, isShown: (element: Element) => boolean): void {
  for (const element of queryAll(clone, '[style]')) {
    if (!isShown(element)) setAttributeOf(element, 'hidden', '');
    removeAttributeOf(element, 'style');
  }
  // 'onclick', 'onerror'
  for (const element of queryAll(clone, '*'))
    for (const name of Element.prototype.getAttributeNames.call(element))
      if (/^on/.test(name)) removeAttributeOf(element, name);
}
