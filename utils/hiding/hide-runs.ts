import { findInTexts, isTextNode, matches, parentOf, queryAll, tagOf } from '../article/dom.ts';

/** What is looked at or played. */
export const mediaSelector = 'img, video, iframe, object, embed, canvas, audio';

/** Which block's text each element holds and nothing else; `mixed` where another text or a picture stands there, too. */
export type SoleBlocks = ReadonlyMap<Element, number>;

const mixed = -1;

/**
 * Looks at the whole page at once: where inline elements stand in one another, to look into each of them takes far too long.
 * @param nodes the text nodes of each block, by index
 */
export function soleBlocks(body: Element, nodes: readonly (readonly Text[])[]): SoleBlocks {
  const blockOf = new Map<Node, number>();
  for (const [block, texts] of nodes.entries()) for (const text of texts) blockOf.set(text, block);
  const sole = new Map<Element, number>();
  const standsIn = (start: Element | null, block: number) => {
    for (let at = start; at; at = parentOf(at)) {
      const known = sole.get(at);
      // what holds this one knows of it already
      if (known === block || known === mixed) return;
      sole.set(at, known === undefined ? block : mixed);
    }
  };
  findInTexts(body, (text) => {
    if (text.data.trim()) standsIn(parentOf(text), blockOf.get(text) ?? mixed);
  });
  for (const media of queryAll(body, mediaSelector)) standsIn(parentOf(media), mixed);
  return sole;
}

/** The outermost element below the holder all of whose text belongs to the block; undefined if that is the text node alone. */
export function largestInline(node: Text, block: number, holder: Element, sole: SoleBlocks): Element | undefined {
  let largest: Element | undefined;
  for (let at = parentOf(node); at && at !== holder; at = parentOf(at)) {
    if ((sole.get(at) ?? block) !== block) break;
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
    if (isTextNode(node)) {
      if (node.data.trim()) return { breaks, isAtEnd: false };
    } else if (tagOf(node as Element) === 'br') breaks.push(node as Element);
    else if (matches(node as Element, mediaSelector)) return { breaks, isAtEnd: false };
  }
  return { breaks, isAtEnd: true };
}
