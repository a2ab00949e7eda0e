import type { VerdictKind } from '../model.ts';

/**
 * Who reports or carries stories that others show: wires, syndicates, republishing programmes, press-release wires,
 * and newspapers whose stories are often copied.
 */
export interface Agency {
  /** Unique, kebab-case: 'ap', 'reuters', 'ny-times'. */
  id: string;
  /** Full usual name, as shown to the user: 'The Associated Press'. */
  name: string;
  /**
   * wire: a news agency. syndicate: carries others' work (Tribune Content Agency). newsroom: a non-profit or programme
   * whose work others republish (ProPublica). press-release: issues of companies. outlet: a newspaper, magazine or station.
   * platform: shows others' work (Yahoo, MSN).
   */
  kind: 'wire' | 'syndicate' | 'newsroom' | 'press-release' | 'outlet' | 'platform';
  /** Other names by which pages call it, in any language: 'Associated Press', 'Related Press'. Matched case-folded. */
  names: string[];
  /** Short codes, case-sensitive, as in "(AP) —": 'AP', 'dpa', 'أ ف ب', '新华社'. Only in bracketed or sign-off position. */
  codes: string[];
  /** True if its names are everyday words ("Time", "Die Welt"): they count as a whole value, never inside a text. */
  common?: boolean;
  /** Registrable domains of its own sites, or deeper where several share one ('abcnews.go.com'). There it is no syndication. */
  hosts: string[];
  /** Phrases (see languages/language.ts) of lines that only its stories carry, each with a real line. */
  notices: readonly (readonly [pattern: string, example: string])[];
  /** Parts of addresses of its counters: 'counter.theconversation.com/content/'. */
  pixels: string[];
  /** What a copy of its story is, if the page says no more. */
  implies: VerdictKind;
  /** A real line that the grammar must trace to it: 'ST. JOSEPH, Mich. (AP) — The ship …'. */
  example: string;
}
