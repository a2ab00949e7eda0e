/** The source of an expression that matches one of some words or wordings as printed; an apostrophe is printed in many ways. */
export const oneOf = (wordings: readonly string[]): string =>
  `(?:${wordings.map((wording) => wording.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll("'", "['’‘´`]")).join('|')})`;

/** The same where a word of letters must end there; words of scripts without spaces end nowhere. */
export const oneWholeOf = (wordings: readonly string[]): string =>
  `(?:${oneOf(wordings.filter((word) => !unspaced.test(word)))}(?![\\p{L}\\p{N}_])${wordings
    .filter((word) => unspaced.test(word))
    .map((word) => `|${word}`)
    .join('')})`;

const unspaced = /\p{Lo}$/u;
