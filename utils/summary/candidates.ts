import { isPhotoLine } from '../grammar/photo-line.ts';
import type { Language } from '../languages/language.ts';
import type { Block, SummarySentence } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/words.ts';
import { leansBack } from './leans-back.ts';
import { withoutDateline, withoutRemains } from './without-dateline.ts';

/** A sentence of the story with its words in lower case. */
export interface Sentence extends SummarySentence {
  words: string[];
  /** Position in the story, from 0. */
  position: number;
}

/** News tells what matters early; later sentences cost time and are hardly ever chosen. */
const farthestSentence = 60;

const endsWithStop = /[.!。！．｡।॥։።۔][”’»›“"')\]」』）】》〉\s]*$/u;
/** "เวลา 12.00 น.": its point shortens a word, and says nothing of where sentences end. */
const unstopped = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const opensInTheMiddle = /^[\p{Ll},;:)\]”’»…、。，]/u;
const quoted = /^[“„«"「『].*[”“»"」』]$/su;

/** "FILE PHOTO: …", "FILE - …", "© Quay Images …", "… (Photo by Ann Lee)", "The old pier © Quay Images/Ann Lee": words of a picture that stand in a paragraph. */
const captioned = /^FILE(?: PHOTO)?\s?[-–—:]|©|\/Getty|REUTERS\/|\b(?:AP Photo|Getty Images|Photo by|File photo)\b/iu;
/** How agencies end a caption: "… dunks in the first half on Tuesday, Nov. 19, 2019, in Port Ellis." */
const datedLikeCaption = /, \p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?, in \p{Lu}[^,]{2,30}(?:, [^,]{2,20})?\.$/u;

/** The first sentences of the story, in page order, without datelines. Headings, captions, lists and code tell no story. */
export function sentencesOf(blocks: readonly Block[], tag: string, abbreviations: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (/^(?:h[1-6]|figcaption|li|dt|dd|pre|code|td|th)$/.test(block.tag)) continue;
    if (isPhotoLine(block.text, tag)) continue;
    const story = withoutDateline(block.text, tag);
    for (const text of splitSentences(story, abbreviations).map(withoutRemains)) {
      if (sentences.length === farthestSentence) return sentences;
      const words = wordsOf(text).map((word) => word.toLowerCase());
      sentences.push({ text, block: block.id, words, position: sentences.length });
    }
  }
  return sentences;
}

/**
 * Can this sentence stand alone? No questions and teasers, nothing that begins or ends in the middle, no bare quotation, no words
 * of a picture, nothing that leans on the sentence before. `stopped` says whether the story's script writes full stops at all (Thai does not).
 */
export function standsAlone(sentence: Sentence, { leaning }: Language, stopped: boolean): boolean {
  const { text, words } = sentence;
  if (words.length < 8 || words.length > 70) return false;
  if (stopped && !endsWithStop.test(text)) return false;
  if (/(?:…|\.\.\.)["”’»\])]*$/u.test(text) || opensInTheMiddle.test(text) || quoted.test(text)) return false;
  return hasEvenQuotes(text) && !captioned.test(text) && !datedLikeCaption.test(text) && !leansBack(text, leaning);
}

/** True if the story ends its sentences with stops. */
export function isStopped(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => endsWithStop.test(text) && !unstopped.test(text));
}

/** As many marks and brackets that open as close: `“Nobody,” he said. “They left.` does not stand alone. */
function hasEvenQuotes(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return (
    count(/[(（]/g) === count(/[)）]/g) &&
    count(/"/g) % 2 === 0 &&
    count(/[“”„]/g) % 2 === 0 &&
    count(/[«»]/g) % 2 === 0 &&
    count(/[「」『』]/g) % 2 === 0
  );
}
