import type { Block, BoilerplateKind, Box } from '../../model.ts';
import { leadsHome } from '../own-links.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import type { Judge, Vote } from './vote.ts';

const longestLabel = 260;
/** Kinds whose labels head a box of their own. Under "Advertisement" between paragraphs the story goes on. */
const heads = new Set<BoilerplateKind>(['related', 'newsletter', 'comments', 'author-box']);
const headsBehind = new Set<BoilerplateKind>([...heads, 'promo', 'ad', 'share', 'tags']);

/** Whole blocks that a phrase table knows, and what stands under a heading that it knows. */
export const judgePhrases: Judge = (scene, { hostname }) => {
  const votes: Vote[] = [];
  scene.blocks.forEach((block, i) => {
    // No label is a paragraph of the story, and most of a page's text is.
    if (scene.prose[i] && block.readable && block.zone === 'body' && block.text.length > longestLabel) return;
    const kind = isFact(scene, i) ? undefined : scene.labelKind(block.text);
    if (!kind || (block.zone === 'outside' && kind !== 'back-to-top')) return;
    if (isAmongParagraphs(scene, i) && isOfStory(block, kind, hostname)) return;
    votes.push({ first: i, last: i, kind, judge: 'phrase', reason: kind, strength: 3, encloses: true });
    if (
      block.zone === 'head'
        ? (kind !== 'related' && kind !== 'tags') || i < scene.headline
        : !(block.zone === 'body' ? heads : headsBehind).has(kind)
    )
      return;
    const section = sectionUnder(scene, i);
    if (section)
      votes.push({ ...section, kind, judge: 'heading', reason: kind, ...strengthUnder(scene, section, kind) });
    else if (kind === 'related' || kind === 'tags') votes.push(...linksBehind(scene, i, kind));
  });
  return votes;
};

/** Behind the story sentences stand under such labels too: rules for those who comment, what an author does when not writing. */
function strengthUnder(
  { blocks, flow }: Scene,
  { first, last }: Section,
  kind: BoilerplateKind,
): Pick<Vote, 'strength' | 'encloses'> {
  const most = kind === 'comments' ? blocks.length : kind === 'author-box' ? mostOfAuthor : 0;
  const encloses = last - first < most && blocks[first]?.zone === 'tail' && !flow.slice(first, last + 1).includes(true);
  return { strength: encloses ? 3 : 2, encloses };
}
const mostOfAuthor = 9;

const isAmongParagraphs = ({ blocks, flow }: Scene, i: number) =>
  blocks[i]?.zone === 'body' && flow.includes(true, i + 1) && flow.lastIndexOf(true, i) >= 0;

/**
 * "Keywords: tides, walls, mussels" below the abstract of a paper, words without a link; "Read the full post on how to mend a wall.",
 * a sentence that leads to another story of the same site.
 */
function isOfStory(block: Block, kind: BoilerplateKind, hostname: string): boolean {
  const { links, text } = block;
  if (kind === 'tags') return !links.length && /[:：]\s?\S/u.test(text);
  return kind === 'syndication-notice' && links.length > 0 && /[.!。]$/u.test(text) && leadsHome(block, hostname);
}

/** "next…" in a row of a word list: a cell among cells, and no button. Layouts in tables put links there. */
function isFact({ blocks, boxes }: Scene, i: number): boolean {
  const block = blocks[i];
  if (block?.tag !== 'td' || block.links.length) return false;
  const row = boxes[boxes[block.box]?.parent ?? -1];
  return row?.tag === 'tr' && shownIn(blocks, row).length > 1;
}

/** The smallest box that holds the label and more, if nothing of the story is in it. */
type Section = Pick<Box, 'first' | 'last'>;
function sectionUnder(scene: Scene, label: number): Section | undefined {
  let box: Box | undefined = scene.boxes[scene.blocks[label]?.box ?? -1];
  while (box && box.first === box.last) box = scene.boxes[box.parent];
  // A label that is not first in its box says something of itself, not of what stands above it.
  if (!box || box.first !== label || box.parent < 0) return undefined;
  return scene.storyIn(box.first, box.last) === 0 ? { first: box.first, last: box.last } : undefined;
}

/** "Czytaj też:" and then a paragraph or list that is nothing but links. */
function linksBehind(scene: Scene, label: number, kind: BoilerplateKind): Vote[] {
  let last = label;
  while (scene.linked[last + 1] || scene.scripted[last + 1] || scene.blocks[last + 1]?.visible === false) last++;
  return last > label ? [{ first: label + 1, last, kind, judge: 'heading', reason: kind, strength: 2 }] : [];
}
