import type { Role } from '../model.ts';

/** What joins names and places in a credit, in one language. Placeholders: {people}, {place}, {outlet}, {link}. */
export interface CitationWords {
  /** BCP 47 tag for the joints of lists: "A, B and C". */
  language: string;
  /** One phrase a role, without a stop. The phrases of one credit are parted by semicolons. */
  roles: Record<Role, string>;
  /** People who share a place: '{people} in {place}'. */
  placed: string;
  /** A person of another outlet than the story's: '{people} ({outlet})'. */
  ofOutlet: string;
  /** Who carried it: 'Distributed by {outlet}'. */
  distributed: string;
  /** The link of a story that the page has from elsewhere. */
  originally: string;
  /** The link of a copy whose original we do not know. */
  seenAt: string;
  /** The link of a story that the page itself published first. */
  published: string;
}

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
