import type { Judge, Vote } from './vote.ts';

/** Where a block stands: what follows the story is rarely part of it, and what leads up to the headline is the way to it. */
export const judgePosition: Judge = (scene, article) => {
  const votes: Vote[] = [];
  const headline = article.headline ? Number(article.headline.slice(1)) : -1;
  scene.blocks.forEach((block, i) => {
    if (block.zone === 'tail') votes.push({ first: i, last: i, kind: 'other', rule: 'position:tail', strength: 1 });
    else if (block.zone === 'head' && i < headline)
      votes.push({ first: i, last: i, kind: 'other', rule: 'position:above-headline', strength: 1 });
  });
  return votes;
};
