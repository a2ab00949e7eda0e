import { elided, unelided } from '../../languages/everywhere/small-words.ts';
import { startsUpper } from '../../text/script.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './token.ts';

/**
 * "Un article d’Anne Roux", "Reportage d’Anne Roux" → "Un article de Anne Roux": the small word as it stands before other names, behind
 * a word in small letters or a kind of piece. The particle of a name stays: "Anne d’Orsay".
 */
export const openElision = (text: string, { genres }: Lexicon): string =>
  text.replace(elided, (whole, word: string) =>
    !startsUpper(word) || genres.has(keyOf(word)) ? `${word} ${unelided} ` : whole,
  );
