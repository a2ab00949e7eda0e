import type { Candidate } from './find-candidates.ts';
import { type Fingerprint, similarity } from './fingerprints.ts';

/** Sentences of both sides that belong together: one of each, or several that one was made of. */
export interface Group {
  original: number[];
  copy: number[];
}

/** So much of what a sentence is recognised by has to stand in the sentence that it is to be a part of. */
const leastShare = 0.25;

/**
 * A copy cuts a sentence in two, or makes one of two. A sentence that found none joins its neighbour's pair where the neighbour's
 * counterpart is more like itself than a neighbour's should be, and the counterpart is long enough to hold both.
 */
export function joinParts(
  pairs: readonly Candidate[],
  original: readonly Fingerprint[],
  copy: readonly Fingerprint[],
): Group[] {
  const groups = pairs.map((pair): Group => ({ original: [pair.original], copy: [pair.copy] }));
  const sides = { original, copy };
  const lone = (side: keyof Group) => {
    const held = new Set(groups.flatMap((group) => group[side]));
    return sides[side].map((_, index) => index).filter((index) => !held.has(index));
  };
  for (const [side, other] of [
    ['original', 'copy'],
    ['copy', 'original'],
  ] as const) {
    const groupOf = new Map(groups.flatMap((group) => group[side].map((index) => [index, group] as const)));
    for (const index of lone(side)) {
      const part = sides[side][index] as Fingerprint;
      const room = (group: Group) => group[other].length === 1 && hasRoom(group, index);
      const hasRoom = (group: Group, added: number) => {
        const words = [...group[side], added].reduce((sum, at) => sum + (sides[side][at]?.words ?? 0), 0);
        return (sides[other][group[other][0] ?? 0]?.words ?? 0) >= 0.6 * words;
      };
      const neighbours = [groupOf.get(index - 1), groupOf.get(index + 1)].filter((group) => group && room(group));
      const likeness = (group: Group | undefined) =>
        group ? similarity(part, sides[other][group[other][0] ?? 0] as Fingerprint) : 0;
      const [nearest] = neighbours.sort((a, b) => likeness(b) - likeness(a));
      if (!nearest || likeness(nearest) < leastShare) continue;
      nearest[side].push(index);
      nearest[side].sort((a, b) => a - b);
      groupOf.set(index, nearest);
    }
  }
  return groups;
}
