import { rewordedCredits } from '../languages/en/data-reworded-credits.ts';
import type { RoleWord } from '../languages/language.ts';
import { vocabularyFor } from '../languages/vocabulary.ts';
import { hasNeeded, neededWords } from '../phrases/needed-words.ts';
import { isPlain, parsePhrase } from '../phrases/parse-phrase.ts';
import { phraseSource } from '../phrases/phrase-source.ts';
import { withoutUnseen } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';
import { type Lexicon, lexiconFor } from './words/lexicon.ts';
import { endOfMarker, markersAt } from './words/marker-index.ts';
import { plainLower } from './words/plain-lower.ts';

/** What bylines and tails are wrapped in: brackets, dashes, bullets. */
const wrapping = /^[\s(（[【*–—•-]+/u;

/** Whether a line opens with a word for "by": 'By Ana Ruiz', 'Von: Ana Ruiz', 'Author: Ana Ruiz', '记者 张三'. */
export const opensWithBy = (text: string, language: string): boolean =>
  opensWith(text, language, ({ byline }) => byline === true);

/** Whether a line opens with words for somebody who only helped: 'Additional reporting by Press Association'. */
export const opensWithHelp = (text: string, language: string): boolean =>
  opensWith(text, language, ({ role }) => role === 'contributor');

function opensWith(text: string, language: string, is: (word: RoleWord) => boolean): boolean {
  const plain = plainLower(text.slice(0, 120).replace(wrapping, ''));
  return markersAt(lexiconFor(language).roleWords, plain, 0).some(
    (marker) => is(marker.word) && endOfMarker(marker, plain, 0) > 0,
  );
}

/** Whether a text is, in whole, a word for who wrote: 'Text', 'Words', 'Autorin', 'By'. Not: 'Editor'. */
export function isWordForBy(text: string, language: string): boolean {
  const plain = `${plainLower(text.trim().replace(/\s?[:：]$/u, ''))}:`;
  return markersAt(lexiconFor(language).roleWords, plain, 0).some(
    (marker) =>
      marker.word.byline && marker.word.role === 'reporter' && endOfMarker(marker, plain, 0) >= plain.length - 1,
  );
}

/** Whether a cell is, in whole, a label, also one that a layout sets without its colon: 'Words' for 'Words:'. */
export function isLabel(text: string, language: string): boolean {
  const { isWhole } = labelsOf(language);
  const plain = plainLower(text.trim());
  return isWhole(plain) || isWhole(`${plain}:`);
}

interface Labels {
  /** Whether the whole text is a label: 'By', 'Źródło:', '来源'. */
  isWhole: (plain: string) => boolean;
  /** Where in a text labels with their colons begin. */
  inside: (plain: string) => number[];
}

/** Role words and source labels of a language, and of English: templates often keep their English labels. In: text as `plainLower` gives it. */
export const labelsOf = (language: string): Labels => knownLabels(lexiconFor(language));

const knownLabels = oncePerObject(({ code }: Lexicon) => {
  const { roleWords, sourceLabels } = vocabularyFor(code).credits;
  const labels = [...roleWords, ...rewordedCredits().roleWords].map(({ words }) => words);
  return compileLabels([...new Set([...labels, ...sourceLabels])]);
});

/** An expression for all labels takes milliseconds to make, so one is made of those whose words a line with a colon has in it. */
function compileLabels(words: readonly string[]): Labels {
  const plain = new Set<string>();
  const patterns: Pattern[] = [];
  for (const word of words) {
    if (!isPlain(word)) patterns.push({ word, needed: neededIn(word), longest: longestMatch(word) });
    else plain.add(plainLower(withoutUnseen(word.normalize('NFKC'))).trimEnd());
  }
  const all = words.map((word) => ({ word, needed: neededIn(word) }));
  const inside = new Map<string, RegExp>();
  return {
    isWhole: (text) => {
      const bare = text.replace(/[:：]$/u, '');
      const label = bare.replace(/\s$/u, '');
      return [text, bare, label].some((one) => plain.has(one)) || patterns.some((one) => isOfPattern(one, text));
    },
    inside: (text) => {
      if (!/[:：]/.test(text)) return [];
      const some = all.filter(({ needed }) => hasNeeded(needed, text)).map(({ word }) => word);
      if (!some.length) return [];
      const key = some.join('\n');
      const expression = inside.get(key) ?? anyLabelOf(some);
      inside.set(key, expression);
      return [...text.matchAll(expression)].map(({ index }) => index);
    },
  };
}

const neededIn = (word: string) => neededWords(parsePhrase(word, plainLower));

interface Pattern {
  word: string;
  needed: string[][];
  /** No text of more characters can match. */
  longest: number;
  expression?: RegExp;
}

/** What `…` stands for, and a number or a name in braces, is longer than what is written; everything else is not. */
function longestMatch(word: string): number {
  const wild = word.match(/[…{]/gu)?.length ?? 0;
  return word.normalize('NFKC').length + wild * 170 + 2;
}

function isOfPattern(pattern: Pattern, text: string): boolean {
  if (text.length > pattern.longest || !hasNeeded(pattern.needed, text)) return false;
  pattern.expression ??= new RegExp(`^(?:${phraseSource(pattern.word, plainLower)})\\s?[:：]?$`, 'us');
  return pattern.expression.test(text);
}

function anyLabelOf(words: readonly string[]): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  const any = longestFirst.map((word) => phraseSource(word, plainLower)).join('|');
  // East Asian labels need no space before them: "字号来源：中新网作者：于文"
  return new RegExp(`(?:^|(?<=[\\p{Script=Han}\\s)）:：\\p{N}]))(?:${any})\\s?[:：]`, 'gus');
}
