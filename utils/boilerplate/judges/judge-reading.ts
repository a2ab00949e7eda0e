import type { Judge } from './vote.ts';

/** What Readability dropped between the paragraphs or behind them. Before the first paragraph it drops headlines and bylines too. */
export const judgeReading: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    !block.readable && (block.zone === 'body' || block.zone === 'tail')
      ? [
          {
            first: i,
            last: i,
            kind: 'other',
            judge: 'readability',
            reason: 'dropped',
            vague: true,
            strength: 1,
          } as const,
        ]
      : [],
  );
