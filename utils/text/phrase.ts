import { foldText, withoutAccents } from './fold.ts';
import { bareLiteral, patternSource } from './pattern.ts';

export { foldText } from './fold.ts';
export { matchNotice } from './notice.ts';

/** A phrase as the language files have it: plain, or a pattern with a real line that it matches. */
type Wording = string | readonly [pattern: string, example: string];
/** In: a whole block, folded by `foldText`. Out: does the wording make up all of it? */
export type PhraseMatcher = (folded: string) => boolean;

/** Longer blocks are never a label: they spare us the patterns. */
const longestBlock = 600;
/** Bullets, arrows, emoji, brackets, rules around a label: '- Advertisement -', '👉 Read also', '[Advertisement]'. */
const ornaments = /^[\s\p{So}\p{Sm}*•·|/\\_"'()[\]{}:;,.!#-]+|[\s\p{So}\p{Sm}*•·|/\\_"'()[\]{}:;,.!#-]+$/gu;

/** Compiles one wording; see `compilePhrases`. */
export function compilePhrase(phrase: Wording): PhraseMatcher {
  return compilePhrases([phrase]);
}

/**
 * Compiles wordings to one matcher for whole blocks. Plain ones are looked up, patterns are tried as one regular expression,
 * so that a block costs about the same however many phrases a language has. Accents and ornaments around the block do not count.
 * Throws if a pattern is malformed.
 */
export function compilePhrases(phrases: readonly Wording[]): PhraseMatcher {
  const plain = new Set<string>();
  const sources: string[] = [];
  for (const phrase of phrases) {
    const pattern = typeof phrase === 'string' ? phrase : phrase[0];
    if (/[…()[\]{}]/.test(pattern)) sources.push(patternSource(pattern, bareLiteral));
    else plain.add(bare(foldText(pattern)));
  }
  const patterns = sources.length > 0 ? new RegExp(`^(?:${sources.join('|')})$`, 'us') : undefined;
  return (folded) => {
    if (folded.length > longestBlock) return false;
    const label = bare(folded);
    return label !== '' && (plain.has(label) || (patterns?.test(label) ?? false));
  };
}

function bare(folded: string): string {
  return withoutAccents(folded).replace(ornaments, '');
}
