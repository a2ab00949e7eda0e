import { isHouseNotPerson } from '../names/house-form.ts';
import { isUnlikely } from '../names/name-likeness.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { plainLower } from '../words/plain-lower.ts';

/**
 * Whether a cell behind somebody's job tells where that is done or what of, and names nobody: "Port Ellery", "London", "Reporting from
 * Lima", "Rheinthaler Bote", "Real Estate". A job before anything else may be a label: "Reporter | Leo Sand".
 */
export function isNoNameCell(cell: string, { code, towns, prepositions, plainVerbs }: Lexicon): boolean {
  const [first = '', second = ''] = plainLower(cell).split(' ');
  return (
    towns.has(first) ||
    prepositions.has(first) ||
    (plainVerbs.has(first) && prepositions.has(second)) ||
    isKnownPlace(cell, code) ||
    isHouseNotPerson(cell) ||
    isUnlikely(cell)
  );
}
