import { bareLiteral, foldText, withoutAccents } from '../text/fold.ts';
import { rowOf } from './label-row.ts';
import { hasNeeded, neededWords } from './needed-words.ts';
import { openingsOf } from './openings.ts';
import { comparableWords, isPlain, type Parts, parsePhrase } from './parse-phrase.ts';
import { sourceOf } from './phrase-source.ts';

/** A phrase as the language files have it: plain, or a pattern with a real line that it matches. */
type Wording = string | readonly [pattern: string, example: string];
/** In: a whole block, folded by `foldText`. Out: does the wording make up all of it? */
export type PhraseMatcher = (folded: string) => boolean;

/** Longer blocks are never a label: they spare us the patterns. */
const longestBlock = 600;
/** Bullets, arrows, emoji, brackets, rules around a label: '- Advertisement -', '👉 Read also', '[Advertisement]'. */
const ornament = '(?:[\\s\\p{Sm}*•·|/\\\\_"\'[\\]{}【】〔〕《》:;,.!¡¿#-]|(?![©®])\\p{So})+';
const ornaments = new RegExp(`^${ornament}|${ornament}$`, 'gu');

/** Compiles one wording; see `compilePhrases`. */
export function compilePhrase(phrase: Wording): PhraseMatcher {
  return compilePhrases([phrase]);
}

/**
 * Compiles wordings to one matcher for whole blocks. Plain ones are looked up; patterns are sorted by the letter that they begin
 * with, and one is compiled only when a block has its words in it: compiling all of a language takes a second, a page needs few.
 * Plain ones may also stand in a row: 'ShareTweet', 'Share 12 Save'. Accents, brackets, and ornaments around the block do not
 * count: 'Comments (4)' matches 'comments {n}'.
 * Throws, at the latest at the first block that asks, if a pattern is malformed; the data tests ask for all.
 */
export function compilePhrases(phrases: readonly Wording[]): PhraseMatcher {
  const plain = new Set<string>();
  /** By first letter; under '' those that may begin with any. */
  const patterns = new Map<string, LazyPattern[]>();
  for (const phrase of phrases) {
    const pattern = typeof phrase === 'string' ? phrase : phrase[0];
    if (isPlain(pattern)) plain.add(bare(foldText(pattern)));
    else {
      const lazy = new LazyPattern(pattern);
      for (const letter of lazy.letters()) addTo(patterns, letter, lazy);
    }
  }
  const isRow = rowOf(plain);
  const matches = (letter: string, label: string) => patterns.get(letter)?.some((one) => one.test(label)) ?? false;
  return (folded) => {
    if (folded.length > longestBlock) return false;
    const label = bare(folded);
    if (label === '') return false;
    return plain.has(label) || matches(label[0] ?? '', label) || matches('', label) || isRow(label);
  };
}

function addTo(patterns: Map<string, LazyPattern[]>, letter: string, pattern: LazyPattern): void {
  const list = patterns.get(letter);
  if (list) list.push(pattern);
  else patterns.set(letter, [pattern]);
}

/** A pattern that is parsed, and becomes a regular expression, when first needed. */
class LazyPattern {
  readonly #pattern: string;
  #parts: Parts | undefined;
  #needed: string[][] | undefined;
  #expression: RegExp | undefined;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** With what a match can begin; '' if that may be anything. Half of all patterns begin with a word: it need not be parsed. */
  letters(): Iterable<string> {
    const word = /^[^…()[\]{}|\s]+/.exec(this.#pattern)?.[0];
    const letter = word && comparableWords(word, bareLiteral)[0];
    return letter ? [letter] : (openingsOf(this.#tree(), 1) ?? ['']);
  }

  #tree(): Parts {
    this.#parts ??= parsePhrase(this.#pattern, bareLiteral);
    return this.#parts;
  }

  test(label: string): boolean {
    this.#needed ??= neededWords(this.#tree());
    if (!hasNeeded(this.#needed, label)) return false;
    this.#expression ??= new RegExp(`^(?:${sourceOf(this.#tree())})$`, 'us');
    return this.#expression.test(label);
  }
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
