import { hasHouseForm, isHouseNotPerson } from '../names/house-form.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Segment } from './segment.ts';

/**
 * Whether a stretch beside people who have no outlet yet is their house by its form, although it has the form of a name as well:
 * "Ana Ruiz (Harbor Post)", "Ana Ruiz and Leo Sand, Harbor Post", "Ana Ruiz - France Littoral".
 */
export function isHouseBeside(name: string, { joint, tokens }: Segment, language: string): boolean {
  if (!/^[(,|/-]$/u.test(joint)) return false;
  // "Anna Lind (Hamnposten)"; behind a comma one word may be a surname
  if (tokens.length < 2) return joint !== ',' && /\p{L}{6}/u.test(name) && hasHouseForm(name);
  if (isHouseNotPerson(name)) return true;
  if (nameLikeness(name) > 0.5) return false;
  return hasHouseForm(name) || (joint === '-' && tokens.some(({ text }) => isKnownPlace(text, language)));
}
