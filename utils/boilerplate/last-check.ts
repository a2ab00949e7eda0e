import { weightOf } from '../article/is-prose.ts';
import type { Block, Reprieve } from '../model.ts';
import { nameWords } from '../text/letters.ts';
import { boxAlone } from './box-alone.ts';
import { type Decision, neededForStory } from './decide.ts';
import { furnitureKind } from './family-of.ts';
import type { Scene } from './scene.ts';
import { aroundOf } from './shown-in.ts';

/** A block that stays after all. */
export interface Spared {
  block: number;
  decision: Decision;
  why: Reprieve;
}

/** More of the story's prose than this is never boilerplate. */
const mostOfStory = 0.08;
/** So much, a biography or an appeal to readers, is a large share of a short story only. In characters of Latin script. */
const onePiece = 350;

/**
 * The last look at the whole before anything is hidden: what would take more than a small share of the story, a paragraph from
 * between two that stay, its first or last one, the only copy of a credited name, or a heading whose section stays, is
 * withdrawn block by block, the weakest first.
 * @param decisions by block; what is withdrawn is taken out in place
 * @param names whom the page credits, in full
 */
export function lastCheck(scene: Scene, decisions: (Decision | undefined)[], names: readonly string[]): Spared[] {
  const withdrawn: Spared[] = [];
  const withdraw = (why: Reprieve) => (block: number) => {
    const decision = decisions[block];
    if (decision) withdrawn.push({ block, decision, why });
    decisions[block] = undefined;
  };
  unproven(scene, decisions).forEach(withdraw('between'));
  edges(scene, decisions).forEach(withdraw('edge'));
  overShare(scene, decisions).forEach(withdraw('share'));
  onlyCopies(scene, decisions, names).forEach(withdraw('name'));
  for (let i = scene.blocks.length - 1; i >= 0; i--)
    if (isOrphan(scene, decisions, i) || isParted(scene, decisions, i)) withdraw('heading')(i);
  return withdrawn;
}

/** Paragraphs of the story that go. A notice that the evidence found is none. */
const hiddenProse = ({ flow, blocks }: Scene, decisions: readonly (Decision | undefined)[]) =>
  blocks.flatMap((_, i) => (flow[i] && decisions[i] && !decisions[i]?.isNotice ? [i] : []));

/** Paragraphs with a paragraph that stays on either side, which too few judges of content know. */
function unproven(scene: Scene, decisions: readonly (Decision | undefined)[]): number[] {
  const stays = scene.flow.flatMap((is, i) => (is && !decisions[i] ? [i] : []));
  const [first, last] = [stays[0] ?? 0, stays.at(-1) ?? 0];
  return hiddenProse(scene, decisions).filter(
    (i) => i > first && i < last && (decisions[i]?.content ?? 0) < neededForStory,
  );
}

/** The first and the last paragraph, if too few judges of content know it. */
function edges(scene: Scene, decisions: readonly (Decision | undefined)[]): number[] {
  const going = hiddenProse(scene, decisions);
  return going.filter(
    (i) => (i === scene.storyStart || i === scene.storyEnd) && (decisions[i]?.content ?? 0) < neededForStory,
  );
}

/** The weakest of the paragraphs that go, until no more than a small share of the story goes. */
function overShare(scene: Scene, decisions: readonly (Decision | undefined)[]): number[] {
  const weight = (some: readonly number[]) => some.reduce((sum, i) => sum + weightOf(scene.blocks[i]?.text ?? ''), 0);
  const story = weight(scene.flow.flatMap((is, i) => (is ? [i] : [])));
  const going = hiddenProse(scene, decisions).sort((a, b) => strengthAt(decisions, b) - strengthAt(decisions, a));
  const back: number[] = [];
  let left = weight(going);
  while (going.length && left > Math.max(story * mostOfStory, onePiece)) {
    const weakest = going.pop() as number;
    left -= weight([weakest]);
    back.push(weakest);
  }
  return back;
}

const strengthAt = (decisions: readonly (Decision | undefined)[], i: number) => decisions[i]?.strength ?? 0;

/** Of each credited name that would be seen nowhere any more, the copy that is most like a byline: above the story, and short. */
function onlyCopies(
  { blocks }: Scene,
  decisions: readonly (Decision | undefined)[],
  names: readonly string[],
): number[] {
  // names side by side may be parted by nothing but their boxes
  const shown = blocks.flatMap(({ visible, text, cells = [] }, i) =>
    visible && text ? [{ i, words: ` ${nameWords([text, ...cells.map((cell) => cell.text)].join(' '))} ` }] : [],
  );
  return names.flatMap((name) => {
    const words = ` ${nameWords(name)} `;
    if (!/^ \S+(?: \S+)+ $/.test(words)) return [];
    const holders = shown.filter((block) => block.words.includes(words)).map(({ i }) => i);
    if (!holders.length || holders.some((i) => !decisions[i])) return [];
    const byPlace = (i: number) => places.indexOf(blocks[i]?.zone ?? 'outside') * 1000 + (blocks[i]?.text.length ?? 0);
    return holders.sort((a, b) => byPlace(a) - byPlace(b)).slice(0, 1);
  });
}

const places: Block['zone'][] = ['head', 'tail', 'body', 'outside'];

const [longestHeading, longestLabel] = [60, 24];

/** A heading that would go while what it heads stays. Over the story stands "Advertisement", and is no heading of it; nor has a caption one. */
function isOrphan(scene: Scene, decisions: readonly (Decision | undefined)[], i: number): boolean {
  const { blocks, linked, headline, captionOrQuote } = scene;
  const [block, decision] = [blocks[i], decisions[i]];
  if (!block?.visible || !decision || decision.isNotice || decision.kind === 'ad' || linked[i]) return false;
  if (block.zone === 'outside' || i <= headline || closes(scene, decisions, i)) return false;
  let next = i + 1;
  while (blocks[next] && (!blocks[next]?.visible || decisions[next]?.kind === 'ad')) next++;
  const below = blocks[next];
  // "Contents" may stand in a header of its own over them
  if (isWholeBox(scene, decision, i) && (decision.kind !== 'other' || below?.tag !== 'li')) return false;
  const isSection = decision.kind === 'other' && /^h/.test(block.tag);
  if (!below || decisions[next] || below.zone === 'outside' || (captionOrQuote[next] && !isSection)) return false;
  // "READ | The wall that nobody wanted" says where it leads.
  if (!/^h/.test(block.tag) && decision.kind === 'related' && block.text.length > longestLabel) return false;
  // "Contents" over a list is its heading, whatever element it stands in.
  const level = levelOf(block) || (below.tag === 'li' && !/^(?:li|button)$/.test(block.tag) ? lowest : 0);
  const levelBelow = levelOf(below);
  return level > 0 && (!levelBelow || levelBelow > level);
}

/** The last line of an entry that goes heads nothing of what stands below the list. */
function closes({ blocks, boxes }: Scene, decisions: readonly (Decision | undefined)[], i: number): boolean {
  return decisions[i - 1] !== undefined && aroundOf(boxes, blocks[i]?.box, i)?.last === i;
}

/** "Newsletter" alone in a box that is named for newsletters: what it headed did not load, or shows no text. */
function isWholeBox(scene: Scene, { kind, content }: Decision, i: number): boolean {
  const box = boxAlone(scene, i);
  return box !== undefined && content > 0 && furnitureKind(box) === kind;
}

/**
 * A linked heading in a box behind the story whose paragraph stays: both are a teaser, or neither is. The next story's headline may
 * stand in a header of its own.
 */
function isParted(
  { blocks, boxes, flow, prose }: Scene,
  decisions: readonly (Decision | undefined)[],
  i: number,
): boolean {
  const block = blocks[i];
  if (block?.zone !== 'tail' || !decisions[i] || !block.links.length || !/^h[2-6]$/.test(block.tag)) return false;
  const box = aroundOf(boxes, boxes[block.box]?.parent, i);
  if (!box || flow.slice(box.first, box.last + 1).includes(true)) return false;
  return blocks.slice(box.first, box.last + 1).some((_, at) => prose[box.first + at] && !decisions[box.first + at]);
}

const lowest = 7;

/** 1 to 6 for headings, 7 for a line in bold that stands where one would; 0 for the rest. */
function levelOf({ tag, emphasised, text, links }: Block): number {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  return emphasised && !links.length && text.length <= longestHeading ? lowest : 0;
}
