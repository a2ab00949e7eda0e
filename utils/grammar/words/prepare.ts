import { dropDates } from './drop-dates.ts';
import type { LongestMarker } from './find-marker.ts';
import { type Lexicon, lexiconFor } from './lexicon.ts';
import { openElision } from './open-elision.ts';
import { plainLower } from './plain-lower.ts';
import { type Token, tokenise } from './token.ts';
import { unglue } from './unglue.ts';

/** No credit line is longer. What exceeds it is not looked at, so that a page of commas costs no more than a long credit. */
export const longestLine = 4000;

/** A line made ready: glued words parted, dates out, and all that the grammar needs to look things up. */
export interface PreparedLine {
  text: string;
  /** The text in lower case with plain marks, place for place. */
  plain: string;
  tokens: readonly Token[];
  lexicon: Lexicon;
  /** What was found at each place, by the index that was asked: cutting a line and reading its parts ask for the same places. */
  markers: Map<object, Map<number, LongestMarker>>;
}

/** Makes a line ready for one language. In: text with white space folded. Of longer ones the first or the last 4,000 characters are read. */
export function prepare(text: string, language: string, keep: 'start' | 'end' = 'start'): PreparedLine {
  const cut = keep === 'start' ? text.slice(0, longestLine) : text.slice(-longestLine);
  const lexicon = lexiconFor(language);
  const whole = openElision(cut.toWellFormed(), lexicon);
  const parted = unglue(tokenise(whole, lexicon.abbreviations), whole, lexicon);
  const tokens = dropDates(tokenise(parted, lexicon.abbreviations), lexicon);
  return { text: parted, plain: plainLower(parted), tokens, lexicon, markers: new Map() };
}
