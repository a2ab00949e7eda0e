import { agencyByName } from '../agencies/find-agency.ts';
import { namesPictureHouse } from '../agencies/picture-houses.ts';
import { byWords } from '../languages/everywhere/everywhere.ts';
import { oneOf } from '../text/one-of.ts';
import { isShouted } from '../text/script.ts';
import { reservesRights } from './notice-wordings.ts';

/** "Alcaldesa de Sorna, Inés Paz / AFP": who is seen, and who took it. */
const captioned = /^\p{Lu}[^/.]{4,80},\s\p{Lu}\p{L}+ \p{Lu}\p{L}+\s\/\s[\p{L} .]{2,30}$/iu;
/** "Av Ida Holm / HBX" */
const opensWithBy = new RegExp(`^${oneOf(byWords)}\\s`, 'iu');
/** "© 2026 Coral Courier" */
const years = /(?<!\p{N})(?:19|20)\p{N}{2}(?!\p{N})/u;

/**
 * Whether a line belongs to a picture although nothing around it says so: "Rolf Vogt/AP", "© AFP / JEAN PACAUD",
 * "Luca Orsund, Ski-Star. © AFP / TEO SERRANO", "Rubriklistenbild: © HBX/dpa",
 * "Ana Ruiz via Getty Images".
 */
export function isPhotoCredit(text: string): boolean {
  if (text.length > 300) return false;
  const sign = text.search(/©|\(c\)\s/i);
  // A copyright line has a year or opens the line; a picture's credit follows the caption. "© HBX, HBX:260303-930/1" has a number.
  if (sign >= 0 && !years.test(text) && ((sign > 3 && !reservesRights(text)) || /\/\D/.test(text))) return true;
  if (text.length <= 160 && namesPictureHouse(text)) return true;
  if (opensWithBy.test(text)) return false;
  if (captioned.test(text) && agencyByName(text.split('/').at(-1)?.trim() ?? '')) return true;
  const parts = text.split('/').map((part) => part.trim().replace(/^\(|\)$/g, ''));
  if (parts.length < 2 || parts.length > 4 || text.length > 90) return false;
  const [first = '', ...others] = parts;
  // 'AGN/Ben Mallory': only beside a picture does the agency come first
  if (parts.length === 2 && isShouted(first) && agencyByName(first)?.kind === 'wire') return name.test(others[0] ?? '');
  return name.test(first) && others.some((part) => agencyByName(part));
}

const name = /^\p{Lu}\p{L}*(?:[\s'’.-]+\p{Lu}?\p{L}+){1,3}$/u;
