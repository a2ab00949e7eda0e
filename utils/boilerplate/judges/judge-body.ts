import type { Judge } from './vote.ts';

/** What the form leaves out between the paragraphs or behind them. Before the first paragraph it leaves out headlines and bylines too. */
export const judgeBody: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    !block.readable && (block.zone === 'body' || block.zone === 'tail')
      ? [
          {
            first: i,
            last: i,
            kind: 'other',
            judge: 'body',
            reason: 'left-out',
            vague: true,
            strength: 1,
          } as const,
        ]
      : [],
  );
