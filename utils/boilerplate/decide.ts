import type { BoilerplateKind } from '../model.ts';
import type { Scene } from './scene.ts';
import type { Vote } from './vote.ts';

export interface Decision {
  kind: BoilerplateKind;
  /** The rules that spoke for it, strongest first, joined by ' + '. */
  rule: string;
}

/** Votes that a block needs, by where it stands and what it is. Between the paragraphs a mistake costs most. */
const needed = { head: 2, body: 3, tail: 3, outside: 4 };
/** What reads like a paragraph needs this much more, and somebody who knows the structure it stands in. */
const neededForProse = { head: 5, body: 5, tail: 4, outside: Number.POSITIVE_INFINITY };

/**
 * The one decision. For each block the strongest vote of each judge counts; their sum must reach what the place demands.
 * @returns by block index; undefined where the block stays
 */
export function decide(
  scene: Scene,
  votes: readonly Vote[],
  isKept: (block: number) => boolean,
): (Decision | undefined)[] {
  const byBlock: Vote[][] = scene.blocks.map(() => []);
  for (const vote of votes) for (let i = vote.first; i <= vote.last; i++) byBlock[i]?.push(vote);
  return scene.blocks.map((block, i) => {
    const all = byBlock[i] as Vote[];
    if (!all.length || isKept(i)) return undefined;
    const strongest = new Map<string, Vote>();
    for (const vote of all) {
      const judge = vote.rule.slice(0, vote.rule.indexOf(':'));
      const best = strongest.get(judge);
      // Later votes are of smaller boxes: they know better what it is.
      if (!best || vote.strength >= best.strength) strongest.set(judge, vote);
    }
    const spoken = [...strongest.values()].sort((a, b) => b.strength - a.strength);
    const sum = spoken.reduce((total, { strength }) => total + strength, 0);
    if (scene.prose[i] || scene.caption[i]) {
      if (sum < neededForProse[block.zone] || !all.some(({ encloses }) => encloses)) return undefined;
    } else if (sum < needed[block.zone]) return undefined;
    return { kind: kindOf(spoken), rule: spoken.map(({ rule }) => rule).join(' + ') };
  });
}

function kindOf(spoken: readonly Vote[]): BoilerplateKind {
  return (spoken.find(({ kind }) => kind !== 'other') ?? spoken[0])?.kind ?? 'other';
}
