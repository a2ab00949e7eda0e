import type { Block, Box, Column } from '../model.ts';
import { isHeadingOf } from './find-headline.ts';
import { findNextStory, type StoryStart } from './find-next-story.ts';
import { findReach } from './find-reach.ts';
import { findHeadline } from './headline-block.ts';
import { weightOf } from './is-prose.ts';
import { siteParts } from './site-parts.ts';
import { sumsOf } from './sums-of.ts';
import { tags } from './tags.ts';

type Seen = Pick<Block, 'text' | 'tag' | 'box' | 'prose' | 'visible' | 'readable' | 'links'>;

/** Less prose than this between headline and story is a standfirst and a caption. */
const leastSkipped = 700;
/** Less than this below a headline is a teaser. */
const leastAppended = 450;

const ofSite = /* @__PURE__ */ tags('nav footer header');
/** Menus and footers that belong to the article: previous and next post, its meta data, its comments. */
const articleParts =
  /(?:^|[\s_-])(?:post|entry|article|story|single|comments?|breadcrumbs?|paging|pagination|nav-?(?:links|below|single|posts?))(?:$|[\s_-])/;

/**
 * Finds the story and its column. Undefined if there is no prose to speak of.
 * The core is the deepest box with four fifths of the prose that reads as the body (of all visible prose if none does):
 * less would lose a story that is cut in two by a box, more would be drawn up to <body> by one stray teaser.
 * @param pane what holds the story and nothing else, where that is known
 */
export function findColumn(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  titles: readonly string[],
  pane?: Box,
): Column | undefined {
  const prose = blocks.map((block) => block.prose);
  const shown = blocks.map((block) => block.visible && block.prose);
  const kept = shown.map((is, i) => is && (blocks[i] as Seen).readable);
  // A page that comes in by scripts may show nothing yet.
  let story = findCore(blocks, boxes, kept) ?? findCore(blocks, boxes, shown) ?? findCore(blocks, boxes, prose);
  if (!story) return undefined;
  let headline = findHeadline(blocks, boxes, titles, story.first);
  // Something further down was taken for the story: obituaries, comments, the next article.
  const skipped = shown.map(
    (is, i) =>
      is && headline !== undefined && i > headline && i < (story?.first ?? 0) && !isPictured(boxes, blocks[i] as Seen),
  );
  const nearer = findCore(blocks, boxes, skipped);
  if (nearer && nearer.prose >= leastSkipped && nearer.prose > story.prose * 0.15) {
    story =
      findCore(
        blocks,
        boxes,
        shown.map((is, i) => is && i >= nearer.first && i <= nearer.last),
      ) ?? story;
    headline = findHeadline(blocks, boxes, titles, story.first);
  }
  const appended = findAppended(blocks, boxes, titles.at(-1) ?? '', shown, {
    headline: headline ?? -1,
    first: story.first,
  });
  if (appended) ({ story, headline } = appended);
  const another = headline === undefined ? undefined : findNextStory(blocks, boxes, { headline, first: story.first });
  if (another)
    story =
      findCore(
        blocks,
        boxes,
        shown.map((is, i) => is && i > (headline ?? -1) && i < another.from),
      ) ?? story;
  const core = boxes[story.core] as Box;
  let column = headline === undefined ? core : commonBox(boxes, core, headline);
  // Up, as long as only more of the article comes along and nothing of the site.
  for (let up = boxes[column.parent]; up && up.parent >= 0 && !holdsSiteParts(boxes, up, column); up = boxes[up.parent])
    column = up;
  // a pane holds the whole story and nothing else
  const found = {
    ...story,
    column: Math.max(column.index, pane?.index ?? 0),
    ...(headline !== undefined && { headline }),
  };
  return { ...found, ...findReach(blocks, boxes, found, another?.from) };
}

/** Below a picture of a gallery, however long the caption is: an item of a list with a picture of its own. */
function isPictured(boxes: readonly Box[], { box: own }: Seen): boolean {
  let box = boxes[own];
  for (let level = 0; box && level < 5; level++, box = boxes[box.parent])
    if (box.tag === 'li' || box.tag === 'figure') return box.media > 0;
  return false;
}

/**
 * The story that the page appended below the first one, once the document's title is its headline: pages that go on and on
 * change the title with the address, and leave the rest of their head as it was.
 */
function findAppended(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  title: string,
  shown: readonly boolean[],
  above: StoryStart,
) {
  const isTitle = isHeadingOf([title]);
  const isTitled = (i: number) => isTitle(blocks[i]?.text ?? '');
  if (above.headline < 0 || isTitled(above.headline)) return undefined;
  let headline = blocks.findIndex(
    ({ tag, visible }, i) => i > above.headline && visible && tag === 'h1' && isTitled(i),
  );
  for (let at: StoryStart | undefined = above; at && headline < 0; ) {
    at = findNextStory(blocks, boxes, at);
    if (at && isTitled(at.headline)) headline = at.headline;
  }
  if (headline < 0) return undefined;
  const end = blocks.findIndex(({ tag }, i) => i > headline && tag === 'h1');
  const story = findCore(
    blocks,
    boxes,
    shown.map((is, i) => is && i > headline && (end < 0 || i < end)),
  );
  return story && story.prose >= leastAppended ? { story, headline } : undefined;
}

/** The deepest box with four fifths of the prose, and where in it the prose begins and ends. */
function findCore(blocks: readonly Seen[], boxes: readonly Box[], prose: readonly boolean[]) {
  if (!prose.includes(true)) return undefined;
  const weight = sumsOf(blocks.map(({ text }, i) => (prose[i] ? weightOf(text) : 0)));
  const total = weight({ first: 0, last: blocks.length - 1 });
  const core = boxes.findLast((box) => weight(box) >= total * 0.8) as Box;
  const inCore = prose.flatMap((is, i) => (is && i >= core.first && i <= core.last ? [i] : []));
  return {
    core: core.index,
    first: inCore[0] ?? core.first,
    last: inCore.at(-1) ?? core.last,
    prose: weight(core),
  };
}

function commonBox(boxes: readonly Box[], core: Box, block: number): Box {
  let box: Box | undefined = core;
  while (box && box.parent >= 0 && !(box.first <= block && block <= box.last)) box = boxes[box.parent];
  return box ?? core;
}

/** Whether `up` would bring site header, menus or footer into the column. */
function holdsSiteParts(boxes: readonly Box[], up: Box, column: Box): boolean {
  const isArticles = isWithinArticle(boxes, up);
  for (let i = up.index + 1; i < boxes.length; i++) {
    const box = boxes[i] as Box;
    if (box.parent < up.index) break;
    if (box.parent !== up.index || (column.index >= i && isInside(boxes, column.index, i))) continue;
    if (articleParts.test(box.names)) continue;
    const isSmall = box.last - box.first < 4;
    if (siteParts.test(box.names)) return true;
    if (ofSite(box.tag) && !isSmall && !isArticles) return true;
  }
  return false;
}

function isWithinArticle(boxes: readonly Box[], box: Box): boolean {
  for (let at: Box | undefined = box; at; at = boxes[at.parent])
    if (at.tag === 'article' || at.tag === 'main') return true;
  return false;
}

/** Whether the box `inner` is `outer` or lies inside it. */
function isInside(boxes: readonly Box[], inner: number, outer: number): boolean {
  let at = inner;
  while (at > outer) at = boxes[at]?.parent ?? -1;
  return at === outer;
}
