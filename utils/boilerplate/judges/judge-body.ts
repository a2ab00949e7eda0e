import { type Judge, votesOn } from './vote.ts';

/** What the form leaves out between the paragraphs or behind them. Before the first paragraph it leaves out headlines and bylines too. */
export const judgeBody: Judge = (scene) =>
  votesOn(scene, ({ readable, zone }) => !readable && (zone === 'body' || zone === 'tail'), {
    kind: 'other',
    judge: 'body',
    vague: true,
    strength: 1,
  });
