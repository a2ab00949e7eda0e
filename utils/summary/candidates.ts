import type { Block, SummarySentence } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';

/** A sentence of the story with its words in lower case. */
export interface Sentence extends SummarySentence {
  words: string[];
  /** Position in the story, from 0. */
  position: number;
}

/** News tells what matters early; later sentences cost time and are hardly ever chosen. */
const farthestSentence = 60;

const endsWithStop = /[.!。！．｡।॥։።۔][”’»›“"')\]」』）】》〉\s]*$/u;
const opensInTheMiddle = /^[\p{Ll},;:)\]”’»…、。，]/u;
const quoted = /^[“„«"「『].*[”“»"」』]$/su;

/** The first sentences of the story, in page order. Headings, captions, lists and code tell no story. */
export function sentencesOf(blocks: readonly Block[], abbreviations: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (/^(?:h[1-6]|figcaption|li|dt|dd|pre|code|td|th)$/.test(block.tag)) continue;
    for (const sentence of splitSentences(block.text, abbreviations)) {
      // "— The harbour …": the dash belongs to a dateline in a block of its own
      const text = sentence.replace(/^[—–-]\s+/u, '');
      if (sentences.length === farthestSentence) return sentences;
      const words = wordsOf(text).map((word) => word.toLowerCase());
      sentences.push({ text, block: block.id, words, position: sentences.length });
    }
  }
  return sentences;
}

/**
 * Can this sentence stand alone? No questions and teasers, nothing that begins or ends in the middle, no bare quotation.
 * `stopped` says whether the story's script writes full stops at all (Thai does not).
 */
export function standsAlone(sentence: Sentence, stopped: boolean): boolean {
  const { text, words } = sentence;
  if (words.length < 8 || words.length > 70) return false;
  if (stopped && !endsWithStop.test(text)) return false;
  if (/(?:…|\.\.\.)["”’»\])]*$/u.test(text) || opensInTheMiddle.test(text) || quoted.test(text)) return false;
  return hasEvenQuotes(text);
}

/** True if the story ends its sentences with stops. */
export function isStopped(sentences: readonly Sentence[]): boolean {
  return sentences.some((sentence) => endsWithStop.test(sentence.text));
}

/** As many marks that open as marks that close: `“Nobody,” he said. “They left.` does not stand alone. */
function hasEvenQuotes(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/"/g) % 2 === 0 && count(/[“”„]/g) % 2 === 0 && count(/[«»]/g) % 2 === 0 && count(/[「」『』]/g) % 2 === 0
  );
}
