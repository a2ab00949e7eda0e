import { type Fingerprint, type Spread, similarity } from './fingerprints.ts';

/** A sentence of the original and one of the copy that may be the same, and how alike they are, 0 to 1. */
export interface Candidate {
  original: number;
  copy: number;
  likeness: number;
}

/** A feature that would speak for more pairs than this tells none from another. It also keeps the work near linear. */
const mostPairs = 400;
/** For each sentence so many that share the most with it are looked at closely. */
const mostFor = 8;
const leastLikeness = 0.2;
/** What is so much less alike than the best for either sentence is no rival to it. */
const rivalry = 0.6;

/**
 * Pairs of sentences that may belong together, wherever they stand. Looks through an inverted index of the rarer features, and
 * pairs sentences that are the same word for word by their turn, so that a refrain of a thousand lines is no work.
 */
export function findCandidates(
  original: readonly Fingerprint[],
  copy: readonly Fingerprint[],
  spread: Spread,
): Candidate[] {
  const holders = new Map<number, number[]>();
  const isTelling = (feature: number) => (spread.original[feature] ?? 0) * (spread.copy[feature] ?? 0) <= mostPairs;
  copy.forEach(({ features }, index) => {
    for (const feature of features) {
      if (!spread.original[feature] || !isTelling(feature)) continue;
      const known = holders.get(feature);
      if (known) known.push(index);
      else holders.set(feature, [index]);
    }
  });
  const twins = twinsOf(original, copy);
  const found: Candidate[] = [];
  original.forEach((one, index) => {
    const shared = new Map<number, number>();
    one.features.forEach((feature, at) => {
      for (const other of holders.get(feature) ?? [])
        shared.set(other, (shared.get(other) ?? 0) + (one.weights[at] ?? 0));
    });
    const twin = twins.get(index);
    if (twin !== undefined) found.push({ original: index, copy: twin, likeness: 1 });
    const nearest = [...shared].sort((a, b) => b[1] - a[1]).slice(0, mostFor);
    for (const [other] of nearest) {
      if (other === twin) continue;
      const likeness = similarity(one, copy[other] as Fingerprint);
      if (likeness >= leastLikeness) found.push({ original: index, copy: other, likeness });
    }
  });
  return withoutOutdone(found);
}

/** The n-th time that a sentence stands in the original goes with the n-th time that it stands in the copy. */
function twinsOf(original: readonly Fingerprint[], copy: readonly Fingerprint[]): Map<number, number> {
  const places = new Map<string, number[]>();
  copy.forEach(({ key }, index) => {
    const known = places.get(key);
    if (known) known.push(index);
    else if (key) places.set(key, [index]);
  });
  const turns = new Map<string, number>();
  const twins = new Map<number, number>();
  original.forEach(({ key }, index) => {
    const turn = turns.get(key) ?? 0;
    const twin = places.get(key)?.[turn];
    turns.set(key, turn + 1);
    if (twin !== undefined) twins.set(index, twin);
  });
  return twins;
}

function withoutOutdone(found: readonly Candidate[]): Candidate[] {
  const best = { original: new Map<number, number>(), copy: new Map<number, number>() };
  for (const { original, copy, likeness } of found) {
    best.original.set(original, Math.max(likeness, best.original.get(original) ?? 0));
    best.copy.set(copy, Math.max(likeness, best.copy.get(copy) ?? 0));
  }
  return found.filter(
    ({ original, copy, likeness }) =>
      likeness >= rivalry * Math.max(best.original.get(original) ?? 0, best.copy.get(copy) ?? 0),
  );
}
