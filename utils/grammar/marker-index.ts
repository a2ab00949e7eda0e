import type { RoleVerb, RoleWord } from '../languages/language.ts';
import { patternSource } from '../text/pattern.ts';
import { isEastAsian } from '../text/script.ts';
import { plainLower } from './plain-lower.ts';

/** One wording of a role; its expression is made when it is first tried. */
export interface Marker<Words extends RoleWord | RoleVerb> {
  word: Words;
  pattern?: RegExp;
}

/** Markers by the first one or two letters with which they can begin. */
export type MarkerIndex<Words extends RoleWord | RoleVerb> = ReadonlyMap<string, readonly Marker<Words>[]>;

/** Files wordings by their openings, so that a token is compared with the few that could begin there. */
export function indexMarkers<Words extends RoleWord | RoleVerb>(words: readonly Words[]): MarkerIndex<Words> {
  const index = new Map<string, Marker<Words>[]>();
  for (const word of words) {
    const marker: Marker<Words> = { word };
    for (const opening of openingsOf(word.words)) {
      const filed = index.get(opening);
      if (filed) filed.push(marker);
      else index.set(opening, [marker]);
    }
  }
  return index;
}

/** The markers that may begin at a place of a text in lower case, in the order of the language file. */
export function markersAt<Words extends RoleWord | RoleVerb>(
  index: MarkerIndex<Words>,
  plain: string,
  at: number,
): readonly Marker<Words>[] {
  const long = index.get(plain.slice(at, at + 2)) ?? [];
  const short = index.get(plain.charAt(at)) ?? [];
  return short.length === 0 ? long : [...long, ...short];
}

/** The end (exclusive) of a marker at a place of a text in lower case with plain marks, -1 if it is not there. */
export function endOfMarker(marker: Marker<RoleWord | RoleVerb>, plain: string, at: number): number {
  marker.pattern ??= new RegExp(sourceOf(marker.word), 'usy');
  marker.pattern.lastIndex = at;
  const found = marker.pattern.exec(plain);
  return found ? at + found[0].trimEnd().length : -1;
}

/** A word must end where the wording ends, but in scripts without spaces and behind an apostrophe ("d'Anne"). */
function sourceOf(word: RoleWord | RoleVerb): string {
  const colon = 'colon' in word && word.colon ? '\\s?[:：|／]' : '';
  const end = colon || isEastAsian(word.words) ? '' : "(?:(?<=')|(?![\\p{L}\\p{M}\\p{N}]))";
  return `(?:${patternSource(word.words, plainLower)})${end}${colon}`;
}

/** '[With] (file|files) from' → 'wi', 'fi': the first two letters of all that a pattern can begin with. */
export function openingsOf(pattern: string): Set<string> {
  const sign = pattern.charAt(0);
  if (sign === ' ') return openingsOf(pattern.trimStart());
  if (sign !== '(' && sign !== '[')
    return new Set([plainLower(/^[^\s([|\])]{0,2}/u.exec(pattern)?.[0] ?? '')].filter(Boolean));
  const end = closingOf(pattern);
  const after = pattern.slice(end + 1);
  const openings = sign === '[' ? openingsOf(after) : new Set<string>();
  for (const choice of choicesOf(pattern.slice(1, end)))
    for (const opening of openingsOf(choice + after)) openings.add(opening);
  return openings;
}

/** Index of the bracket that closes the first one. */
function closingOf(pattern: string): number {
  let depth = 0;
  for (let at = 0; at < pattern.length; at++) {
    if ('(['.includes(pattern.charAt(at))) depth++;
    else if (')]'.includes(pattern.charAt(at)) && --depth === 0) return at;
  }
  return pattern.length;
}

/** The choices of a bracket's inside, at its own level only. */
function choicesOf(inside: string): string[] {
  const choices = [''];
  let depth = 0;
  for (const sign of inside) {
    if ('(['.includes(sign)) depth++;
    if (')]'.includes(sign)) depth--;
    if (sign === '|' && depth === 0) choices.push('');
    else choices[choices.length - 1] += sign;
  }
  return choices;
}
