import type { AlignedKind, WordRun } from '../model.ts';

/** An editor changes a place or two; who rewords, by hand or machine, changes something everywhere. */
const mostEdits = 2;
const keptByEditor = 0.75;
const keptAtLeast = 0.5;

/**
 * What was done to a sentence, by the runs of its words: *edited* where three quarters of its words stayed, or half of them and
 * all changes lie in two places; *reworded* where less stayed or much was changed all over.
 */
export function tellKind(runs: readonly WordRun[]): Extract<AlignedKind, 'same' | 'edited' | 'reworded'> {
  const changes = runs.filter(({ kept }) => !kept);
  if (!changes.length) return 'same';
  const kept = keptShare(runs);
  const isEdited = kept >= keptByEditor || (kept >= keptAtLeast && changes.length <= mostEdits);
  return isEdited ? 'edited' : 'reworded';
}

/** The share of the words of both sides that stand in both. */
function keptShare(runs: readonly WordRun[]): number {
  let kept = 0;
  let all = 0;
  for (const run of runs) {
    const words = run.words[0] + run.words[1];
    if (run.kept) kept += words;
    all += words;
  }
  return all ? kept / all : 1;
}
