import { escapeHtml } from '../text/escape-html.ts';
import { attributeOf, isElement, isTextNode, tagOf } from './dom.ts';
import { baseOf, hrefOf } from './href-of.ts';
import { pictureOf, playerOf } from './media.ts';

/** What is to be copied. */
export interface Wanted {
  texts: ReadonlySet<Node>;
  /** Elements that hold these directly. */
  holders: ReadonlySet<Element | undefined>;
  /** Elements of which no picture is wanted. */
  left: ReadonlySet<Element | undefined>;
  /** Pictures are wanted from here on; from the beginning if it is not given. */
  from?: Node;
  /** … and up to here. */
  to: Node | undefined;
}

const names = (list: string) => new Set(list.split(' '));
/** Elements that mean something to a reader. All others give way to what they hold. */
const meaningful = names(
  'a b blockquote br caption cite code dd dl dt em figcaption figure h2 h3 h4 h5 h6 hr i li ol p pre q rp rt ruby small strong ' +
    'sub sup table tbody td tfoot th thead tr ul',
);
const unread = names('script style noscript template textarea select button input svg math object canvas');
const players = names('iframe video audio');
const attributes = ['colspan', 'rowspan', 'lang', 'dir', 'start'];
/** Deeper than a browser's parser nests; only a script can. */
const deepest = 2000;

/** HTML of what is wanted of an element, and of nothing else. It is for reading: whoever shows it has to make it safe first. */
export function copyMarkup(root: Element, { texts, holders, left, from, to }: Wanted): string {
  const base = baseOf(root);
  const seen = new Set<string>();
  let isBetween = from === undefined;

  const write = (node: Node, isLeft: boolean, depth: number): string => {
    if (isTextNode(node)) {
      if (node === from) isBetween = true;
      if (node === to) isBetween = false;
      return texts.has(node) || !node.data.trim() ? escapeHtml(node.data) : '';
    }
    if (!isElement(node) || depth > deepest) return '';
    const tag = tagOf(node);
    if (unread.has(tag)) return '';
    const isWanted = isBetween && !isLeft && !left.has(node);
    if (tag === 'img' || players.has(tag)) {
      const media = isWanted ? (tag === 'img' ? pictureOf(node, base) : playerOf(node, base)) : '';
      if (seen.has(media)) return '';
      seen.add(media);
      return media;
    }
    if (tag === 'br' || tag === 'hr') return isBetween ? `<${tag}>` : '';
    let inner = '';
    for (let child = node.firstChild; child; child = child.nextSibling)
      inner += write(child, isLeft || left.has(node), depth + 1);
    if (!inner.trim()) return inner && ' ';
    if (meaningful.has(tag)) return `<${tag}${attributesOf(node, tag, base)}>${inner}</${tag}>`;
    return holders.has(node) ? `<div>${inner}</div>` : inner;
  };
  return write(root, false, 0).trim();
}

function attributesOf(element: Element, tag: string, base: URL | undefined): string {
  const href = tag === 'a' ? hrefOf(element, base) : '';
  const own = attributes.map((name) => [name, attributeOf(element, name)]);
  return [...own, ['href', href]].map(([name, value]) => (value ? ` ${name}="${escapeHtml(value)}"` : '')).join('');
}
