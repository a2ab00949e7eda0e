import type { Cell } from '../model.ts';
import { type Around, cellEdges } from './cell-edges.ts';
import { attributeOf, fold, isElement, isTextNode, tagOf } from './dom.ts';
import { baseOf, hrefOf } from './href-of.ts';
import { tags } from './tags.ts';

const unread = /* @__PURE__ */ tags('script style svg noscript template select textarea iframe object video audio');
const blockLevel = /* @__PURE__ */ tags(
  'address article aside blockquote br dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ' +
    'ol p section table tbody td th time tr ul button label',
);
/** Elements that mean something of their own: their text is a cell even where nothing else parts it. */
const meaning = /* @__PURE__ */ tags('a button time label address');
/** Parts of a byline that name nobody: 'Send an email', 'Link copied', a portrait's description. Their names say so. */
const gadgets =
  /screen-?reader|follow|share|social|copy|copied|e-?mail|avatar|tooltip|dropdown|comment|hover-?card|author-?card|popover|modal/i;

/** Deeper, or with more elements, nothing is a byline. */
const deepest = 40;
const mostElements = 250;
const mostNodes = 2000;

interface Walk {
  cells: Cell[];
  /** Whether an element or a line ended since the last text, and whether white space stood there. */
  edge: 'none' | 'element' | 'apart';
  spaced: boolean;
  link: { element: Element; href: string } | undefined;
  /** The link that the last cell stands in. */
  lastLink: Element | undefined;
  kin: string;
  /** Characters, elements and nodes of all kinds that may still be read. */
  characters: number;
  elements: number;
  nodes: number;
  edgesOf: typeof cellEdges;
}

/**
 * The text of an element as the row of boxes that a reader sees: what stands apart on the screen, and every element of its own, is
 * a cell, even where no white space stands between; hidden cards and gadgets are left out.
 * @param longest undefined is returned if the element has more characters
 * @param edgesOf how an element stands; for whoever reads elements that lie in one another
 */
export function readCells(element: Element, longest: number, edgesOf = cellEdges): Cell[] | undefined {
  const walk: Walk = {
    cells: [],
    edge: 'none',
    spaced: false,
    link: undefined,
    lastLink: undefined,
    kin: '',
    characters: longest,
    elements: mostElements,
    nodes: mostNodes,
    edgesOf,
  };
  readInto(element, walk, edgesOf(element).spreads, nothing, 0);
  if (isSpent(walk)) return undefined;
  for (const cell of walk.cells) cell.text = fold(cell.text);
  return walk.cells.filter(({ text }) => text !== '');
}

/** Nothing is drawn around what is asked for. */
const nothing = { before: '', after: '' };

const isSpent = ({ characters, elements, nodes }: Walk) => characters < 0 || elements < 0 || nodes < 0;

function readInto(element: Element, walk: Walk, spreads: boolean, { before, after }: Around, depth: number): void {
  const opens = walk.link === undefined && tagOf(element) === 'a';
  if (opens) walk.link = { element, href: hrefOf(element, baseOf(element)) };
  if (before) takeText(before, walk);
  for (let node = element.firstChild; node; node = node.nextSibling) {
    walk.nodes--;
    if (isSpent(walk)) return;
    if (isTextNode(node)) takeText(node.data, walk);
    else if (isElement(node)) readElement(node, walk, depth + 1);
    if (spreads) walk.edge = 'apart';
  }
  if (after) takeText(after, walk);
  if (opens) walk.link = undefined;
}

function readElement(element: Element, walk: Walk, depth: number): void {
  const tag = tagOf(element);
  if (unread(tag) || depth > deepest) return;
  walk.elements--;
  const edges = walk.edgesOf(element);
  if (edges.hidden) return;
  part(walk, edges.apart || blockLevel(tag));
  const names = attributeOf(element, 'class') ?? '';
  if (!gadgets.test(names)) {
    const { kin } = walk;
    if (names || meaning(tag) || !kin) walk.kin = `${tag}.${names.trim().toLowerCase()}`;
    readInto(element, walk, edges.spreads, edges.around(), depth);
    walk.kin = kin;
  }
  part(walk, edges.apart || blockLevel(tag));
}

function part(walk: Walk, isApart: boolean): void {
  if (isApart) walk.edge = 'apart';
  else if (walk.edge === 'none') walk.edge = 'element';
}

function takeText(data: string, walk: Walk): void {
  if (!data.trim()) {
    walk.spaced ||= data !== '';
    return;
  }
  walk.characters -= data.length;
  const last = walk.cells.at(-1);
  const spaced = walk.spaced || data.trimStart() !== data;
  const joins = last && isOneCell(last.text, data, spaced, walk);
  if (joins) last.text += (spaced || walk.edge === 'apart' ? ' ' : '') + data.trim();
  else {
    const joint = walk.edge === 'apart' ? 'apart' : spaced ? 'space' : 'glued';
    const href = walk.link?.href;
    walk.cells.push({ text: data.trim(), joint, kin: walk.kin, ...(href && { href }) });
  }
  walk.lastLink = walk.link?.element;
  walk.edge = 'none';
  walk.spaced = data.trimEnd() !== data;
}

const isWord = /^\p{L}[\p{L}'’-]*\s*$/u;
const isName = /^\p{L}[\p{L}'’.-]*$/u;
const isDropCap = /(?:^|\s)\p{Lu}$/u;

/** Text that goes on, drop caps ("<b>L</b>ena"), and the first name and the surname inside one link. */
function isOneCell(before: string, text: string, spaced: boolean, { edge, link, lastLink }: Walk): boolean {
  if (edge === 'none') return true;
  // expressions that know all letters take long to make: they come last
  if (link && link.element === lastLink && (edge === 'element' || (isWord.test(text) && isName.test(before))))
    return true;
  return (
    edge === 'element' && !spaced && /(?:^|\s)\S{1,2}$/.test(before) && isDropCap.test(before) && /^\p{L}/u.test(text)
  );
}
