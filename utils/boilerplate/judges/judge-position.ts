import type { Judge, Vote } from './vote.ts';

/** Where a block stands: what follows the story is rarely part of it, and what leads up to the headline is the way to it. */
export const judgePosition: Judge = (scene) => {
  const votes: Vote[] = [];
  const end = scene.storyEnd;
  scene.blocks.forEach((block, i) => {
    // A sentence in a box of its own, with nothing of the story below it.
    const isBehind = block.zone === 'body' && end >= 0 && i > end && scene.prose[i] === true;
    if (block.zone === 'tail' || isBehind)
      votes.push({ first: i, last: i, kind: 'other', judge: 'position', vague: true, strength: 1 });
    else if (block.zone === 'head' && i < scene.headline)
      votes.push({
        first: i,
        last: i,
        kind: 'other',
        judge: 'position',
        vague: true,
        strength: 1,
      });
  });
  return votes;
};
