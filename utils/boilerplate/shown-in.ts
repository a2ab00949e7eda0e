import type { Block, Box } from '../model.ts';

/** The indices of the blocks of a box that show. */
export const shownIn = (blocks: readonly Block[], { first, last }: Pick<Box, 'first' | 'last'>): number[] =>
  blocks.slice(first, last + 1).flatMap(({ visible }, i) => (visible ? [first + i] : []));
