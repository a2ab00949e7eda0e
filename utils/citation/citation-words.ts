import type { CitationWords } from '../model.ts';

/** 'en-GB' because newspapers put no comma before the last "and". */
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
};

/** Fills a phrase in one pass, so that a name like "{place}" stays what it is. */
export function fill(phrase: string, values: Record<string, string>): string {
  return phrase.replace(/\{(\w+)\}/g, (placeholder, key: string) => values[key] ?? placeholder);
}
