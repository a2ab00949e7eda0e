import type { Rule, VerdictStatus } from '../model.ts';

/** Whether a rule has pages cleaned that were judged so. */
export const isToClean = (status: VerdictStatus, rule: Exclude<Rule, 'off'>): boolean =>
  status === 'syndicated' || status === 'partly' || (rule === 'always' && status === 'original');
