import type { RoleVerb, RoleWord } from '../languages/language.ts';
import type { Lexicon } from './lexicon.ts';
import { endOfMarker, type Marker, type MarkerIndex, markersAt } from './marker-index.ts';
import type { Token } from './token.ts';

/** A role word or verb found in a line: it covers the tokens from `from` up to, not including, `to`. */
export interface Found<Words extends RoleWord | RoleVerb> {
  word: Words;
  from: number;
  to: number;
}

/**
 * The longest role word ("Additional reporting by") that begins with token `from`. `plain` is the text of the tokens with
 * its marks made plain; a colon behind the words belongs to them.
 */
export function roleWordAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  plain: string,
): Found<RoleWord> | undefined {
  return longest(tokens, from, lexicon.roleWords, plain);
}

/** The longest role verb ("contributed to this report") that begins with token `from`. */
export function roleVerbAt(
  tokens: readonly Token[],
  from: number,
  lexicon: Lexicon,
  plain: string,
): Found<RoleVerb> | undefined {
  return longest(tokens, from, lexicon.roleVerbs, plain);
}

function longest<Words extends RoleWord | RoleVerb>(
  tokens: readonly Token[],
  from: number,
  index: MarkerIndex<Words>,
  plain: string,
): Found<Words> | undefined {
  const start = tokens[from]?.start ?? plain.length;
  let best: Marker<Words> | undefined;
  let end = start;
  for (const marker of markersAt(index, plain, start)) {
    const found = endOfMarker(marker, plain, start);
    if (found > end) {
      best = marker;
      end = found;
    }
  }
  if (!best) return undefined;
  let to = from + 1;
  while (to < tokens.length && (tokens[to]?.start ?? end) < end) to++;
  if (/^[:：]$/u.test(tokens[to]?.text ?? '')) to++;
  return { word: best.word, from, to };
}
