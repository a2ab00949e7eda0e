import { isPhotoLine } from '../grammar/photo-line.ts';
import { captioned, datedLikeCaption } from '../languages/en/origin-forms.ts';
import { opensAfterAcronym } from '../languages/en/prose-forms.ts';
import type { Language } from '../languages/language.ts';
import type { Block, SummarySentence } from '../model.ts';
import { splitSentences } from '../text/sentences.ts';
import { wordsOf } from '../text/split-words.ts';
import { leansBack } from './leans-back.ts';
import { withoutDateline, withoutRemains } from './without-dateline.ts';

/** A sentence of the story with its words in lower case. */
export interface Sentence extends SummarySentence {
  words: string[];
  /** Position in the story, from 0. */
  position: number;
  /** Stands within a quotation that an earlier sentence opened, or opens one of several: who speaks is said elsewhere. */
  quoted: boolean;
  /** No sentence of the story stands before it; a date or a label may. */
  opens: boolean;
}

/** Fewer words are a label, a date or a crumb. */
const fewestWords = 8;
/** News tells what matters early; of later sentences every third leans on what stands between. Crumbs do not count. */
const farthestSentence = 8;

/** A call is a teaser or an advertisement, unless somebody is quoted with it. */
const endsWithStop = /(?:[.。．｡।॥։።۔]|(?<=\p{sc=Armenian}):|[!！](?=[”’»«›“"'」』）]))[”’»«›“"')\]」』）】》〉\s]*$/u;
/** Scripts that have no stops: the point of "เวลา 12.00 น." shortens a word. */
const unstopped = /[\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** "and left.", "(In 2019, that is.)", "(71 years), but nobody …", "[S]ome came": what stands in brackets belongs to what stood before. */
const opensInTheMiddle = /^(?:[\p{Ll},;:()[\]…、。，（]|[”’»](?![\p{L}\p{N}]))/u;
/** "– We have no ships. We never had.": how papers of many languages write what somebody says. The opening may have a dateline's dash. */
const dashed = /^[–—-] /u;
/** "The problem: …", "Stanwick (2-1): …", "1. …": parts of a list, or of what the sentence before announced. A name may speak so: "Quill: …". */
const labelled = /^(?:(?:\p{L}+ ){1,2}\p{L}+|\p{Lu}|[^.:]{2,40}\([^()]+\)): |^\d{1,2}[.)] /u;
/** "“We have no ships.”", "「港」と「船」。". */
const bareQuotation = /^[“”„«»"「『].*[”“»«"」』]$|[」』]。$/su;

/**
 * The first sentences of the story, in page order, without datelines. Headings, captions, lists and code tell no story; nor does, where
 * it is told in paragraphs, what stands among them in a box of its own: a caption in a plain one, words of the story set large. The
 * opening may have such a box.
 */
export function sentencesOf(blocks: readonly Block[], tag: string, abbreviations: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  let told = 0;
  const isInParagraphs = blocks.filter(({ tag }) => tag === 'p').length * 2 > blocks.length;
  for (const block of blocks) {
    if (isInParagraphs && sentences.length && block.tag !== 'p' && !block.shared) continue;
    if (/^(?:h[1-6]|figcaption|li|dt|dd|pre|code|td|th)$/.test(block.tag)) continue;
    if (isPhotoLine(block.text, tag)) continue;
    const story = withoutDateline(block.text, tag);
    const isSpoken = told > 0 && dashed.test(block.text);
    let open = false;
    const pieces = splitSentences(story, abbreviations, opensAfterAcronym);
    // a caption with its own credit: "Tankers in the fog. Photo: Ann Lee", "Tankers in the fog. © Quay Images. All rights reserved."
    const isCredit = (piece: string, at: number) => at && (captioned.test(piece) || isPhotoLine(piece, tag));
    if (pieces.length < 5 && pieces.some(isCredit)) continue;
    for (const piece of pieces) {
      const text = withoutRemains(piece);
      const words = wordsOf(text).map((word) => word.toLowerCase());
      if (captioned.test(text) || datedLikeCaption.test(text)) continue;
      const quoted = open;
      if (!hasEvenQuotes(piece)) open = !open;
      const opens = !told;
      if (words.length >= fewestWords && told++ === farthestSentence) return sentences;
      sentences.push({
        text,
        block: block.id,
        words,
        position: sentences.length,
        quoted: isSpoken || quoted || open,
        opens,
      });
    }
  }
  return sentences;
}

/**
 * Can this sentence stand alone? No questions and teasers, nothing that begins or ends in the middle, no bare quotation, no words
 * of a picture, nothing that leans on the sentence before. `stopped` says whether the story's script writes full stops at all (Thai does not).
 */
export function standsAlone(sentence: Sentence, language: Language, stopped: boolean): boolean {
  const { text, words } = sentence;
  if (sentence.quoted || (labelled.test(text) && sentence.position)) return false;
  if (words.length < fewestWords || words.length > (stopped ? 70 : 110)) return false;
  if (stopped && !endsWithStop.test(text)) return false;
  if (/…|\.\./u.test(text) || opensInTheMiddle.test(text) || bareQuotation.test(text)) return false;
  return hasEvenQuotes(text) && !leansBack(text, language, sentence.opens);
}

/** True if the story's script ends sentences with stops. */
export function isStopped(sentences: readonly Sentence[]): boolean {
  return !sentences.some(({ text }) => unstopped.test(text));
}

/** As many marks and brackets that open as close: `“Nobody,” he said. “They left.` does not stand alone. */
function hasEvenQuotes(text: string): boolean {
  const count = (mark: RegExp) => text.match(mark)?.length ?? 0;
  return count(/[(（]/g) === count(/[)）]/g) && count(/["“”„«»「」『』]/g) % 2 === 0;
}
