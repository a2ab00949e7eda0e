import type { Agency } from '../model.ts';
import { allAgencies } from './all-agencies.ts';
import { foldName, nameKey, plainName } from './fold-name.ts';

/** One spelling of a name, ready for comparing. */
export interface Spelling {
  agency: Agency;
  /** As {@link foldName} gives it, without a leading "the". */
  folded: string;
  /** As written in the record, for short names whose capitals matter. */
  written: string;
}

/** The records by what may stand for them as a whole. */
export interface WholeNames {
  names: Map<string, Agency>;
  codes: Map<string, Agency>;
  hosts: Map<string, Agency>;
}

/** Names by their opening (see {@link openingOf}), the longest first. */
export type Openings = Map<string, Spelling[]>;

const caseless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const firstWord = /^[\p{L}\p{M}\p{N}]+/u;
/** "OEM", "TOI", "HBR": a paper's initials mean too much else to be found inside a text. */
const initials = /^[\p{Script=Latin}\d]{1,4}$/u;

/** True for scripts that write no space between words: a name may start and end anywhere. */
export function isUnspaced(character: string): boolean {
  // the first of those scripts is Thai
  return character >= '\u0e00' && caseless.test(character);
}

/** What a folded name is filed under: its first word, in scripts without spaces its first two characters. */
export function openingOf(folded: string): string {
  return isUnspaced(folded) ? folded.slice(0, 2) : (firstWord.exec(folded)?.[0] ?? folded);
}

let wholeNames: WholeNames | undefined;
let openings: Openings | undefined;

/** The maps for whole values, built at the first look-up. Earlier records win. */
export function wholes(): WholeNames {
  if (wholeNames) return wholeNames;
  const built: WholeNames = { names: new Map(), codes: new Map(), hosts: new Map() };
  for (const agency of allAgencies()) {
    for (const host of agency.hosts) remember(built.hosts, host, agency);
    for (const code of agency.codes) remember(built.codes, code.normalize('NFKC'), agency);
    for (const name of spellings(agency)) remember(built.names, wholeKey(name, agency), agency);
  }
  wholeNames = built;
  return built;
}

/** The names that count inside a text, built when the first text is read. */
export function namesByOpening(): Openings {
  if (openings) return openings;
  const built: Openings = new Map();
  for (const agency of allAgencies()) {
    if (agency.common) continue;
    for (const name of spellings(agency)) {
      if (agency.kind === 'outlet' && name !== agency.name && initials.test(name)) continue;
      const folded = foldName(name).replace(/^the /, '');
      const spelling = { agency, folded, written: plainName(name).replace(/^the /i, '') };
      const opening = openingOf(folded);
      const filed = built.get(opening);
      if (filed) filed.push(spelling);
      else built.set(opening, [spelling]);
    }
  }
  for (const filed of built.values()) filed.sort((a, b) => b.folded.length - a.folded.length);
  openings = built;
  return built;
}

/** "Time" is a word and "The Times" a paper: everyday words keep their article. */
function wholeKey(name: string, agency: Agency): string {
  const key = nameKey(name);
  return agency.common ? key : key.replace(/^the /, '');
}

/** "Ani" is a girl and "ANI" an agency, "lusa" is Portuguese and "Lusa" too: short codes count with their capitals only. */
function spellings({ name, names, codes }: Agency): string[] {
  const isShortCode = codes.includes(name) && (name.length < 6 || name === name.toUpperCase());
  return isShortCode ? names : [name, ...names];
}

function remember(map: Map<string, Agency>, key: string, agency: Agency): void {
  if (!map.has(key)) map.set(key, agency);
}
