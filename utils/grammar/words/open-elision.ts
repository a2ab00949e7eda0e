import { startsUpper } from '../../text/script.ts';
import type { Lexicon } from './lexicon.ts';
import { keyOf } from './token.ts';

/** A word, and a small word written together with the name behind it. */
const elided = /(?<![\p{L}\p{M}])(\p{L}[\p{L}\p{M}]{2,20}) [dD]['’](?=\p{Lu})/gu;

/**
 * "Un article d’Anne Roux", "Reportage d’Anne Roux" → "Un article de Anne Roux": the small word as it stands before other names, behind
 * a word in small letters or a kind of piece. The particle of a name stays: "Anne d’Orsay".
 */
export const openElision = (text: string, { genres }: Lexicon): string =>
  text.replace(elided, (whole, word: string) =>
    !startsUpper(word) || genres.has(keyOf(word)) ? `${word} de ` : whole,
  );
