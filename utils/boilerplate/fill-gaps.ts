import type { Block, BoilerplateKind, Box } from '../model.ts';
import { ended } from '../text/ended.ts';
import { boxAlone } from './box-alone.ts';
import { type Decision, goesWith } from './decide.ts';
import { fillBoxes } from './fill-boxes.ts';
import { fillCards } from './fill-cards.ts';
import { fillHead } from './fill-head.ts';
import { fillOffers } from './fill-offers.ts';
import { keepWhole } from './keep-whole.ts';
import type { Scene } from './scene.ts';
import { kinOf } from './shelf.ts';
import { aroundOf, shownIn } from './shown-in.ts';

const longestRest = 90;

/**
 * What is left over in boxes that go: the date of a teaser, the label of a list, the heading above it. A paragraph never goes
 * this way, nor what the other rooms know. What goes of a box of which the rest stays comes back.
 * @param decisions by block; completed in place
 */
export function fillGaps(
  scene: Scene,
  decisions: (Decision | undefined)[],
  isKept: (block: number) => boolean,
  hostname: string,
): void {
  const isLoose = (i: number) => !decisions[i] && !isKept(i) && !scene.captionOrQuote[i];
  const mayGo = (i: number) => isLoose(i) && !scene.prose[i] && (scene.blocks[i] as Block).text.length <= longestRest;
  fillBoxes(scene, decisions, isLoose, mayGo, hostname);
  rows(scene, decisions, (i) => isLoose(i) && !scene.flow[i] && !scene.blocks[i]?.readable);
  fillHead(scene, decisions, mayGo);
  fillCards(scene, decisions, isKept);
  fillOffers(scene, decisions, isKept);
  signs(scene, decisions, mayGo);
  headings(scene, decisions, mayGo);
  lines(scene, decisions, mayGo);
  keepWhole(scene, decisions);
}

/** In a row so far away another card is looked at. */
const near = 4;
const ofRows: ReadonlySet<BoilerplateKind> = new Set(['related', 'comments']);

/**
 * A card behind the story with cards on either side that go, whatever stands in it: news in full among headlines, a comment among
 * comments. Where its own title goes, one like it that goes is enough, and the rest is the card's whatever it says: its day, who wrote
 * it, what its picture shows.
 */
function rows(
  { blocks, boxesApart, flow, headline, linked, storyEnd }: Scene,
  decisions: (Decision | undefined)[],
  mayGo: (block: number) => boolean,
): void {
  // from the last up: the first stands below the story, and what is left of it is most like a credit
  for (const cards of Map.groupBy(boxesApart, ({ parent }) => parent).values())
    for (let at = cards.length - 1; at >= 0; at--) {
      const card = cards[at] as Box;
      const inside = shownIn(blocks, card);
      const title = inside.find((i) => decisions[i] && (linked[i] || decisions[i]?.kind === 'comments'));
      const kind = decisions[title ?? cards[at - 1]?.last ?? -1]?.kind;
      const isGone = (other: Box | undefined) =>
        other && other.last > other.first && shownIn(blocks, other).every((i) => decisions[i]?.kind === kind);
      const isBetween = isGone(cards[at - 1]) && isGone(cards[at + 1]);
      const isAlike =
        title !== undefined &&
        cards.slice(Math.max(0, at - near), at + near).some((other) => isGone(other) && kinOf(other) === kinOf(card));
      if (!kind || !ofRows.has(kind) || inside.length < 2) continue;
      const isHalf = isAlike && card.names && card.first > storyEnd;
      const goes = (i: number) => decisions[i] || (isHalf && !flow[i] && !blocks[i]?.prose) || (isBetween && mayGo(i));
      // above the story only links, of which the short ones were known
      const isLink = (i: number) => isAlike && i > headline && linked[i] && (decisions[i] || mayGo(i));
      const { zone } = blocks[card.first] as Block;
      if (inside.every((i) => blocks[i]?.zone === zone && (zone === 'tail' ? goes(i) : zone === 'head' && isLink(i))))
        for (const i of inside) decisions[i] ??= goesWith(kind, 'row:of');
    }
}

const shownInside = (blocks: Scene['blocks']) =>
  blocks.flatMap(({ visible, zone }, i) => (visible && zone !== 'outside' ? [i] : []));

const longestLine = 70;
const [fewestWords, fewestSigns] = [3, 6];
/** A day, an hour, a number, an address: when it was shown, or a fact. */
const figures = /\p{N}{4}|\p{N}[:.h]\p{N}{2}|@|:\/\//u;
/** "校对：柳青岚", "Leitung: Ana Ruiz": a credit in words that nobody knew. */
const labelled = /[:：]\s?\S/u;

/** "Follow us:", "LINE: @pelican": over entries of a list, or one of them. */
const ofList = /[:：]$|[=:：] ?@[\w.]{2,30}$/;

/** No name, no date, no credit: "Jo Brand", "UOL", "Ana Ruiz Send an email" stay. */
function isCall({ text }: Block): boolean {
  if (text.length > longestLine || figures.test(text) || labelled.test(text)) return false;
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
  const isUnspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(text);
  if (isUnspaced ? text.length < fewestSigns : words.length < fewestWords) return false;
  // Two capitals in a row, behind the first word too, may be a name.
  const isCapital = text.split(/\s/).map((word) => /^\p{Lu}/u.test(word));
  return isUnspaced || !isCapital.some((is, i) => is && isCapital[i + 1]);
}

/**
 * Lone short lines behind the story in boxes of their own, with what goes on either side or nothing at all below: "Ready for more?",
 * "Réutiliser ce contenu". Where the story itself stands above them, they must be left out of the body as well.
 */
function lines(scene: Scene, decisions: (Decision | undefined)[], mayGo: (block: number) => boolean): void {
  const { blocks, linked } = scene;
  const shown = shownInside(blocks);
  shown.forEach((i, at) => {
    const block = blocks[i];
    if (block?.zone !== 'tail' || !mayGo(i)) return;
    const isLone = !block.shared && isCall(block);
    if (!isLone && !ofList.test(block.text)) return;
    const [before, after] = [shown[at - 1], shown[at + 1]];
    const above = before === undefined ? undefined : decisions[before];
    const below = after === undefined ? undefined : decisions[after];
    // Behind the last of what goes ends the page; behind the story it does not.
    if (isLone ? !(after === undefined ? above : below) : !above || !below) return;
    if (isHeading(block) && after === undefined) return;
    if (!above && (block.readable || linked[i] || ended.test(block.text) || !scene.flow[before ?? -1])) return;
    const { kind } = (below ?? above) as Decision;
    decisions[i] = goesWith(kind, 'line:beside');
  });
}

/** Without a letter: '***', '|', '•', '»', '0:00 / 3:12'; behind the story a count as well: '26', '1.2K'. */
const isSign = ({ text, zone }: Block) =>
  (text.length <= longestSign && (!/[\p{L}\p{N}]/u.test(text) || /^0?0:00/.test(text))) ||
  (zone === 'tail' && count.test(text));
const count = /^\d{1,3}(?:[.,]\d{1,3})?[km]?$/i;
const longestSign = 12;

/**
 * Separators between two blocks that go, or before the last of what goes, or of what goes in their box: they part nothing any more.
 */
function signs({ blocks, boxes }: Scene, decisions: (Decision | undefined)[], mayGo: (block: number) => boolean): void {
  const shown = shownInside(blocks);
  const stays = (i: number | undefined) => i !== undefined && !decisions[i] && !isSign(blocks[i] as Block);
  const end = shown.findLastIndex(stays);
  shown.forEach((i, at) => {
    const [before, after] = [shown[at - 1], shown[at + 1]];
    if (!isSign(blocks[i] as Block) || !mayGo(i)) return;
    const { first, last } = aroundOf(boxes, blocks[i]?.box, i) ?? {};
    const isEdge = (first === before && !stays(before)) || (last === after && !stays(after));
    if (!isEdge && (stays(after) || (stays(before) && at < end))) return;
    const beside = decisions[after ?? -1] ?? decisions[before ?? -1];
    if (beside) decisions[i] = goesWith(beside.kind, 'sign:beside');
  });
}

const isHeading = (block: Block | undefined) => block !== undefined && /^h[2-6]$/.test(block.tag);

/** A heading with nothing left below it. */
function headings(scene: Scene, decisions: (Decision | undefined)[], mayGo: (block: number) => boolean): void {
  for (let i = scene.blocks.length - 1; i >= 0; i--) {
    const block = scene.blocks[i];
    if (!block || !isHeading(block) || (block.zone !== 'tail' && block.zone !== 'body') || !mayGo(i)) continue;
    let next = i + 1;
    while (next < scene.blocks.length && (decisions[next] || scene.blocks[next]?.visible === false)) next++;
    // A heading over headings alone may be one entry of a list that is the story.
    if (isEmptyShelf(scene, i, next)) {
      decisions[i] = goesWith('related', 'heading:without');
      continue;
    }
    const isOfNext = isHeading(scene.blocks[i + 1]) && aroundOf(scene.boxes, block.box, i)?.last !== i + 1;
    const below = isOfNext && decisions[i + 1]?.strength === 0 ? undefined : decisions[i + 1];
    const behind = scene.blocks[next];
    const isLast = !behind || behind.zone === 'outside' || /^h[1-6]$/.test(behind.tag);
    if (below && (isLast || block.zone === 'tail')) decisions[i] = goesWith(below.kind, 'heading:above');
  }
}

/** "Latest news" alone in a box behind the story, with nothing but such boxes below it: what it heads did not load. */
function isEmptyShelf(scene: Scene, i: number, next: number): boolean {
  const [block, below] = [scene.blocks[i], scene.blocks[next]];
  return (
    block?.zone === 'tail' &&
    !block.readable &&
    boxAlone(scene, i) !== undefined &&
    (!below || below.zone === 'outside')
  );
}
