import type { Key } from './wording.ts';

/** What is said where the browser did not keep a choice. */
export const notKept: Record<'full' | 'failed', Key> = { full: 'said.noRoom', failed: 'said.notKept' };
