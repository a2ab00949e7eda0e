import type { RoleVerb, RoleWord } from '../../languages/language.ts';
import { hasNeeded, neededWords } from '../../phrases/needed-words.ts';
import { openingsOf } from '../../phrases/openings.ts';
import { isPlain, type Parts, parsePhrase } from '../../phrases/parse-phrase.ts';
import { sourceOf } from '../../phrases/phrase-source.ts';
import { compatible, withoutUnseen } from '../../text/fold.ts';
import { isEastAsian } from '../../text/script.ts';
import { plainLower } from './plain-lower.ts';

/** One wording of a role; what finds it is made when it is first tried. */
export interface Marker<Words extends RoleWord | RoleVerb> {
  word: Words;
  parts: Parts;
  find?: Finder;
}

/** The end (exclusive) of a wording at a place of a text, -1 if it is not there. */
type Finder = (plain: string, at: number) => number;

const openingLength = 2;
/** Markers by the first one or two letters with which they can begin. */
export type MarkerIndex<Words extends RoleWord | RoleVerb> = ReadonlyMap<string, readonly Marker<Words>[]>;

/** Files wordings by their openings, so that a token is compared with the few that could begin there. */
export function indexMarkers<Words extends RoleWord | RoleVerb>(words: readonly Words[]): MarkerIndex<Words> {
  const index = new Map<string, Marker<Words>[]>();
  for (const word of words) {
    const marker: Marker<Words> = { word, parts: parsePhrase(word.words, plainLower) };
    for (const opening of openingsOf(marker.parts, openingLength) ?? []) {
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
  const long = index.get(plain.slice(at, at + openingLength)) ?? [];
  const short = index.get(plain.charAt(at)) ?? [];
  return short.length === 0 ? long : [...long, ...short];
}

/** The end (exclusive) of a marker at a place of a text in lower case with plain marks, -1 if it is not there. */
export function endOfMarker(marker: Marker<RoleWord | RoleVerb>, plain: string, at: number): number {
  marker.find ??= isPlain(marker.word.words) ? findPlain(marker.word) : findPattern(marker);
  return marker.find(plain, at);
}

const wordBehind = /[\p{L}\p{M}\p{N}]/uy;
const colonBehind = /\s?[:：|／]/uy;
const strictColonBehind = /\s?[:：]/uy;
/** "रिपोर्ट- अमित सिंह", "Autor – Anna Huber": at the start of a line a dash does for the colon. */
const dash = '\\s?(?:[-–—](?=\\s)|\\.{3})';
const dashBehind = new RegExp(dash, 'uy');
const opensLine = (plain: string, at: number) => !/[\p{L}\p{N}]/u.test(plain.slice(0, at));

/** Most wordings have no choices: they need no expression of their own. */
function findPlain(word: RoleWord | RoleVerb): Finder {
  const words = plainLower(withoutUnseen(compatible(word.words))).trimEnd();
  const isOpenEnded = isEastAsian(word.words) || words.endsWith("'");
  return (plain, at) => {
    if (!plain.startsWith(words, at)) return -1;
    const end = at + words.length;
    if (hasColon(word)) {
      const colon = word.colon === 'only' ? strictColonBehind : colonBehind;
      for (const sign of word.colon !== 'only' && opensLine(plain, at) ? [colon, dashBehind] : [colon]) {
        sign.lastIndex = end;
        if (sign.test(plain)) return sign.lastIndex;
      }
      return -1;
    }
    wordBehind.lastIndex = end;
    return !isOpenEnded && wordBehind.test(plain) ? -1 : end;
  };
}

function findPattern({ word, parts }: Marker<RoleWord | RoleVerb>): Finder {
  const needed = neededWords(parts);
  let pattern: RegExp | undefined;
  let dashed: RegExp | undefined;
  return (plain, at) => {
    if (!pattern && !hasNeeded(needed, plain, at)) return -1;
    pattern ??= new RegExp(wholeSource(word, parts), 'usy');
    pattern.lastIndex = at;
    let found = pattern.exec(plain);
    if (!found && hasColon(word) && word.colon !== 'only' && opensLine(plain, at)) {
      dashed ??= new RegExp(`(?:${sourceOf(parts)})${dash}`, 'usy');
      dashed.lastIndex = at;
      found = dashed.exec(plain);
    }
    return found ? at + found[0].trimEnd().length : -1;
  };
}

const hasColon = (word: RoleWord | RoleVerb): word is RoleWord => 'colon' in word;

/** A word must end where the wording ends, but in scripts without spaces and behind an apostrophe ("d'Anne"). */
function wholeSource(word: RoleWord | RoleVerb, parts: Parts): string {
  const colon = hasColon(word) ? (word.colon === 'only' ? '\\s?[:：]' : '\\s?[:：|／]') : '';
  const end = colon || isEastAsian(word.words) ? '' : "(?:(?<=')|(?![\\p{L}\\p{M}\\p{N}]))";
  return `(?:${sourceOf(parts)})${end}${colon}`;
}
