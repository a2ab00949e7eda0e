import type { Citable, CitationWords } from '../model.ts';
import { bibtex } from './bibtex.ts';
import { citedRecord } from './cited-record.ts';
import { creditText } from './credit-text.ts';
import { cslRecord } from './csl-json.ts';
import { ris } from './ris.ts';

export const citationFormats = ['plain', 'markdown', 'html', 'ris', 'bibtex', 'csl-json'] as const;
export type CitationFormat = (typeof citationFormats)[number];

/**
 * The credit of a story, ready to paste: text, or a record for a citation manager.
 *
 * In: the report, the format, the day of access (local time), and the words that join names.
 * Every string of the page is escaped for its format.
 */
export function formatCredit(report: Citable, format: CitationFormat, today: Date, words: CitationWords): string {
  if (format !== 'csl-json' && format !== 'bibtex' && format !== 'ris') return creditText(report, format, words);
  const story = citedRecord(report);
  if (format === 'csl-json') return JSON.stringify([cslRecord(report, story, today, words)], null, 2);
  return (format === 'bibtex' ? bibtex : ris)(report, story, today, words);
}
