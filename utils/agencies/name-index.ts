import type { Agency } from './agency.ts';
import { agencies } from './all-agencies.ts';
import { foldName, plainName } from './fold-name.ts';

/** One spelling of a name, ready for comparing. */
export interface Spelling {
  agency: Agency;
  /** As {@link foldName} gives it, without a leading "the". */
  folded: string;
  /** As written in the record, for short names whose capitals matter. */
  written: string;
}

interface Index {
  /** Whole folded names. */
  names: Map<string, Agency>;
  codes: Map<string, Agency>;
  hosts: Map<string, Agency>;
  /** Names by their opening (see {@link openingOf}), the longest first. */
  openings: Map<string, Spelling[]>;
}

const caseless = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
const firstWord = /^[\p{L}\p{M}\p{N}]+/u;

/** True for scripts that write no space between words: a name may start and end anywhere. */
export function isUnspaced(character: string): boolean {
  return caseless.test(character);
}

/** What a folded name is filed under: its first word, in scripts without spaces its first two characters. */
export function openingOf(folded: string): string {
  return isUnspaced(folded) ? folded.slice(0, 2) : (firstWord.exec(folded)?.[0] ?? folded);
}

let index: Index | undefined;

/** The maps behind all look-ups, built at the first one. */
export function nameIndex(): Index {
  index ??= buildIndex();
  return index;
}

function buildIndex(): Index {
  const built: Index = { names: new Map(), codes: new Map(), hosts: new Map(), openings: new Map() };
  for (const agency of agencies) {
    for (const host of agency.hosts) remember(built.hosts, host, agency);
    for (const code of agency.codes) remember(built.codes, code.normalize('NFKC'), agency);
    // "Ani" is a girl and "ANI" an agency: a name that is a code as well counts with its capitals only
    const isCode = agency.codes.includes(agency.name);
    for (const name of isCode ? agency.names : [agency.name, ...agency.names]) {
      const full = foldName(name);
      const folded = full.replace(/^the /, '');
      // "Time" is a word and "The Times" a paper: everyday words keep their article
      remember(built.names, agency.common ? full : folded, agency);
      if (agency.common) continue;
      const opening = openingOf(folded);
      const written = plainName(name).replace(/^the /i, '');
      const filed = built.openings.get(opening) ?? [];
      filed.push({ agency, folded, written });
      built.openings.set(opening, filed);
    }
  }
  for (const filed of built.openings.values()) filed.sort((a, b) => b.folded.length - a.folded.length);
  return built;
}

function remember(map: Map<string, Agency>, key: string, agency: Agency): void {
  if (!map.has(key)) map.set(key, agency);
}
