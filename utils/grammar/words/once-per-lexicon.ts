import type { Lexicon } from './lexicon.ts';

/** Makes of a function of a lexicon one that works once for each: an expression of a whole vocabulary takes milliseconds to make. */
export function oncePerLexicon<T extends object>(make: (lexicon: Lexicon) => T): (lexicon: Lexicon) => T {
  const made = new WeakMap<Lexicon, T>();
  return (lexicon) => {
    const known = made.get(lexicon) ?? make(lexicon);
    made.set(lexicon, known);
    return known;
  };
}
