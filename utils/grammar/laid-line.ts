import type { CreditLine } from '../model.ts';
import { once } from '../text/once.ts';
import { parseNotice } from './parse-notice.ts';
import { parseSignature } from './parse-signature.ts';
import { isPhotoLine } from './photo-line.ts';
import { type PreparedLine, prepare } from './words/prepare.ts';
import { tidyLine } from './words/tidy-line.ts';

/** One line of a page, laid out for the grammar: made even, and with what is asked of it for more than one place, worked out when first asked. */
export interface LaidLine {
  /** The text made even; see tidyLine. */
  text: string;
  language: string;
  isPhotoLine: () => boolean;
  notice: () => CreditLine;
  signature: () => CreditLine;
  /** The words from the end on: a glued credit is cut off them, and a tail is read from them. */
  prepared: () => PreparedLine;
}

/** Lays out a line as printed, in a language. Nothing is read yet. */
export function layLine(printed: string, language: string): LaidLine {
  const text = tidyLine(printed);
  return {
    text,
    language,
    isPhotoLine: once(() => isPhotoLine(text, language)),
    notice: once(() => parseNotice(text, language)),
    signature: once(() => parseSignature(text)),
    prepared: once(() => prepare(text, language, 'end')),
  };
}
