import type { BylineElement, Cell, Link } from '../model.ts';
import { type Budget, endless } from '../text/budget.ts';
import { oncePer } from '../text/once.ts';
import { cellEdges } from './cell-edges.ts';
import { attributeOf, fold, matches, queryAll, textOf } from './dom.ts';
import { readCells } from './read-cells.ts';
import { blockBeside, logoIn } from './read-logos.ts';
import type { NameGroups } from './read-named.ts';

/** Where the pages about whoever wrote something lie. */
const authorFolders = ['author', 'autor', 'authors', 'auteur', 'profile', 'people', 'by', 'staff'];
const authorLinks = authorFolders.map((folder) => `a[href*="/${folder}/" i]`).join();
/** The same of an address, which is faster for all links of a page: '/Profile/ana'. */
const authorPath = new RegExp(`/(?:${authorFolders.join('|')})/`, 'i');

/**
 * Where bylines live. Visible text first: the order is the order of trust.
 * 'byline' and 'author' as parts of class names hit author boxes too; zone and grammar sort those out.
 */
const places: readonly (readonly [selector: string, from: string])[] = [
  ['[itemprop~="author" i]', 'itemprop'],
  ['[rel~="author" i]', 'rel=author'],
  [
    // <div class="story_by">; WordPress' own block for the author stands below the story in its stock themes: <div class="wp-block-post-author">
    '[class*="byline" i], [id*="byline" i], [data-testid*="byline" i], [class~="by" i], [class$="_by" i], .wp-block-post-author, .wp-block-post-author-name',
    'class:byline',
  ],
  ['[class*="author" i]:not(body):not(html), [id*="author" i], [data-testid*="author" i]', 'class:author'],
  ['[class*="writer" i], [class*="reporter" i], [class*="journalist" i]', 'class:reporter'],
  [
    '[class*="auteur" i], [class*="autor" i], [class*="redactor" i], [class*="penulis" i], [class*="firma" i]',
    'class:autor',
  ],
  [
    ':is([class*="credit" i], [class*="attribution" i], [class*="signature" i], [class*="provider" i], [class*="source" i]):not([class*="image" i], [class*="photo" i], [class*="media" i], [class*="picture" i], [class*="caption" i], [class*="foto" i]), [itemprop~="sourceOrganization" i]',
    'class:credit',
  ],
  // <a class="publisher-link">, <img class="publisher-logo">, <div class="publisher-logo">, <a class="media_end_head_top_logo">
  [
    'a[class*="publisher" i], img[class*="publisher" i], [class*="publisher" i][class*="logo" i], a[class*="top_logo" i]',
    'class:credit',
  ],
  [authorLinks, 'link:author'],
  ['address', 'address'],
];

/** What the places ask of a class or an id, and with it of nearly every element of a page. */
const wordsInNames =
  /byline|(?:^|[\s_])by(?:$|\s)|author|writer|reporter|journalist|auteur|autor|redactor|penulis|firma|credit|attribution|signature|provider|source|publisher|top_logo/;
/** Where else they look. */
const elsewhere =
  'address, [itemprop~="author" i], [itemprop~="sourceOrganization" i], [rel~="author" i], [data-testid*="byline" i], [data-testid*="author" i]';

/** A byline longer than this is an author's biography or a whole story. */
const longest = 400;
const mostElements = 60;
/** Ordinary pages have a few dozen elements that are asked for their text, and most of them say the same thing twice. */
const mostLooks = 1000;

/**
 * Elements that look like a byline, innermost duplicates dropped, in the order of trust, then of the page.
 * @param elements all elements below `root`, in document order, and what they are called
 * @param blockOf the id of the block that an element's text begins in, undefined if it has none
 */
export function readBylines(
  root: Element,
  elements: readonly Element[],
  { groups }: NameGroups,
  blockOf: (element: Element) => string | undefined,
  edgesOf = oncePer(cellEdges),
  budget: Budget = endless,
): BylineElement[] {
  const found: BylineElement[] = [];
  const seen = new Set<string>();
  // the few elements that the places then part among them
  const candidates = new Set(queryAll(root, elsewhere));
  for (const link of queryAll(root, 'a')) if (authorPath.test(attributeOf(link, 'href') ?? '')) candidates.add(link);
  for (const { names, elements } of groups)
    if (wordsInNames.test(names)) for (const element of elements) candidates.add(element);
  const ordered = elements.filter((element) => candidates.has(element));
  const cellsIn = oncePer((element: Element) => readCells(element, longest, edgesOf));
  const cellsOf = (element: Element, from: string): Cell[] | undefined => {
    const cells = cellsIn(element);
    if (cells?.length !== 0 || from !== 'class:credit') return cells;
    const name = logoIn(element);
    return name ? [{ text: name, joint: 'glued', kin: 'img' }] : [];
  };
  let looks = 0;
  for (const [selector, from] of places)
    for (const element of ordered) {
      if (!matches(element, selector)) continue;
      if (found.length >= mostElements || ++looks > mostLooks) return found;
      budget.spend();
      const cells = cellsOf(element, from);
      const block = cells?.length ? blockBeside(element, blockOf) : undefined;
      if (!cells || !block) continue;
      const text = textOfCells(cells);
      const key = `${block} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      found.push({ text, ...(cells.length > 1 && { cells }), block, from, links: linksOf(element) });
    }
  return found;
}

/** 'By Ana Ruiz | Reporter': a bar where the next cell stands apart. */
const textOfCells = (cells: readonly Cell[]) =>
  cells
    .map(({ text, joint }, i) => (i === 0 ? text : joint === 'apart' ? ` | ${text}` : ` ${text}`))
    .join('')
    .replace(/ (?=[,;.:)])/g, '');

/** More links than that no byline has. */
const mostLinks = 50;

/** The links of an element, itself included. */
const linksOf = (element: Element): Link[] =>
  [...(matches(element, 'a[href]') ? [element] : []), ...queryAll(element, 'a[href]')]
    .slice(0, mostLinks)
    .map((a) => ({ text: fold(textOf(a)), href: (a as HTMLAnchorElement).href }));
