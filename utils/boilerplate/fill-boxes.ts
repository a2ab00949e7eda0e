import type { Block } from '../model.ts';
import { type Decision, goesWith } from './decide.ts';
import { furnitureKind } from './family-of.ts';
import { leadsHome } from './own-links.ts';
import type { Scene } from './scene.ts';

/** So much of a box's text must be decided before the rest goes with it. */
const most = 0.6;
/** In an inset whose rest leads elsewhere: to who wrote the other story. */
const mostOfInset = 0.5;
/** In a box that is named for what goes, so much will do. */
const mostNamed = 0.25;
/** So many blocks has an inset, of which one that is known to lead to another story takes the rest along. */
const mostInInset = 6;
/** So long may a sentence be that goes with the rest of a named box: a rule for voting, for a password, the small print of a form. */
const longestSentence = 180;

/**
 * What is left over in boxes of which most goes.
 * @param decisions by block; completed in place
 * @param isLoose whether nobody knows a block for something else
 * @param mayGo whether a block is so little that it goes with what stands around it
 */
export function fillBoxes(
  { blocks, boxesApart, flow }: Scene,
  decisions: (Decision | undefined)[],
  isLoose: (block: number) => boolean,
  mayGo: (block: number) => boolean,
  hostname: string,
): void {
  /** A sentence that the form of the page left out of the body goes as well, in a box that is known for what it is. */
  const mayGoAsSentence = (i: number) =>
    isLoose(i) && !flow[i] && !blocks[i]?.readable && (blocks[i]?.text.length ?? 0) <= longestSentence;
  const lengthOf = (some: readonly number[]) => some.reduce((sum, i) => sum + (blocks[i]?.text.length ?? 0), 0);
  // Innermost boxes first, so that a filled card counts in its list.
  for (const box of boxesApart.toReversed()) {
    const { first, last } = box;
    const held = blocks.slice(first, last + 1);
    // its button may stand in a box that is told apart from the form
    const isForm = box.tag === 'form' && box.fields > 0 && held[0]?.zone !== 'outside';
    const isToldApart = first < last && (isForm || !held.some(isRead));
    const isNamed = isToldApart && (isForm || furnitureKind(box) !== undefined);
    const isInset =
      isToldApart &&
      last - first < mostInInset &&
      held.every((block, at) => block.zone === 'body' && (!decisions[first + at] || leadsHome(block, hostname)));
    const inside = held.flatMap(({ zone }, i) => (zone === 'outside' && !isForm ? [] : [first + i]));
    const shown = inside.filter((i) => blocks[i]?.visible);
    const gone = shown.filter((i) => decisions[i]);
    const mayFollow = (i: number) =>
      blocks[i]?.zone !== 'head' && (mayGo(i) || ((isNamed || isInset) && mayGoAsSentence(i)));
    if (!gone.length || gone.length === shown.length || !shown.every((i) => decisions[i] || mayFollow(i))) continue;
    const kind = gone.map((i) => decisions[i]?.kind).find((one) => one !== 'other') ?? 'other';
    const leadsOn = isInset && kind === 'related';
    const isKnown = isNamed || leadsOn;
    const isHome = shown.every((i) => leadsHome(blocks[i] as Block, hostname));
    const least = isNamed ? mostNamed : leadsOn ? (isHome ? 0 : mostOfInset) : most;
    if (lengthOf(gone) < lengthOf(shown) * least) continue;
    // in a box of no known kind one block alone takes nobody along
    if (gone.length < 2 && !isKnown) continue;
    for (const i of inside)
      if (mayGo(i) || (isKnown && mayGoAsSentence(i))) decisions[i] = goesWith(kind, 'enclosed:by');
  }
}

const isRead = ({ readable, visible }: Block) => readable && visible;
