import { type CitationFormat, formatCredit } from '../../utils/citation/format-credit.ts';
import type { Citable, CitationWords } from '../../utils/model.ts';

/** What `locales/en.json` says, which tests/browser/local-citation-words.test.ts holds. */
export const englishCitationWords: CitationWords = {
  language: 'en-GB',
  roles: {
    reporter: 'By {people}',
    writer: 'written by {people}',
    contributor: 'with reporting by {people}',
    editor: 'edited by {people}',
    translator: 'translated by {people}',
    photographer: 'photographs by {people}',
    researcher: 'research by {people}',
    producer: 'produced by {people}',
  },
  placed: '{people} in {place}',
  ofOutlet: '{people} ({outlet})',
  distributed: 'Distributed by {outlet}',
  originally: 'Originally published by {outlet}: {link}',
  seenAt: 'Seen at {outlet}: {link}',
  published: 'Published by {outlet}: {link}',
  partly: 'Partly reported by {source}, put together by {outlet}',
};

export const creditInEnglish = (report: Citable, format: CitationFormat, today: Date): string =>
  formatCredit(report, format, today, englishCitationWords);
