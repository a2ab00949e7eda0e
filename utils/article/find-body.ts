import type { Block, Box } from '../model.ts';

type Reading = Pick<Block, 'text' | 'tag' | 'box' | 'visible' | 'links' | 'linkChars'>;

/** Less text than this is a label, and says nothing of what holds it. */
const leastText = 25;
/** Headings, labels and items of lists stand in menus as well. */
const saysNothing = /^(?:h1|li|figcaption|button|label|legend|dt|th|summary)$/;
/** Elements that are one paragraph; what they stand in is what gathers paragraphs. */
const isParagraph = /^(?:p|td|pre|h[2-6])$/;
const stops = /[,،、，]/g;
/** How far up a paragraph speaks for what it stands in, and how much less at each step. */
const shares = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];
/** What elements are made for, in points of `worthOf`. */
const worthOfTag: Record<string, number> = { div: 5, pre: 3, td: 3, blockquote: 3, address: -3, form: -3, th: -5 };
const ofStory = /article|body|content|entry|main|page|post|text|blog|story/;
const ofOthers =
  /hidden|banner|caption|gallery|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|sidebar|skyscraper|sponsor|shopping|tags|widget/;
const worthOfName = 25;
/** Boxes nearly as good as the best one; if so many of them stand in one, that is it. */
const nearlyAsGood = 0.75;
const severalAsGood = 3;
/** A neighbour with this share of the best one's points is the story as well. */
const enoughBeside = 0.2;
const leastBeside = 10;
/** Above this share of linked text, a box of few words is a list of links. */
const mostLinked = 0.25;
/** So many stops has nothing but prose. */
const manyStops = 10;
/** Less than this was not found, and what looked like something else is looked at as well. */
const leastBody = 250;
const neverBody = /^(?:footer|aside|nav|button|fieldset)$/;
const maybeLinks = /^(?:form|ul|ol|div|section|header)$/;

/**
 * Which blocks the body takes in, as far as the page's form tells: prose speaks for the boxes that it stands in, links against them;
 * the best box is the body, with its neighbours that are nearly as good, without lists of links and fields. One opinion among several:
 * in the way of Arc90's Readability (2009), by records instead of elements.
 * @param address the page's own: what leads to a place on it is no link
 */
export function findBody(blocks: readonly Reading[], boxes: readonly Box[], address: string): boolean[] {
  const strict = bodyOf(blocks, boxes, address, true);
  if (charsOf(blocks, strict) >= leastBody) return strict;
  const loose = bodyOf(blocks, boxes, address, false);
  return charsOf(blocks, loose) > charsOf(blocks, strict) ? loose : strict;
}

const charsOf = (blocks: readonly Reading[], kept: readonly boolean[]) =>
  blocks.reduce((sum, { visible, text }, i) => sum + (kept[i] && visible ? text.length : 0), 0);

function bodyOf(blocks: readonly Reading[], boxes: readonly Box[], address: string, isStrict: boolean): boolean[] {
  const sums = sumsOf(blocks, address);
  const named = boxes.map(
    ({ names }) => (ofStory.test(names) ? worthOfName : 0) - (ofOthers.test(names) ? worthOfName : 0),
  );
  const points = pointsOf(blocks, boxes, named, sums);
  const children = childrenOf(boxes);
  const best = bestOf(boxes, points, children);
  const within = new Set([best, ...besides(boxes, points, children, sums, best)]);
  const isIn: boolean[] = [];
  for (const box of boxes) {
    const isLeft =
      box.index !== best &&
      (neverBody.test(box.tag) ||
        (isStrict && maybeLinks.test(box.tag) && isLinks(box, named[box.index] as number, sums)));
    isIn.push(!isLeft && (within.has(box.index) || (box.parent >= 0 && isIn[box.parent] === true)));
  }
  return blocks.map(({ box }) => isIn[box] === true);
}

/** Sums over the visible blocks of a box. */
interface Sums {
  chars(box: Box): number;
  stops(box: Box): number;
  /** Share of the text that leads elsewhere. */
  linked(box: Box): number;
}

function sumsOf(blocks: readonly Reading[], address: string): Sums {
  const here = `${address.split('#')[0]}#`;
  const [chars, stops, linked]: [number[], number[], number[]] = [[0], [0], [0]];
  const add = (sums: number[], more: number) => sums.push((sums.at(-1) as number) + more);
  for (const { visible, text, links, linkChars } of blocks) {
    // what leads to a place on the page is the contents of the story
    const within = links.reduce((sum, { href, text }) => sum + (href.startsWith(here) ? text.length : 0), 0);
    add(chars, visible ? text.length : 0);
    add(stops, visible ? stopsIn(text) : 0);
    add(linked, visible ? Math.max(0, linkChars - within) : 0);
  }
  const over =
    (sums: readonly number[]) =>
    ({ first, last }: Box) =>
      last < first ? 0 : (sums[last + 1] as number) - (sums[first] as number);
  const [charsIn, linkedIn] = [over(chars), over(linked)];
  return { chars: charsIn, stops: over(stops), linked: (box) => linkedIn(box) / (charsIn(box) || 1) };
}

const stopsIn = (text: string) => text.match(stops)?.length ?? 0;

/** The points of each box that paragraphs speak for; undefined for all others. */
function pointsOf(
  blocks: readonly Reading[],
  boxes: readonly Box[],
  named: readonly number[],
  { linked }: Sums,
): (number | undefined)[] {
  const points: (number | undefined)[] = boxes.map(() => undefined);
  for (const { visible, text, tag, box } of blocks) {
    if (!visible || text.length < leastText || saysNothing.test(tag)) continue;
    const worth = 2 + stopsIn(text) + Math.min(3, Math.floor(text.length / 100));
    let at = isParagraph.test(tag) ? (boxes[box]?.parent ?? -1) : box;
    for (const share of shares) {
      if (at < 0) break;
      const own = (worthOfTag[boxes[at]?.tag ?? ''] ?? 0) + (named[at] as number);
      points[at] = (points[at] ?? own) + worth * share;
      at = boxes[at]?.parent ?? -1;
    }
  }
  return points.map((own, i) => own && own * (1 - linked(boxes[i] as Box)));
}

function childrenOf(boxes: readonly Box[]): Box[][] {
  const children: Box[][] = boxes.map(() => []);
  for (const box of boxes) children[box.parent]?.push(box);
  return children;
}

/** The box with the most points, or what gathers it with others as good; what holds nothing else is the same. */
function bestOf(boxes: readonly Box[], points: readonly (number | undefined)[], children: readonly Box[][]): number {
  const worth = (i: number) => points[i] ?? Number.NEGATIVE_INFINITY;
  const above = (i: number) => {
    const path: number[] = [];
    for (let at = boxes[i]?.parent ?? -1; at > 0; at = boxes[at]?.parent ?? -1) path.push(at);
    return path;
  };
  const [first = 0, ...next] = boxes
    .map(({ index }) => index)
    .filter((i) => points[i] !== undefined)
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, 5);
  const asGood = next.filter((i) => worth(i) >= worth(first) * nearlyAsGood).map(above);
  let best = above(first).find((up) => asGood.filter((path) => path.includes(up)).length >= severalAsGood) ?? first;
  const isAlone = (parent: number) => children[parent]?.filter(({ first, last }) => first <= last).length === 1;
  for (let up = boxes[best]?.parent ?? -1; up > 0 && isAlone(up); up = boxes[up]?.parent ?? -1) best = up;
  return best;
}

/** The neighbours of the best box that belong to the body: with many points for themselves, or paragraphs. */
function besides(
  boxes: readonly Box[],
  points: readonly (number | undefined)[],
  children: readonly Box[][],
  { chars, linked }: Sums,
  best: number,
): number[] {
  const { names = '', parent = -1 } = boxes[best] ?? {};
  const most = points[best] ?? 0;
  const limit = Math.max(leastBeside, most * enoughBeside);
  const isBody = (box: Box) => {
    const own = points[box.index];
    const kin = names !== '' && box.names === names ? most * enoughBeside : 0;
    if (own !== undefined && own + kin >= limit) return true;
    if (box.tag !== 'p') return false;
    return chars(box) > 80 ? linked(box) < 0.25 : chars(box) > 0 && linked(box) === 0;
  };
  return (children[parent] ?? []).filter((box) => box.index !== best && isBody(box)).map(({ index }) => index);
}

/** A list of links or a form, rather than prose. */
function isLinks(box: Box, named: number, { stops, linked }: Sums): boolean {
  if (named < 0 && box.tag !== 'section') return true;
  return stops(box) < manyStops && (linked(box) > mostLinked || (box.fields > 0 && box.fields > stops(box) / 3));
}
