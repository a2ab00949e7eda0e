import type { CreditLine, Where } from '../model.ts';
import { type LaidLine, layLine } from './laid-line.ts';
import { readLaidLine } from './parse-line.ts';
import { splitLaidLine } from './split-glued-credit.ts';

/** Reads the lines of one page. The same line is asked for as a byline, a tail and a notice: each is read once for each place. */
export interface LineReader {
  /** What a line says at a place; see parseLine. What comes out is shared, and not to be changed. */
  read: (text: string, where: Where) => CreditLine;
  /** A paragraph and the credit that was glued to its end; see splitGluedCredit. */
  split: (text: string) => ReturnType<typeof splitLaidLine>;
}

/** Makes the reader of one page: it knows what it has read for as long as it is kept. In: a BCP 47 tag. */
export function lineReader(language: string): LineReader {
  const laid = new Map<string, LaidLine>();
  const lines = new Map<string, CreditLine>();
  const lineFor = (text: string) => {
    const line = laid.get(text) ?? layLine(text, language);
    laid.set(text, line);
    return line;
  };
  return {
    read: (text, where) => {
      const key = `${where} ${text}`;
      const line = lines.get(key) ?? readLaidLine(lineFor(text), where);
      lines.set(key, line);
      return line;
    },
    split: (text) => splitLaidLine(lineFor(text)),
  };
}
