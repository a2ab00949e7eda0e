import { isText, matches, nodesBelow, parentOf, queryAll, tagOf } from '../article/dom.ts';

/** What is looked at or played. */
export const mediaSelector = 'img, video, iframe, object, embed, canvas, audio';

/** The outermost element below the holder all of whose text belongs to the run; undefined if that is the text node alone. */
export function largestInline(node: Text, holder: Element, own: ReadonlySet<Node>): Element | undefined {
  let largest: Element | undefined;
  for (let at = parentOf(node); at && at !== holder; at = parentOf(at)) {
    if (queryAll(at, mediaSelector).length) break;
    for (const text of nodesBelow(at, NodeFilter.SHOW_TEXT))
      if (!own.has(text) && (text as Text).data.trim()) return largest;
    largest = at;
  }
  return largest;
}

/** The line breaks that would leave a hole: those behind the run up to the next text, or before it if it is the last. */
export function straysOf(nodes: readonly Text[], holder: Element): Element[] {
  const behind = breaksFrom(nodes.at(-1) as Text, holder, 'nextNode');
  return behind.isAtEnd
    ? [...breaksFrom(nodes[0] as Text, holder, 'previousNode').breaks, ...behind.breaks]
    : behind.breaks;
}

function breaksFrom(start: Text, holder: Element, step: 'nextNode' | 'previousNode') {
  const walker = Document.prototype.createTreeWalker.call(start.ownerDocument, holder, 5);
  walker.currentNode = start;
  const breaks: Element[] = [];
  for (let node = walker[step](); node; node = walker[step]()) {
    if (isText(node)) {
      if (node.data.trim()) return { breaks, isAtEnd: false };
    } else if (tagOf(node as Element) === 'br') breaks.push(node as Element);
    else if (matches(node as Element, mediaSelector)) return { breaks, isAtEnd: false };
  }
  return { breaks, isAtEnd: true };
}
