import { isShouted } from '../../text/script.ts';
import { isName } from '../names/person-name.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** Cities that close a byline without a comma and are next to nobody's surname, unlike Córdoba, London or Medina. */
const bylineCities = new Set(
  'abuja ahmedabad ankara bangalore barcelona beijing bengaluru berlín bhopal bogotá brasília brasilia bruselas brussel brussels bruxelas bruxelles brüssel canberra caracas chandigarh chennai dhaka genève ginebra guwahati harare hyderabad islamabad istanbul i̇stanbul jaipur jakarta johannesburg kampala karachi kathmandu kiev kiew kolkata kyiv lahore londres lucknow madrid managua moscow moscú moskau mumbai münchen nairobi ottawa pekín peking peshawar pretoria quito ranchi seoul singapore srinagar tegucigalpa tokyo toronto vancouver varsovia warschau warszawa wien zürich'.split(
    ' ',
  ),
);

/**
 * "LUCÍA BARRIENTOS Bogotá", "Giulia Ferrante ROMA": letter case tells the name from the city behind it. In one case only cities of
 * several words ("Priya Nair New Delhi") and those of the list above part from a full name.
 */
export function withTrailingCity(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let width = tokens.length - 1; width > 1 && width >= tokens.length - 3; width--) {
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

/** "María Santa Cruz" may well be a person. */
function isSure(city: readonly Token[], known: boolean): boolean {
  const [first] = city;
  if (city.length === 1) return bylineCities.has(first?.key ?? '');
  return known && !/^(?:san|santa|santo|la|las|los|el|st|saint)$/u.test(first?.key ?? '');
}
