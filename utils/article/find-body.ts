import type { Block, Box } from '../model.ts';
import { type BoxSums, boxSums, stopsIn } from './box-sums.ts';
import { tags } from './tags.ts';

type Seen = Pick<Block, 'text' | 'tag' | 'box' | 'visible' | 'links' | 'linkChars'>;

/** Less text than this is a label, and says nothing of what holds it. */
const leastText = 25;
/** Headings, labels and items of lists stand in menus as well. */
const saysNothing = /* @__PURE__ */ tags('h1 li figcaption button label legend dt th summary');
/** Elements that are one paragraph; what they stand in is what gathers paragraphs. */
const isParagraph = /* @__PURE__ */ tags('p td pre h2 h3 h4 h5 h6');
/** How far up a paragraph speaks for what it stands in, and how much less at each step. */
const shares = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];
/** How much less items of lists speak: references are longer than what they are references of. */
const inLists = 1 / 3;
/** What elements are made for, in the points that a paragraph brings. */
const worthOfTag: Record<string, number> = { div: 5, pre: 3, td: 3, blockquote: 3, address: -3, form: -3, th: -5 };
const ofStory = /article|body|content|entry|main|page|post|text|blog|story/;
const ofOthers =
  /hidden|banner|caption|gallery|comment|com-|contact|footer|gdpr|masthead|media|meta|outbrain|promo|related|scroll|share|sidebar|skyscraper|sponsor|shopping|tags|widget/;
const worthOfName = 25;
/** What holds so many times the prose of the best box is the story, and that is a part of it. */
const muchMore = 2;
const isWhole = /* @__PURE__ */ tags('article main');
/** A neighbour with this share of the best one's points is the story as well. */
const enoughBeside = 0.2;
const leastBeside = 10;
/** So much prose in a box before the best one is a lead. */
const leastLead = 200;
const fewLinks = 0.25;
/** Above this share of linked text, a box of few words is a list of links. */
const mostLinked = 0.25;
/** So many stops has nothing but prose. */
const manyStops = 10;
/** Less than this was not found, and what looked like something else is looked at as well. */
const leastBody = 250;
const neverBody = /* @__PURE__ */ tags('footer aside nav button fieldset');
const maybeLinks = /* @__PURE__ */ tags('form ul ol div section header');

/**
 * Which blocks the body takes in, as far as the page's form tells: prose speaks for the boxes that it stands in, links against them;
 * the best box is the body, with its neighbours that are nearly as good, without lists of links and fields. One opinion among several:
 * in the way of Arc90's Readability (2009), by records instead of elements.
 * @param address the page's own: what leads to a place on it is no link
 */
export function findBody(blocks: readonly Seen[], boxes: readonly Box[], address: string): boolean[] {
  const named = boxes.map(
    ({ names }) => (ofStory.test(names) ? worthOfName : 0) - (ofOthers.test(names) ? worthOfName : 0),
  );
  const sums = boxSums(blocks, boxes, named, address);
  const points = pointsOf(blocks, boxes, named, sums);
  const children = boxesWithin(boxes);
  const first = bestOf(boxes, points, children);
  const told = betweenHeadlines(blocks, boxes[first]);
  const best = wholeOf(first, boxes, sums, told);
  const within = new Set([best, ...besides(boxes, points, children, sums, best, told)]);
  const without = (isLeft: (box: Box) => boolean) => {
    const isIn: boolean[] = [];
    boxes.forEach((box) => {
      const isWithin = isIn[box.parent] === true || within.has(box.index);
      isIn.push(isWithin && (box.index === best || !(neverBody(box.tag) || isLeft(box))));
    });
    return blocks.map(({ box }) => isIn[box] === true);
  };
  const strict = without((box) => maybeLinks(box.tag) && isLinks(box, named[box.index] as number, sums));
  if (charsOf(blocks, strict) >= leastBody) return strict;
  const loose = without(() => false);
  return charsOf(blocks, loose) > charsOf(blocks, strict) ? loose : strict;
}

const charsOf = (blocks: readonly Seen[], kept: readonly boolean[]) =>
  blocks.reduce((sum, { visible, text }, i) => sum + (kept[i] && visible ? text.length : 0), 0);

/** The points of each box that paragraphs speak for; undefined for all others. */
function pointsOf(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  named: readonly number[],
  { linked }: BoxSums,
): (number | undefined)[] {
  const points: (number | undefined)[] = boxes.map(() => undefined);
  blocks.forEach(({ visible, text, tag, box }) => {
    if (!visible || text.length < leastText || saysNothing(tag)) return;
    const worth =
      (2 + stopsIn(text) + Math.min(3, Math.floor(text.length / 100))) * (isListed(boxes, box) ? inLists : 1);
    let at = isParagraph(tag) ? (boxes[box]?.parent ?? -1) : box;
    for (const share of shares) {
      if (at < 0) break;
      const own = (worthOfTag[boxes[at]?.tag ?? ''] ?? 0) + (named[at] as number);
      points[at] = (points[at] ?? own) + worth * share;
      at = boxes[at]?.parent ?? -1;
    }
  });
  return points.map((own, i) => own && own * (1 - linked(boxes[i] as Box)));
}

/** Whether a paragraph is an item of a list: a reference, a film, a step. */
function isListed(boxes: readonly Box[], index: number): boolean {
  let box = boxes[index];
  for (let level = 0; box && level < 3; level++, box = boxes[box.parent]) if (box.tag === 'li') return true;
  return false;
}

function boxesWithin(boxes: readonly Box[]): Box[][] {
  const children: Box[][] = boxes.map(() => []);
  boxes.forEach((box) => {
    children[box.parent]?.push(box);
  });
  return children;
}

/** The box with the most points; what holds nothing else is the same. */
function bestOf(boxes: readonly Box[], points: readonly (number | undefined)[], children: readonly Box[][]): number {
  let best = 0;
  for (const { index } of boxes) if ((points[index] ?? 0) > (points[best] ?? 0)) best = index;
  const isAlone = (parent: number) => children[parent]?.filter(({ first, last }) => first <= last).length === 1;
  for (let up = boxes[best]?.parent ?? -1; up > 0 && isAlone(up); up = boxes[up]?.parent ?? -1) best = up;
  return best;
}

type Span = Pick<Box, 'first' | 'last'>;

/** From the last headline down to the next: what stands above are teasers of other stories, and below is another one. */
function betweenHeadlines(blocks: readonly Seen[], best: Box | undefined): Span {
  const isHeadline = ({ tag, visible }: Seen) => tag === 'h1' && visible;
  const end = best ? best.last + 1 : 0;
  const next = blocks.slice(end).findIndex(isHeadline);
  return {
    first: blocks.slice(0, end).findLastIndex(isHeadline) + 1,
    last: next < 0 ? blocks.length - 1 : end + next - 1,
  };
}

/** The best box, or what of its article holds much more of the prose: papers and lists tell each part in a box of its own. */
function wholeOf(best: number, boxes: readonly Box[], { prose }: BoxSums, told: Span): number {
  const toldIn = ({ first, last }: Box) =>
    prose({ first: Math.max(first, told.first), last: Math.min(last, told.last) });
  let whole = best;
  for (let box = boxes[best]; box && box.parent > 0 && !isWhole(box.tag); box = boxes[box.parent]) {
    const up = boxes[box.parent] as Box;
    if (toldIn(up) >= toldIn(boxes[whole] as Box) * muchMore) whole = up.index;
  }
  return whole;
}

/** The neighbours of the best box that belong to the body: with many points for themselves, leads, and paragraphs. */
function besides(
  boxes: readonly Box[],
  points: readonly (number | undefined)[],
  children: readonly Box[][],
  { prose, chars, linked }: BoxSums,
  best: number,
  told: Span,
): number[] {
  const { names = '', parent = -1 } = boxes[best] ?? {};
  const most = points[best] ?? 0;
  const limit = Math.max(leastBeside, most * enoughBeside);
  const isBody = (box: Box) => {
    const own = points[box.index];
    const kin = names !== '' && box.names === names ? most * enoughBeside : 0;
    if (own !== undefined && own + kin >= limit) return true;
    if (box.index < best && box.first >= told.first && prose(box) >= leastLead) return linked(box) < fewLinks;
    if (box.tag !== 'p') return false;
    return chars(box) > 80 ? linked(box) < fewLinks : chars(box) > 0 && linked(box) === 0;
  };
  return (children[parent] ?? []).filter((box) => box.index !== best && isBody(box)).map(({ index }) => index);
}

/** A list of links or a form, rather than prose. */
function isLinks(box: Box, named: number, { stops, linked }: BoxSums): boolean {
  if (named < 0 && box.tag !== 'section') return true;
  return stops(box) < manyStops && (linked(box) > mostLinked || (box.fields > 0 && box.fields > stops(box) / 3));
}
