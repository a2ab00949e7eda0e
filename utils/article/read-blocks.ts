import type { Link } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { documentOf, fold, nameOf, parentOf } from './dom.ts';
import { baseOf, hrefOf } from './href-of.ts';

/** A block as found, with its live nodes; `holder` is the nearest block-level element. */
export interface LiveBlock {
  holder: Element;
  nodes: Text[];
  text: string;
  links: Link[];
  linkChars: number;
  emphasised: boolean;
}

const names = (list: string) => new Set(list.split(' '));
/** Elements that stand on lines of their own. By name alone, so that the list does not depend on style sheets. */
const blockLevel = names(
  'address article aside blockquote body button center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup label legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul',
);
const unread = names('script style noscript template textarea select option iframe object head title svg math');
const emphasis = names('em i small strong b cite');
/** Elements of HTML that may have a shadow root; of the page's own making all may. */
const mayHost = names('article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span');

/** What an element's name says of it; told of each name once, since to ask an element costs more than to read it. */
interface Kind {
  isUnread: boolean;
  isBlock: boolean;
  /** Ends a line. */
  breaks: boolean;
  isLink: boolean;
  isEmphasis: boolean;
  mayHost: boolean;
}

const kinds = new Map<string, Kind>();
function kindOf(name: string): Kind {
  const tag = name.toLowerCase();
  const isBlock = blockLevel.has(tag);
  const kind: Kind = {
    isUnread: unread.has(tag),
    isBlock,
    breaks: isBlock || tag === 'br',
    isLink: tag === 'a',
    isEmphasis: emphasis.has(tag),
    mayHost: mayHost.has(tag) || tag.includes('-'),
  };
  kinds.set(name, kind);
  return kind;
}

/** An element that is being read, and what holds for the text in it. */
interface Holding {
  element: Element;
  isBlock: boolean;
  holder: Element;
  link: Element | null;
  emphasised: boolean;
  around: Holding | undefined;
}

/** What a walk over a page finds. */
export interface Walked {
  blocks: LiveBlock[];
  /** All elements, but for those within what is not read: the strokes of a drawing, the options of a field. */
  elements: Element[];
  /** Those that may have a shadow root. */
  hosts: Element[];
}

/**
 * The text blocks and the elements below `root` in document order, by one walk. Two runs of text belong to one block if they share the nearest
 * block-level ancestor and neither a <br> nor another block stands between them.
 */
export function readBlocks(root: Element, budget: Budget = endless): Walked {
  const blocks: LiveBlock[] = [];
  const elements: Element[] = [];
  const hosts: Element[] = [];
  let current: LiveBlock | undefined;
  let broken = false;
  /** White space since the last text, which counts where the block goes on behind it. */
  let blank = '';
  let link: Element | null = null;
  let linkText = '';
  // places that know what they stand in instead of recursion: pages nest deeper than the call stack goes
  let place: Holding = {
    element: root,
    isBlock: false,
    holder: root,
    link: null,
    emphasised: false,
    around: undefined,
  };
  const walker = Document.prototype.createTreeWalker.call(documentOf(root), root, 5);
  const base = baseOf(root);
  const closeLink = () => {
    if (link && current) {
      const text = fold(linkText);
      if (text) {
        current.links.push({ text, href: hrefOf(link, base) });
        current.linkChars += text.length;
      }
    }
    link = null;
  };
  const goTo = (parent: Element | null) => {
    for (; place.around && place.element !== parent; place = place.around) if (place.isBlock) broken = true;
  };
  for (let node = walker.nextNode(); node; ) {
    // a filter would be asked by the browser for each node, which takes longer than the walk
    const name = nameOf(node);
    if (name !== '#text') {
      const element = node as Element;
      const { isUnread, isBlock, breaks, isLink, isEmphasis, mayHost } = kinds.get(name) ?? kindOf(name);
      elements.push(element);
      if (isUnread) {
        node = nextBehind(walker);
        continue;
      }
      goTo(parentOf(element));
      node = walker.nextNode();
      if (mayHost) hosts.push(element);
      if (breaks) broken = true;
      place = {
        element,
        isBlock,
        holder: isBlock ? element : place.holder,
        link: isLink ? element : place.link,
        emphasised: isEmphasis || place.emphasised,
        around: place,
      };
      continue;
    }
    const text = node as Text;
    node = walker.nextNode();
    const { data } = text;
    budget.spend(data.length);
    if (!data.trim()) {
      blank += data;
      continue;
    }
    goTo(parentOf(text));
    if (!current || broken || current.holder !== place.holder) {
      closeLink();
      current = { holder: place.holder, nodes: [], text: '', links: [], linkChars: 0, emphasised: true };
      blocks.push(current);
      broken = false;
    } else current.text += blank;
    blank = '';
    if (link !== place.link) {
      closeLink();
      link = place.link;
      linkText = '';
    }
    if (link) linkText += data;
    current.nodes.push(text);
    current.text += data;
    current.emphasised &&= place.emphasised;
  }
  closeLink();
  blocks.forEach((block) => {
    block.text = fold(block.text);
  });
  return { blocks, elements, hosts };
}

/** The next node that is not inside the current one. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next) return next;
    if (!walker.parentNode()) return null;
  }
}
