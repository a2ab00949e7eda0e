/** A copy of a page that nobody cleans: whatever happens to the page happens to its twin, and in the end both must be the same. */
export interface Twin {
  of: <T extends Node>(node: T) => T | undefined;
  /** Finds the twins of what was made anew, as far as both are built alike. */
  renew: () => void;
  html: () => string;
}

export function twinOf(document: Document): Twin {
  const copy = Node.prototype.cloneNode.call(document, true) as Document;
  const twins = new WeakMap<Node, Node>();
  const pair = (live: Node, twin: Node) => {
    // where we have put text into an element of ours, the twin has the text
    if (live.nodeName !== twin.nodeName) return;
    twins.set(live, twin);
    const [ours, theirs] = [childrenOf(live), childrenOf(twin)];
    if (ours.length === theirs.length) for (const [i, child] of ours.entries()) pair(child, theirs[i] as Node);
  };
  pair(document, copy);
  return {
    of: <T extends Node>(node: T) => twins.get(node) as T | undefined,
    renew: () => pair(document, copy),
    html: () => htmlOf(copy),
  };
}

const childNodes = Object.getOwnPropertyDescriptor(Node.prototype, 'childNodes')?.get;
/** A form may have a field called childNodes. */
const childrenOf = (node: Node): Node[] => Array.from(childNodes?.call(node) as NodeListOf<ChildNode>);

/**
 * All of a page, as text. Not its outerHTML, which writes what stands in <noscript> otherwise where no window is, as for the twin.
 * The page may shadow document.documentElement.
 */
export function htmlOf(document: Document): string {
  const root = Document.prototype.querySelector.call(document, 'html');
  return root ? markupOf(root) : '';
}

function markupOf(node: Node): string {
  if (node.nodeType !== 1) return node.nodeValue ?? '';
  const { attributes, localName } = node as Element;
  const told = Array.from(attributes, ({ name, value }) => ` ${name}="${value}"`).join('');
  return `<${localName}${told}>${childrenOf(node).map(markupOf).join('')}</${localName}>`;
}
