import type { Sheet } from '../../utils/hiding/session.ts';

/** A style sheet that is nowhere: tests look at the marks. */
export const sheet: Sheet = { attribute: 'data-byline-ext', put: async () => {}, take: () => {} };
