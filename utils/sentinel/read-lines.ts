import type { Hearsay } from '../model.ts';
import type { PlacedLine } from './column.ts';

/** Text of one block; what its inline elements hold is parted by tabs. */
export interface ShownLine extends PlacedLine {
  block: Element;
  /** A link in it: its words, and the host to which it leads. */
  link: Hearsay['links'][number];
}

/** Every other element is a block, those of the page's own making too. */
const inline = new Set('a,abbr,b,cite,em,font,i,mark,q,s,small,span,strong,sub,sup,time,u'.split(','));
const silent = new Set('script,style,noscript,textarea'.split(','));
const textNodes = 4;
/** A story is well within it, and so is a page's share of the thread. */
const mostNodes = 8_000;

/** The nodes of a kind below a root, in their order. The page may shadow what its document can do. */
export const walkerOf = (root: Node, kind: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(root.ownerDocument, root, kind);

/** The lines of text below some roots, in their order; of an endless page the first. */
export function readLines(roots: readonly Node[]): ShownLine[] {
  const lines: ShownLine[] = [];
  let parent: Element | null = null;
  let home: Element | null = null;
  let host = '';
  let left = mostNodes;
  for (const root of roots) {
    const walker = walkerOf(root, textNodes);
    for (let node = walker.nextNode(); node && left--; node = walker.nextNode()) {
      // short of what it says, a page's scripts are long
      let text = (node as Text).data.trim();
      if (!text) continue;
      if (node.parentElement !== parent) {
        parent = home = node.parentElement;
        host = '';
        if (parent && silent.has(parent.localName)) home = null;
        while (home && inline.has(home.localName)) {
          host ||= (home as HTMLAnchorElement).host;
          home = home.parentElement;
        }
      }
      if (!home) continue;
      if (text.includes('\n') || text.includes('\t') || text.includes('  ')) text = text.replace(/\s+/g, ' ');
      const open = lines.at(-1);
      // whatever is asked of a node costs a page more than what is made of it
      if (open?.block === home && !isAfterBreak(node, home)) {
        open.text += `\t${text}`;
        if (!open.link[1]) open.link = [text, host];
      } else lines.push({ text, block: home, link: [text, host] });
    }
  }
  return lines;
}

/** A <br> before a text, or before the inline element that it begins, parts lines. */
function isAfterBreak({ previousSibling, parentElement }: Node, home: Element): boolean {
  const before = previousSibling ?? (parentElement === home ? null : parentElement?.previousSibling);
  return (before as Element | null)?.localName === 'br';
}
