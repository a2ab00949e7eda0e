import type { RoleVerb, RoleWord } from '../../languages/language.ts';
import { endOfMarker, type Marker, type MarkerIndex, markersAt } from './marker-index.ts';
import type { Line } from './prepare.ts';
import type { Token } from './token.ts';

/** A role word or verb found in a line: it covers the tokens from `from` up to, not including, `to`. */
export interface Found<Words extends RoleWord | RoleVerb> {
  word: Words;
  from: number;
  to: number;
}

/**
 * The longest role word ("Additional reporting by") that begins with token `from` of a part of the line; a colon behind the
 * words belongs to them.
 */
export function roleWordAt(
  tokens: readonly Token[],
  from: number,
  { lexicon, plain }: Line,
): Found<RoleWord> | undefined {
  return longest(tokens, from, lexicon.roleWords, plain);
}

/** The longest role verb ("contributed to this report") that begins with token `from`. */
export function roleVerbAt(
  tokens: readonly Token[],
  from: number,
  { lexicon, plain }: Line,
): Found<RoleVerb> | undefined {
  return longest(tokens, from, lexicon.roleVerbs, plain);
}

function longest<Words extends RoleWord | RoleVerb>(
  tokens: readonly Token[],
  from: number,
  index: MarkerIndex<Words>,
  plain: string,
): Found<Words> | undefined {
  const { best, end } = longestAt(index, plain, tokens[from]?.start ?? plain.length);
  if (!best) return undefined;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  if (/^[:：]$/u.test(tokens[to]?.text ?? '')) to++;
  return { word: best.word, from, to };
}

interface Longest<Words extends RoleWord | RoleVerb> {
  best: Marker<Words> | undefined;
  end: number;
}

/** For each index, what was found in the last line at each place: cutting a line and reading its parts ask for the same places. */
const latest = new WeakMap<object, { plain: string; found: Map<number, Longest<RoleWord | RoleVerb>> }>();

function longestAt<Words extends RoleWord | RoleVerb>(
  index: MarkerIndex<Words>,
  plain: string,
  start: number,
): Longest<Words> {
  let line = latest.get(index);
  if (line?.plain !== plain) {
    line = { plain, found: new Map() };
    latest.set(index, line);
  }
  const known = line.found.get(start) as Longest<Words> | undefined;
  if (known) return known;
  let best: Marker<Words> | undefined;
  let end = start;
  for (const marker of markersAt(index, plain, start)) {
    const found = endOfMarker(marker, plain, start);
    if (found > end) {
      best = marker;
      end = found;
    }
  }
  const longest = { best, end };
  line.found.set(start, longest);
  return longest;
}
