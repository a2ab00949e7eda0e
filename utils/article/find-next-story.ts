import type { Block, Box } from '../model.ts';
import { proseIn } from './is-prose.ts';

type Seen = Pick<Block, 'text' | 'tag' | 'box' | 'prose' | 'visible'>;

/** Less prose than this below a headline is a teaser. In characters of Latin script. */
export const leastStory = 450;
/** Between a headline and its story stand a standfirst, a byline, a day, share buttons. */
const longestHead = 14;
/** What stands above every story of a site: who wrote it, and when. Advertisements and offers stand above chapters, too. */
const rowNames =
  /byline|author|writer|reporter|(?:^|[\s_-])(?:by|date|dates|time|times|meta|published|posted|credits?|source|attribution|dateline|info|infos)(?:$|[\s_-])/;
/** As sites name the box into which the next story comes: "next-article", "story--next", "infinite-post". */
const nextNames =
  /(?:^|[\s_-])(?:(?:next|infinite|appended)[-_]{1,2}(?:article|story|post)|(?:article|story|post)[-_]{1,2}next)(?:$|[\s_-])/;

export interface StoryStart {
  /** Block of its headline. */
  headline: number;
  /** Block of its first paragraph. */
  first: number;
}

/**
 * Where a page goes on to another story below the first: endless pages append one as whole as the first was, in an element of the
 * same kind beside it, with a headline and a row of the same kind above its text. Chapters, entries of a live blog and reviews by
 * several critics stand below one headline, and are one story.
 * @returns how the other story starts, and the first block that is its own; undefined if there is none
 */
export function findNextStory(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  { headline, first }: StoryStart,
): (StoryStart & { from: number }) | undefined {
  const kin = headOf(blocks, boxes, headline, blocks.length);
  const filled = boxes.filter((box) => box.first <= box.last);
  const within = Map.groupBy(filled, ({ parent }) => parent);
  let found: ReturnType<typeof findNextStory>;
  const take = (from: number, to: number, isSure: boolean) => {
    if (from <= first || (found && found.from <= from)) return;
    const head = headingIn(blocks, boxes, from, to);
    if (head === undefined || proseIn(blocks, head, to) < leastStory) return;
    const own = headOf(blocks, boxes, head, to + 1);
    if (isSure || [...own].some((key) => kin.has(key)))
      found = { from, headline: head, first: blocks.findIndex(({ prose }, i) => prose && i > head) };
  };
  for (let at = boxes[blocks[headline]?.box ?? -1]; at && at.parent >= 0; at = boxes[at.parent]) {
    const alike = (within.get(at.parent) ?? []).filter((box) => box.index > at.index && isAlike(at, box));
    // a headline alone, and the text behind it: up to the next headline of the kind
    for (const [i, box] of alike.entries())
      if (at.last < first) take(box.first, (alike[i + 1]?.first ?? (boxes[at.parent]?.last ?? 0) + 1) - 1, false);
      else take(box.first, box.last, at.tag === 'article');
  }
  for (const box of filled) if (nextNames.test(box.names)) take(box.first, box.last, true);
  return found;
}

/** Where the heading is that comes before any paragraph. */
function headingIn(blocks: readonly Seen[], boxes: readonly Box[], from: number, to: number): number | undefined {
  for (let i = from; i <= to && i < from + longestHead; i++) {
    const block = blocks[i];
    if (!block?.visible) continue;
    if (block.prose) return undefined;
    for (let box = boxes[block.box], up = 0; box && up < 3 && box.first >= from; box = boxes[box.parent], up++)
      if (
        box.tag === 'h1' ||
        box.tag === 'h2' ||
        /(?:^|[\s_-])(?:entry|post|article|story)-title(?:$|\s)/.test(box.names)
      )
        return i;
  }
  return undefined;
}

/** The kinds of rows between a headline and its story, by names: 'p byline'. */
function headOf(blocks: readonly Seen[], boxes: readonly Box[], headline: number, end: number): Set<string> {
  const keys = new Set<string>();
  for (let i = headline + 1; i < end && i < headline + longestHead && !blocks[i]?.prose; i++) {
    const box = boxes[blocks[i]?.box ?? -1];
    const named = [box, boxes[box?.parent ?? -1]].find(
      (one) => one && rowNames.test(one.names) && one.first > headline,
    );
    if (named) keys.add(`${named.tag} ${withoutNumbers(named.names)}`);
  }
  return keys;
}

/** Of one kind: the same tag, and at least half of the names, of which each story has some of its own. */
function isAlike(one: Box, other: Box): boolean {
  if (one.tag !== other.tag) return false;
  const [own, its] = [one, other].map(({ names }) => new Set(withoutNumbers(names).split(/\s+/).filter(Boolean)));
  if (!own?.size || !its?.size) return own?.size === its?.size;
  const shared = [...own].filter((name) => its.has(name)).length;
  return shared * 2 >= Math.min(own.size, its.size);
}

const withoutNumbers = (names: string) => names.replace(/\d+/g, '');
