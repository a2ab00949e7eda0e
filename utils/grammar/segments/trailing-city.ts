import { townArticle } from '../../languages/everywhere/name-parts.ts';
import { once } from '../../text/once.ts';
import { isShouted } from '../../text/script.ts';
import { isName } from '../names/person-name.ts';
import { bylineCities } from '../places/data-byline-cities.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/**
 * "LUCÍA BARRIENTOS Bogotá", "Giulia Ferrante ROMA": letter case tells the name from the city behind it. In one case only cities of
 * several words ("Priya Nair New Delhi") and those that are no surname part from a full name.
 */
export function withTrailingCity(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let width = tokens.length - 1; width >= tokens.length - 3; width--) {
    const [person, city] = [tokens.slice(0, width), tokens.slice(width)];
    const place = printed(text, city);
    const known = isKnownPlace(place, lexicon.code);
    const differ =
      known && person.every(({ text: word }) => isShouted(word)) !== city.every(({ text: word }) => isShouted(word));
    if ((differ || isSure(city, known)) && isName(person, lexicon))
      return { kind: 'person', name: printed(text, person), place };
  }
  return undefined;
}

const closing = once(() => new Set(bylineCities()));

/** "María Santa Cruz" may well be a person. */
function isSure(city: readonly Token[], known: boolean): boolean {
  const [first] = city;
  if (city.length === 1) return closing().has(first?.key ?? '');
  return known && !townArticle.test(first?.key ?? '');
}
