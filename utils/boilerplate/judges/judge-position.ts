import type { Judge, Vote } from './vote.ts';

/** Where a block stands: what follows the story is rarely part of it, and what leads up to the headline is the way to it. */
export const judgePosition: Judge = (scene) => {
  const votes: Vote[] = [];
  scene.blocks.forEach((block, i) => {
    if (block.zone === 'tail') votes.push({ first: i, last: i, kind: 'other', rule: 'position:tail', strength: 1 });
    else if (block.zone === 'head' && i < scene.headline)
      votes.push({ first: i, last: i, kind: 'other', rule: 'position:above-headline', strength: 1 });
  });
  return votes;
};
