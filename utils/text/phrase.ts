import { foldText, withoutAccents } from './fold.ts';
import { bareLiteral, firstLetters, patternSource } from './pattern.ts';

export { foldText } from './fold.ts';
export { matchNotice } from './notice.ts';

/** A phrase as the language files have it: plain, or a pattern with a real line that it matches. */
type Wording = string | readonly [pattern: string, example: string];
/** In: a whole block, folded by `foldText`. Out: does the wording make up all of it? */
export type PhraseMatcher = (folded: string) => boolean;

/** Longer blocks are never a label: they spare us the patterns. */
const longestBlock = 600;
/** Bullets, arrows, emoji, brackets, rules around a label: '- Advertisement -', '👉 Read also', '[Advertisement]'. */
const ornament = '(?:[\\s\\p{Sm}*•·|/\\\\_"\'[\\]{}:;,.!¡¿#-]|(?![©®])\\p{So})+';
const ornaments = new RegExp(`^${ornament}|${ornament}$`, 'gu');

/** Compiles one wording; see `compilePhrases`. */
export function compilePhrase(phrase: Wording): PhraseMatcher {
  return compilePhrases([phrase]);
}

/**
 * Compiles wordings to one matcher for whole blocks. Plain ones are looked up; patterns are sorted by the letter that they begin
 * with and made into one regular expression a letter when a block first asks for it, so that a block costs about the same however
 * many phrases a language has. Accents, brackets, and ornaments around the block do not count: 'Comments (4)' matches 'comments {n}'.
 * Throws at the first block that asks if a pattern is malformed; the data tests ask for all.
 */
export function compilePhrases(phrases: readonly Wording[]): PhraseMatcher {
  const plain = new Set<string>();
  /** By first letter; under '' those that may begin with any. */
  const patterns = new Map<string, string[]>();
  for (const phrase of phrases) {
    const pattern = typeof phrase === 'string' ? phrase : phrase[0];
    if (!/[…()[\]{}]/.test(pattern)) plain.add(bare(foldText(pattern)));
    else for (const letter of firstLetters(pattern, bareLiteral) ?? ['']) addTo(patterns, letter, pattern);
  }
  const expressions = new Map<string, RegExp | undefined>();
  const matches = (letter: string, label: string) => {
    if (!expressions.has(letter)) expressions.set(letter, joined(patterns.get(letter)));
    return expressions.get(letter)?.test(label) ?? false;
  };
  return (folded) => {
    if (folded.length > longestBlock) return false;
    const label = bare(folded);
    return label !== '' && (plain.has(label) || matches(label[0] ?? '', label) || matches('', label));
  };
}

function addTo(patterns: Map<string, string[]>, letter: string, pattern: string): void {
  const list = patterns.get(letter);
  if (list) list.push(pattern);
  else patterns.set(letter, [pattern]);
}

function joined(patterns: readonly string[] | undefined): RegExp | undefined {
  if (!patterns) return undefined;
  const sources = patterns.map((pattern) => patternSource(pattern, bareLiteral));
  return new RegExp(`^(?:${sources.join('|')})$`, 'us');
}

/** The same block is asked of many matchers in a row. */
let last = { folded: '', label: '' };

function bare(folded: string): string {
  if (last.folded !== folded) {
    const unbracketed = withoutAccents(folded).replace(/ ?[()[\]]+ ?/g, ' ');
    last = { folded, label: unbracketed.replace(ornaments, '') };
  }
  return last.label;
}
