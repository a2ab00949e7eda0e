import type { Block, Box, Reading } from '../model.ts';
import { openBudget } from '../text/budget.ts';
import { hostOf } from '../text/host-of.ts';
import { oncePer } from '../text/once.ts';
import type { FiledThemes } from '../themes/filed-themes.ts';
import { blockRecords } from './block-records.ts';
import { cellEdges } from './cell-edges.ts';
import { attributeOf, findInTexts, fold, openRootOf, queryAll, rootOf, textOf } from './dom.ts';
import { drawnPage } from './drawn-page.ts';
import { findBody } from './find-body.ts';
import { findColumn } from './find-column.ts';
import { findFurniture } from './find-furniture.ts';
import { findZones } from './find-zones.ts';
import type { ShadowRootOf } from './flat-copy.ts';
import { ownAddress } from './own-address.ts';
import { readBesides } from './read-besides.ts';
import type { LiveBlock } from './read-blocks.ts';
import { readBoxes } from './read-boxes.ts';
import { readBylines } from './read-bylines.ts';
import { readCounters } from './read-counters.ts';
import { readFeed } from './read-feed.ts';
import { readItemTypes } from './read-item-types.ts';
import { readLogos } from './read-logos.ts';
import { readMetadata } from './read-metadata.ts';
import { readNamed } from './read-named.ts';
import { readRows } from './read-rows.ts';
import { patiently, type ReadingLimits } from './reading-limits.ts';

/**
 * The nodes behind the records, for the one file that writes to the page. Of a page with shadow roots they are those of its flat
 * copy, in which it shows what stands in what; `liveOf` gives the page's own.
 */
export interface LivePage {
  /** Text nodes of a block, by the block's index. */
  nodes: readonly (readonly Text[])[];
  /** Elements of the boxes, by index. */
  elements: readonly Element[];
  /** All shadow roots of the page, whether they hold words or none yet. */
  roots: readonly ShadowRoot[];
}

/** A page as read: the reading, and the live nodes its blocks and boxes stand for. */
export interface ReadPage {
  reading: Reading;
  live: LivePage;
}

/** Reads the page in one go; see `readPageInSteps`. */
export const readPage = (...page: Parameters<typeof readPageInSteps>) => atOnce(readPageInSteps(...page));

/** Reads a page of which nothing has been read yet. */
export function atOnce(steps: Generator<undefined, ReadPage>): ReadPage {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * Reads the page into plain records. The page is not changed, and must not change between the steps.
 * @param limits how much the page may ask; past them TooLarge is thrown
 * @param shadowRootOf gives closed shadow roots too, where the browser hands them out
 * @returns what was read. A page without <body> has no blocks.
 */
export function* readPageInSteps(
  page: Document,
  themes: FiledThemes,
  limits: ReadingLimits = patiently,
  shadowRootOf: ShadowRootOf = openRootOf,
): Generator<undefined, ReadPage> {
  const budget = openBudget(limits);
  const { document, body, blocks: read, elements, roots } = drawnPage(page, shadowRootOf, limits.elements, budget);
  const head = readMetadata(page, budget);
  const url = ownAddress(page.location?.href ?? page.URL, head.canonical);
  const hostname = hostOf(url);
  yield;
  const counters = body ? readCounters(body, hostname) : [];
  const named = readNamed(elements);
  const furniture = body ? findFurniture(body, named, themes) : new Map();
  budget.check();
  const boxes = body
    ? readBoxes(
        body,
        elements,
        named,
        read,
        furniture,
        counters.map(({ element }) => element),
      )
    : [];
  yield;
  const blocks = blockRecords(read, boxes);
  const item = body && readFeed(body, hostname);
  const pane = boxes.find(({ element }) => element === item?.pane);
  // in a reader for feeds, what stands in other panes is no part of the page
  const own = pane ? blocks.map((block, i) => (isWithin(i, pane) ? block : { ...block, visible: false })) : blocks;
  findBody(own, boxes, url).forEach((is, i) => {
    (blocks[i] as Block).readable = is;
  });
  budget.check();
  const documentTitle = fold(textOf(queryAll(document, 'head > title')[0] ?? document.createTextNode('')));
  const titles = [item?.title, head.headline, head.title, documentTitle].filter(
    (title) => title !== undefined && title !== '',
  );
  const found = findColumn(own, boxes, titles as string[], pane);
  if (found) readBesides(boxes, found);
  const core = found && boxes[found.core]?.element;
  findZones(blocks, boxes, found).forEach((zone, i) => {
    const block = blocks[i] as Block;
    block.zone = zone;
    // what stands between the story's paragraphs, and as they do, is one, whatever box it was put in
    if (zone === 'body' && found?.likeStory?.[i]) block.readable = true;
  });
  yield;
  const edgesOf = oncePer(cellEdges);
  readRows(blocks, read, edgesOf);
  const headline = found?.headline === undefined ? undefined : blocks[found.headline];
  const declared = attributeOf(rootOf(document) as Element, 'lang') ?? head.language;
  const blockOf = blockFinder(read);
  const { title, headline: stated, published, language: _, kind, ...metadata } = head;
  const bylines = body
    ? [...readBylines(body, elements, named, blockOf, edgesOf, budget), ...readLogos(body, hostname, blockOf)]
    : [];
  const reading: Reading = {
    url,
    hostname,
    stated: {
      documentTitle,
      ...(title && { title }),
      ...(stated && { headline: stated }),
      ...(pane && item && { item: item.title }),
      ...(published && { published }),
      ...(declared && { language: declared }),
    },
    form: {
      ...(kind && { kind }),
      bodyNames: body ? (attributeOf(body, 'class') ?? '') : '',
      itemTypes: core ? readItemTypes(core) : [],
      ...(found && { story: { first: found.first, last: found.last, prose: found.prose } }),
    },
    metadata: { ...metadata, ...(pane && item && { siteName: item.feed, types: [...metadata.types, 'article'] }) },
    blocks,
    boxes: boxes.map(({ element: _element, ...box }) => box),
    ...(headline && { headline: headline.id }),
    bylines,
    counters: counters.map(({ src }) => ({ src })),
    column: found?.column ?? -1,
  };
  return {
    reading,
    live: {
      nodes: read.map(({ nodes }) => nodes),
      elements: boxes.map(({ element }) => element),
      roots,
    },
  };
}

const isWithin = (block: number, { first, last }: Pick<Box, 'first' | 'last'>) => block >= first && block <= last;

/** Makes what tells in which block the text of an element begins. */
function blockFinder(read: readonly LiveBlock[]): (element: Element) => string | undefined {
  const blockOf = new Map<Node, string>();
  for (let i = 0; i < read.length; i++) for (const node of read[i]?.nodes ?? []) blockOf.set(node, `b${i}`);
  return (element) => findInTexts(element, (text) => blockOf.get(text));
}
