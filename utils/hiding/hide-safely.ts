import type { LivePage } from '../article/read-page.ts';
import type { Block, BoilerplateKind, Box, Reading } from '../model.ts';

/** A page that was judged, as the one file that writes to it needs it. */
export interface JudgedPage {
  reading: Reading;
  live: LivePage;
  /** The boxes that are furniture by their names, by index, and of which kind. */
  furniture: ReadonlyMap<number, BoilerplateKind>;
}

/** What of a judged page tells where its boxes stand. Boxes are in document order: what holds one comes before it. */
export interface BoxedPage {
  reading: Pick<Reading, 'blocks' | 'boxes' | 'column'>;
  furniture: JudgedPage['furniture'];
}

/** A heading, a day, a few words and a link. */
const longestCard = 6;
const linksOn = ({ tag, text, linkChars }: Block) => /^h\d$/.test(tag) && linkChars >= text.length * 0.9;

/** Another story's card: a heading that links to it and a picture that does not, with no word of this story. */
function isCard({ first, last, media }: Box, blocks: readonly Block[]): boolean {
  if (media !== 1 || first >= last || last - first >= longestCard) return false;
  const held = blocks.slice(first, last + 1);
  return held.some(linksOn) && held.every(({ zone }) => zone !== 'body');
}

/**
 * Tells of each box whether it may go with all pictures and players in it: it, or what it stands in within the column, is named as
 * furniture or is another story's card, it holds form fields, or each that may be the story's lies in furniture within it.
 * @param media boxes in which pictures stand that may be the story's, as of `boundMedia`
 */
export function freeBoxes({ reading, furniture }: BoxedPage, media: readonly number[]): (box: Box) => boolean {
  const { blocks, boxes, column } = reading;
  /** The innermost furniture at or around each box, -1 for none. */
  const around: number[] = [];
  for (const box of boxes)
    around[box.index] = furniture.has(box.index) || isCard(box, blocks) ? box.index : (around[box.parent] ?? -1);
  /** The outermost of the furniture that each box's pictures have around them: further in than the box, or one is the story's. */
  const outermost: number[] = new Array(boxes.length).fill(boxes.length);
  const takeIn = (box: number, index: number) => {
    outermost[box] = Math.min(outermost[box] ?? index, index);
  };
  for (const box of media) takeIn(box, around[box] ?? -1);
  for (const { index, parent } of boxes.slice(1).reverse()) takeIn(parent, outermost[index] ?? -1);
  return ({ index, fields }) => fields > 0 || (around[index] ?? -1) > column || (outermost[index] ?? -1) > index;
}

/**
 * Furniture without a word (a bar of share icons, the empty place of an advertisement) in the article's column, unless the
 * user keeps its kind. Share icons count as well in a rail beside the story.
 * One with a picture may be the story's, whatever it is called: 'share-image'.
 * @param isShort whether no more than a label stands in a box
 * @returns the outermost such boxes, by index
 */
export function silentFurniture(
  { reading: { boxes, column }, furniture }: BoxedPage,
  kept: ReadonlySet<BoilerplateKind>,
  isShort: (box: number) => boolean,
): number[] {
  const inside: boolean[] = [];
  const inLine: boolean[] = [];
  const silent = new Set<number>();
  const found: number[] = [];
  for (const { index, parent, beside, first, last, counters, media } of boxes) {
    inside[index] = index === column || inside[parent] === true;
    inLine[index] = !beside && (index === column || inLine[parent] === true);
    if (silent.has(parent)) silent.add(index);
    if (silent.has(index) || first <= last || counters > 0 || media > 0) continue;
    const kind = furniture.get(index);
    if (!kind || kept.has(kind) || !(kind === 'share' ? inside : inLine)[index] || !isShort(index)) continue;
    silent.add(index);
    found.push(index);
  }
  return found;
}
