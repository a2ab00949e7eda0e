import { foldText } from '../text/fold.ts';
import { simplifiedHan } from '../text/simplified-han.ts';

/** A word as printed with all that follows it up to the next one, and what it is compared by. */
export interface ComparedWord {
  text: string;
  key: string;
}

let segmenter: Intl.Segmenter | undefined;

/**
 * The words of a sentence of any script; joined, their texts give the sentence again. Spaces and marks go with the word before,
 * so two sentences that differ only in these have the same keys, and so have simplified and traditional Chinese.
 */
export function tokensOf(text: string): ComparedWord[] {
  // one language for all, so that both stories are cut alike whatever the browser speaks
  segmenter ??= new Intl.Segmenter('en', { granularity: 'word' });
  const tokens: ComparedWord[] = [];
  let lead = '';
  for (const { segment: plain, index, isWordLike } of segmenter.segment(simplifiedHan(text))) {
    const segment = text.slice(index, index + plain.length);
    const last = tokens.at(-1);
    if (isWordLike) tokens.push({ text: last ? segment : lead + segment, key: foldText(plain) });
    else if (last) last.text += segment;
    else lead += segment;
  }
  return tokens.length || !lead ? tokens : [{ text: lead, key: '' }];
}

export const joinWords = (tokens: readonly ComparedWord[]) => tokens.map(({ text }) => text).join('');
