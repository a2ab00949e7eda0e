import { type Judge, votesOn } from './vote.ts';

/** Where a block stands: what follows the story is rarely part of it, and what leads up to the headline is the way to it. */
export const judgePosition: Judge = (scene) => {
  // A sentence in a box of its own, with nothing of the story below it, is behind it as well.
  const end = scene.storyEnd;
  return votesOn(
    scene,
    ({ zone }, i) =>
      zone === 'tail' ||
      (zone === 'head' && i < scene.headline) ||
      (zone === 'body' && scene.prose[i] === true && end >= 0 && i > end),
    { kind: 'other', judge: 'position', vague: true, strength: 1 },
  );
};
