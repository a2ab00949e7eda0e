import type { AlignedRow } from '../model.ts';
import { type Candidate, findCandidates } from './find-candidates.ts';
import { type Fingerprint, fingerprintsOf } from './fingerprints.ts';
import { heaviestChain } from './heaviest-chain.ts';
import { joinParts, type SentenceGroup } from './join-parts.ts';
import { pairGaps } from './pair-gaps.ts';
import { tellKind } from './tell-kind.ts';
import { type ComparedWord, tokensOf } from './tokens.ts';
import { wordRuns } from './word-runs.ts';

/** What stands in another place has to be more alike than what stands in its own. */
const leastMoved = 0.4;

/**
 * The sentences of two stories side by side, each of both in exactly one row.
 *
 * In: the sentences in their order, verbatim. Out: rows in the order of the copy, with what it dropped where the original has it.
 * Four steps: pairs that share rare words are found wherever they stand; the heaviest chain of them that keeps the order is the
 * spine; what else is much alike was moved; what is left between two sentences of the spine is paired by place, length and what
 * little it shares. So machine-reworded text finds its original, and the work grows hardly faster than the texts.
 */
export function alignStories(originalTexts: readonly string[], copyTexts: readonly string[]): AlignedRow[] {
  const original = originalTexts.map(tokensOf);
  const copy = copyTexts.map(tokensOf);
  const prints = fingerprintsOf(original, copy);
  const candidates = findCandidates(prints.original, prints.copy, prints.spread);
  const weigh = (one: Candidate) => ({ ...one, weight: one.likeness * Math.sqrt(wordCountOf(one, prints.original)) });
  const chain = heaviestChain(candidates.map(weigh));
  const moved = movedPairs(candidates, chain);
  const between = pairGaps(prints.original, prints.copy, chain, {
    original: new Set(moved.map((pair) => pair.original)),
    copy: new Set(moved.map((pair) => pair.copy)),
  });
  const groups = joinParts([...chain, ...between, ...moved], prints.original, prints.copy);
  const away = new Set(moved.map((pair) => pair.original));
  return inOrder(groups.map((group) => rowFrom(group, original, copy, away)).concat(alone(groups, original, copy)));
}

const wordCountOf = ({ original }: Candidate, prints: readonly Fingerprint[]) => prints[original]?.words ?? 1;

function movedPairs(candidates: readonly Candidate[], chain: readonly Candidate[]): Candidate[] {
  const originals = new Set(chain.map(({ original }) => original));
  const copies = new Set(chain.map(({ copy }) => copy));
  const moved: Candidate[] = [];
  for (const one of [...candidates].sort((a, b) => b.likeness - a.likeness)) {
    if (one.likeness < leastMoved || originals.has(one.original) || copies.has(one.copy)) continue;
    originals.add(one.original);
    copies.add(one.copy);
    moved.push(one);
  }
  return moved;
}

function rowFrom(
  group: SentenceGroup,
  original: readonly ComparedWord[][],
  copy: readonly ComparedWord[][],
  away: ReadonlySet<number>,
): AlignedRow {
  const runs = wordRuns(joined(group.original, original), joined(group.copy, copy));
  return { ...group, kind: tellKind(runs), moved: group.original.some((at) => away.has(at)), runs };
}

/** The words of some sentences with a space between one and the next. */
function joined(indices: readonly number[], sentences: readonly ComparedWord[][]): ComparedWord[] {
  const words = indices.map((index) => sentences[index] ?? []);
  return words.flatMap((tokens, nth) =>
    tokens.map((token, at) =>
      nth < words.length - 1 && at === tokens.length - 1 ? { ...token, text: `${token.text} ` } : token,
    ),
  );
}

function alone(
  groups: readonly SentenceGroup[],
  original: readonly ComparedWord[][],
  copy: readonly ComparedWord[][],
): AlignedRow[] {
  const originals = new Set(groups.flatMap((group) => group.original));
  const copies = new Set(groups.flatMap((group) => group.copy));
  const dropped = original.flatMap((tokens, at): AlignedRow[] =>
    originals.has(at) ? [] : [{ kind: 'dropped', original: [at], copy: [], moved: false, runs: wordRuns(tokens, []) }],
  );
  const added = copy.flatMap((tokens, at): AlignedRow[] =>
    copies.has(at) ? [] : [{ kind: 'added', original: [], copy: [at], moved: false, runs: wordRuns([], tokens) }],
  );
  return [...dropped, ...added];
}

/** The copy's order; what was dropped stands behind the sentence that it follows in the original. */
function inOrder(rows: readonly AlignedRow[]): AlignedRow[] {
  const shown = rows.filter(({ copy }) => copy.length).sort((a, b) => (a.copy[0] ?? 0) - (b.copy[0] ?? 0));
  const dropped = rows.filter(({ copy }) => !copy.length).sort((a, b) => (a.original[0] ?? 0) - (b.original[0] ?? 0));
  const ordered: AlignedRow[] = [];
  const takeBefore = (place: number) => {
    while ((dropped[0]?.original[0] ?? Number.POSITIVE_INFINITY) < place) ordered.push(dropped.shift() as AlignedRow);
  };
  for (const row of shown) {
    const [first] = row.moved ? [] : row.original;
    if (first !== undefined) takeBefore(first);
    ordered.push(row);
    if (first === undefined) continue;
    for (let next = (row.original.at(-1) ?? first) + 1; dropped[0]?.original[0] === next; next++) takeBefore(next + 1);
  }
  return [...ordered, ...dropped];
}
