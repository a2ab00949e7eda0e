import type { Box } from '../../model.ts';
import { familyOf } from '../family-of.ts';
import type { Judge, Vote } from './vote.ts';

/** Elements whose ids, classes, roles or labels belong to a family. */
export const judgeNames: Judge = (scene) =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const family = familyOf(box);
    const isKicker = box.last < scene.headline && box.last - box.first < 4 && longest(scene.blocks, box) <= 40;
    if (!family || (family.kicker && !isKicker)) return [];
    // A box that holds prose of the story is misnamed, or named for what the story is about: its headings and lists stay as well.
    if (scene.flow.slice(box.first, box.last + 1).includes(true)) return [];
    const { kind, strength, encloses } = family;
    return [
      {
        first: box.first,
        last: box.last,
        kind,
        judge: 'names',
        reason: kind,
        named: true,
        strength,
        ...(encloses && { encloses }),
      },
    ];
  });

const longest = (blocks: readonly { text: string }[], box: Box) =>
  Math.max(...blocks.slice(box.first, box.last + 1).map(({ text }) => text.length));
