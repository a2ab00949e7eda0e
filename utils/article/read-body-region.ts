import { Readability } from '@mozilla/readability';
import { disarm } from './disarm.ts';
import { attributeOf, countElements, nodesBelow, queryAll, removeAttributeOf } from './dom.ts';

/** Beyond this a clone and a parse cost more than they tell; the judges then go by structure alone. */
const maxElements = 60_000;

/**
 * The live text nodes that Readability takes for the body. It works on a clone; the page is not touched.
 *
 * Readability makes new elements (a <div> becomes a <p>) but moves the text nodes themselves, so text nodes, not
 * elements, are what the clone and the page are matched by. Undefined if Readability finds no body or breaks.
 */
export function readBodyRegion(document: Document): Set<Text> | undefined {
  if (countElements(document) > maxElements) return undefined;
  try {
    const clone = Document.prototype.cloneNode.call(document, true) as Document;
    const live = new Map<Node, Text>();
    const originals = nodesBelow(document, NodeFilter.SHOW_TEXT);
    for (const copy of nodesBelow(clone, NodeFilter.SHOW_TEXT)) live.set(copy, originals.next().value as Text);
    unclobber(clone);
    disarm(clone, isShown);
    const parsed = new Reader(clone, {
      serializer: (node) => node as Element,
      charThreshold: 250,
      // nobody looks at the classes of the clone
      keepClasses: true,
    }).parse();
    if (!parsed?.content) return undefined;
    const kept = new Set<Text>();
    for (const copy of nodesBelow(parsed.content, NodeFilter.SHOW_TEXT)) {
      const original = live.get(copy);
      if (original) kept.add(original);
    }
    return kept;
  } catch {
    // Readability throws on documents that it was not made for (no body, clobbered in a new way): one opinion less.
    return undefined;
  }
}

interface Visibility {
  _isProbablyVisible(node: Element): boolean;
}

const isProbablyVisible = (Readability.prototype as unknown as Visibility)._isProbablyVisible;
const isShown = (element: Element) => isProbablyVisible.call({} as Visibility, element);

/** The clone has no styles any more, and for each element that is asked for its own the browser would make an object. */
class Reader extends Readability<Element> implements Visibility {
  _isProbablyVisible(node: Element): boolean {
    return attributeOf(node, 'hidden') === null && (attributeOf(node, 'aria-hidden') === null || isShown(node));
  }
}

/** Readability reads `form.children` and `document.body` plainly, so names that shadow them are taken off the clone. */
function unclobber(clone: Document) {
  // not 'form [name]': for that browsers climb to the root from everything that has a name
  const within = queryAll(clone, 'form').flatMap((form) => queryAll(form, '[name], [id]'));
  for (const element of [...within, ...queryAll(clone, 'img[name], form[name], embed[name], object[name]')])
    for (const attribute of ['name', 'id']) {
      const value = attributeOf(element, attribute);
      if (value && (value in HTMLFormElement.prototype || value in Document.prototype))
        removeAttributeOf(element, attribute);
    }
}
