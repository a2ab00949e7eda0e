import type { Candidate } from './find-candidates.ts';
import { type Fingerprint, similarity } from './fingerprints.ts';

/** Sentences of both sides that belong together: one of each, or several that one was made of. */
export interface SentenceGroup {
  original: number[];
  copy: number[];
}

/** So much of what a sentence is recognised by has to stand in the sentence that it is to be a part of. */
const leastLikeness = 0.25;
/** A whole is at least so long as this part of its parts together. */
const leastLength = 0.6;

/**
 * A copy cuts a sentence in two, or makes one of two. A sentence that found none joins the pair of a neighbour whose counterpart
 * is like it, too, and long enough to be made of both.
 */
export function joinParts(
  pairs: readonly Candidate[],
  original: readonly Fingerprint[],
  copy: readonly Fingerprint[],
): SentenceGroup[] {
  const groups = pairs.map((pair): SentenceGroup => ({ original: [pair.original], copy: [pair.copy] }));
  joinOneSide(groups, 'original', original, 'copy', copy);
  joinOneSide(groups, 'copy', copy, 'original', original);
  return groups;
}

function joinOneSide(
  groups: readonly SentenceGroup[],
  side: keyof SentenceGroup,
  own: readonly Fingerprint[],
  other: keyof SentenceGroup,
  others: readonly Fingerprint[],
): void {
  const groupOf = new Map(groups.flatMap((group) => group[side].map((index) => [index, group] as const)));
  own.forEach((part, index) => {
    if (groupOf.has(index)) return;
    const wholeOf = (group: SentenceGroup) => others[group[other][0] ?? -1] as Fingerprint;
    const isOpen = (group: SentenceGroup | undefined): group is SentenceGroup => {
      if (group?.[other].length !== 1) return false;
      const words = [...group[side], index].reduce((sum, at) => sum + (own[at]?.words ?? 0), 0);
      return wholeOf(group).words >= leastLength * words;
    };
    const [best] = [groupOf.get(index - 1), groupOf.get(index + 1)]
      .filter(isOpen)
      .map((group) => ({ group, likeness: similarity(part, wholeOf(group)) }))
      .sort((a, b) => b.likeness - a.likeness);
    if (!best || best.likeness < leastLikeness) return;
    best.group[side] = [...best.group[side], index].sort((a, b) => a - b);
    groupOf.set(index, best.group);
  });
}
