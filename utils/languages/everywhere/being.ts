import { words } from '../words.ts';

/** Behind a name it opens a sentence about the person, and no list of words: "Marcus Okafor is a senior reporter". */
export const beingWords: readonly string[] = words(`
  er es est has is ist jest on war was är è é
`);
