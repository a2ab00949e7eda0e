import type { Judge } from './vote.ts';

/** Credits in the first two thirds of a story are bylines and datelines; the story goes on behind them. */
const lastPart = 0.66;

/**
 * The story ends with its credits and notices: what still reads like a paragraph behind them is most often the host's.
 * Only a hint, since editor's notes and corrections stand there as well.
 */
export const judgeAftermath: Judge = ({ blocks }, _article, { notices, spared }) => {
  const first = blocks.findIndex(({ zone }) => zone === 'body');
  const last = blocks.findLastIndex(({ zone }) => zone === 'body');
  const said = blocks.findLastIndex(({ id, zone }) => zone === 'body' && (notices.has(id) || spared.has(id)));
  if (said < first + (last - first) * lastPart || said >= last) return [];
  return [{ first: said + 1, last, kind: 'other', judge: 'aftermath', vague: true, strength: 1 }];
};
