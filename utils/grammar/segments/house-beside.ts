import { isShouted } from '../../text/script.ts';
import { hasHouseForm, isHouseNotPerson } from '../names/house-form.ts';
import { isUnlikely, nameLikeness, soundsLikeHouse } from '../names/name-likeness.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Named } from './group.ts';
import type { Segment } from './segment.ts';
import type { SegmentReading } from './segment-reading.ts';

/**
 * Whether a stretch beside people is a house by its form, although it has the form of a name as well: "Ana Ruiz (Harbor Post)",
 * "Ana Ruiz and Leo Sand, Harbor Post", "Ana Ruiz - France Littoral". `waits`: the people have no outlet yet; otherwise only what can
 * hardly be anything else is one more: "Ana Ruiz/Coral News, Kestrel Post".
 */
export function isHouseBeside(name: string, { joint, tokens }: Segment, language: string, waits: boolean): boolean {
  if (!waits) return joint === ',' && isHouseNotPerson(name);
  if (!/^[(,|/-]$/u.test(joint)) return false;
  // "Anna Lind (Hamnposten)"; behind a comma one word may be a surname, but not "CoralWire"
  if (tokens.length < 2) return (joint !== ',' || joinsWords(name)) && /\p{L}{6}/u.test(name) && hasHouseForm(name);
  if (isHouseNotPerson(name)) return true;
  if (nameLikeness(name) > 0) return false;
  return hasHouseForm(name) || (joint === '-' && tokens.some(({ text }) => isKnownPlace(text, language)));
}

/** "CoralWire", "CoralFan" */
const joinsWords = (name: string) => /\p{Ll}\p{Lu}/u.test(name);

/**
 * Whether a single word signs: not what next to nobody is called ("By Shortlist"), unless it is written as accounts are ("CoralFan"),
 * and in a row of several things (`inRow`) only what sounds like a name: not the style of "Ana Ruiz | Life & Style".
 */
export const maySignAlone = (name: string, inRow: boolean): boolean =>
  inRow ? !isUnlikely(name) : !soundsLikeHouse(name) || joinsWords(name);

/** Log odds of the names in whose favour nothing needs to be said. */
const soundsSure = 3;

/** "Ana Ruiz, São Bento", "Ana Ruiz — Port Ellery": behind somebody, what opens as towns do is where they are, but in a list of names if it surely sounds like somebody. */
export function isTownBeside(name: string, { joint, tokens }: Segment, { towns }: Lexicon, isRow: boolean): boolean {
  const opens = towns.has(tokens[0]?.key ?? '') && tokens.length > 1;
  return opens && /^[-,;/|(]$/u.test(joint) && (isRow || nameLikeness(name) < soundsSure);
}

/** "Ana Ruiz / Coral Star Reporter"; "Ana Ruiz, CORAL STAR": a house that alone is in capitals. */
export const isWorkplaceBeside = (
  { name, titled }: SegmentReading,
  { joint }: Segment,
  people: readonly Named[],
): boolean =>
  (titled === true && joint === '/') ||
  (joint !== '&' &&
    name.split(' ').every((word) => isShouted(word)) &&
    people.every((person) => !person.name.split(' ').some((word) => isShouted(word))));
