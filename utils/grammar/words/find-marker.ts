import type { RoleVerb, RoleWord } from '../../languages/language.ts';
import { endOfMarker, type Marker, type MarkerIndex, markersAt } from './marker-index.ts';
import type { PreparedLine } from './prepare.ts';
import type { Token } from './token.ts';
import { widerLabelAt } from './wider-label.ts';

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
export function roleWordAt(tokens: readonly Token[], from: number, line: PreparedLine): Found<RoleWord> | undefined {
  const found = longest(tokens, from, line.lexicon.roleWords, line);
  const wider = widerLabelAt(tokens, from, line);
  // "Edição de texto: …" is a label, and no text edited by somebody
  return wider && (!found || wider.to > found.to) ? wider : found;
}

/** The longest role verb ("contributed to this report") that begins with token `from`. */
export function roleVerbAt(tokens: readonly Token[], from: number, line: PreparedLine): Found<RoleVerb> | undefined {
  return longest(tokens, from, line.lexicon.roleVerbs, line);
}

function longest<Words extends RoleWord | RoleVerb>(
  tokens: readonly Token[],
  from: number,
  index: MarkerIndex<Words>,
  line: PreparedLine,
): Found<Words> | undefined {
  const { best, end } = longestAt(index, line, tokens[from]?.start ?? line.plain.length);
  if (!best) return undefined;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  if (/^[:：]$/u.test(tokens[to]?.text ?? '')) to++;
  return { word: best.word, from, to };
}

/** The longest wording that begins at a place of a line, if any, and where it ends. */
export interface LongestMarker<Words extends RoleWord | RoleVerb = RoleWord | RoleVerb> {
  best: Marker<Words> | undefined;
  end: number;
}

function longestAt<Words extends RoleWord | RoleVerb>(
  index: MarkerIndex<Words>,
  { plain, markers }: PreparedLine,
  start: number,
): LongestMarker<Words> {
  let found = markers.get(index) as Map<number, LongestMarker<Words>> | undefined;
  if (!found) {
    found = new Map();
    markers.set(index, found as Map<number, LongestMarker>);
  }
  const known = found.get(start);
  if (known) return known;
  let best: Marker<Words> | undefined;
  let end = start;
  for (const marker of markersAt(index, plain, start)) {
    const reached = endOfMarker(marker, plain, start);
    if (reached > end) {
      best = marker;
      end = reached;
    }
  }
  const longest = { best, end };
  found.set(start, longest);
  return longest;
}
