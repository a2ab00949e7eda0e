import type { PlacedLine } from './column.ts';

/** Text of one block; what its inline elements hold is parted by tabs. */
export interface PageLine extends PlacedLine {
  block: Element;
  home: Node | null;
  yard: Node | null | undefined;
}

/** Every other element is a block, those of the page's own making too. */
const block = ':not(a,abbr,b,cite,em,font,i,mark,q,s,small,span,strong,sub,sup,time,u)';
const silent = 'script,style,noscript,textarea';
const textNodes = 4;
/** A story is well within it, and so is a page's share of the thread. */
const mostNodes = 8_000;

/** The nodes of a kind below a root, in their order. The page may shadow what its document can do. */
export function* nodesIn(root: Node, kind: number): Generator<Node> {
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument, root, kind);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node;
}

/** The lines of text below some roots, in their order; of an endless page the first. */
export function readLines(roots: readonly Node[]): PageLine[] {
  const lines: PageLine[] = [];
  let parent: Element | null = null;
  let home: Element | null = null;
  let left = mostNodes;
  const closest = (selector: string) => parent && Element.prototype.closest.call(parent, selector);
  for (const root of roots)
    for (const node of nodesIn(root, textNodes)) {
      if (!left--) return lines;
      const { data } = node as Text;
      if (!/\S/.test(data)) continue;
      if (node.parentElement !== parent) {
        parent = node.parentElement;
        home = closest(silent) ? null : closest(block);
      }
      if (!home) continue;
      // only now: a page's scripts are longer than all that it says
      const text = data.replace(/\s+/g, ' ').trim();
      const open = lines.at(-1);
      if (open?.block === home && !isBroken(node, parent === home ? null : parent)) open.text += `\t${text}`;
      else lines.push({ text, block: home, home: home.parentNode, yard: home.parentNode?.parentNode });
    }
  return lines;
}

/** Whether a <br> stands before a text, or before the inline element that it begins. */
const isBroken = (node: Node, around: Element | null) =>
  ((node.previousSibling ?? around?.previousSibling) as Element | null)?.localName === 'br';
