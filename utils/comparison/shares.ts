import type { AlignedRow, Shares } from '../model.ts';

/** How much of each story went where. A sentence that stands in other words counts for the words that it kept as well. */
export function sharesOf(rows: readonly AlignedRow[]): Shares {
  const words = { original: 0, copy: 0, kept: 0, reworded: 0, dropped: 0, added: 0 };
  for (const { kind, runs } of rows) {
    for (const run of runs) {
      words.original += run.words[0];
      words.copy += run.words[1];
      if (kind === 'dropped') words.dropped += run.words[0];
      else if (kind === 'added') words.added += run.words[1];
      // the words that a reworded sentence has kept are the glue between those that it has not
      else if (run.kept && kind !== 'reworded') words.kept += run.words[0];
      else words.reworded += run.words[0];
    }
  }
  const ofOriginal = (count: number) => count / Math.max(words.original, 1);
  return {
    kept: ofOriginal(words.kept),
    reworded: ofOriginal(words.reworded),
    dropped: ofOriginal(words.dropped),
    added: words.added / Math.max(words.copy, 1),
  };
}
