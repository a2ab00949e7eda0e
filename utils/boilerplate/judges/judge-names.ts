import type { Box } from '../../model.ts';
import { familyOf } from '../family-of.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Vote } from './vote.ts';

/** Elements whose ids, classes, roles or labels belong to a family. */
export const judgeNames: Judge = (scene) =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const family = familyOf(box);
    const isKicker = box.last < scene.headline && box.last - box.first < 4 && longest(scene.blocks, box) <= 40;
    if (!family || (family.kicker && !isKicker)) return [];
    // A box that holds prose of the story is misnamed, or named for what the story is about: its headings and lists stay as well.
    if (scene.flow.slice(box.first, box.last + 1).includes(true)) return [];
    const { kind, encloses } = family;
    const strength = kind === 'ad' && isWordAlone(scene, box) ? 3 : family.strength;
    return [
      {
        first: box.first,
        last: box.last,
        kind,
        judge: 'names',
        named: true,
        strength,
        encloses: encloses === true,
      },
    ];
  });

const longestAdLabel = 20;
const ofLayout = /^(?:div|aside|section|ins|span|center)$/;

/** "Reklaam", "Oglas": a box for advertisements with a word in it, in any language. A heading may be named for what it says. */
function isWordAlone({ blocks }: Scene, { first, last, tag }: Box): boolean {
  const block = blocks[first];
  if (first !== last || !block || block.links.length || !ofLayout.test(tag)) return false;
  return block.text.length <= longestAdLabel && /^(?:div|aside|section|ins|span|center|p)$/.test(block.tag);
}

const longest = (blocks: readonly { text: string }[], box: Box) =>
  Math.max(...blocks.slice(box.first, box.last + 1).map(({ text }) => text.length));
