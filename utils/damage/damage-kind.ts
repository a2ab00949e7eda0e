import type { DamageWords } from '../languages/language.ts';
import type { Block, Damage } from '../model.ts';

/** The kinds of damage, for the interface to name in words. Never "fake": the text may be machine-translated or reworded. */
export const damageKinds = [
  'fragment', // "… into a drought. wider water quarrels."
  'quotation-marks', // "the military ” refrain from attacking”"
  'repetition', // "The growers said, they said in a letter."
  'spun-name', // "The Kestrel Submit"
  'spun-phrase', // "The Coral Submit reported it each day"
  'residue', // "â€™", "[パリ 28日 ロイター]"
  'name', // "Edvin Harmons … Mr. Harmon"
] as const;
export type DamageKind = (typeof damageKinds)[number];

/**
 * A sign of damage. `weak` signs are common in sound texts too: they are told only beside stronger ones, and count for nothing.
 */
export interface Symptom extends Damage {
  kind: DamageKind;
  weak?: boolean;
}

/** What a detector reads: the story's paragraphs (no headings, captions, lists, code) in page order. */
export interface Story {
  paragraphs: Block[];
  /** Sentences of each paragraph. */
  sentences: string[][];
  /** BCP 47 primary tag. */
  language: string;
  /** What is known of damage in its language. */
  known: DamageWords | undefined;
  /** Lower case, with the stop. */
  abbreviations: ReadonlySet<string>;
  words: number;
}
