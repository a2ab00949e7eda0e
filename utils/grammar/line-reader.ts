import type { CreditLine, Where } from '../model.ts';
import { readSheet } from './parse-line.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { splitSheet } from './split-glued-credit.ts';

/** Reads the lines of one page. The same line is asked for as a byline, a tail and a notice: each is read once for each place. */
export interface LineReader {
  /** What a line says at a place; see parseLine. What comes out is shared, and not to be changed. */
  read: (text: string, where: Where) => CreditLine;
  /** A paragraph and the credit that was glued to its end; see splitGluedCredit. */
  split: (text: string) => ReturnType<typeof splitSheet>;
}

/** Makes the reader of one page: it knows what it has read for as long as it is kept. In: a BCP 47 tag. */
export function lineReader(language: string): LineReader {
  const sheets = new Map<string, Sheet>();
  const lines = new Map<string, CreditLine>();
  const sheetFor = (text: string) => {
    const sheet = sheets.get(text) ?? sheetOf(text, language);
    sheets.set(text, sheet);
    return sheet;
  };
  return {
    read: (text, where) => {
      const key = `${where} ${text}`;
      const line = lines.get(key) ?? readSheet(sheetFor(text), where);
      lines.set(key, line);
      return line;
    },
    split: (text) => splitSheet(sheetFor(text)),
  };
}
