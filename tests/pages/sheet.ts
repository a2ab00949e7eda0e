import type { MarkSheet } from '../../utils/hiding/session.ts';

/** A style sheet that is nowhere: tests look at the marks. */
export const sheet: MarkSheet = { attribute: 'data-byline-ext', put: async () => {}, take: () => {} };
