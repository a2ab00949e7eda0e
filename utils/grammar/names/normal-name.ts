import { followsMac, particles, scottishName } from '../../languages/everywhere/name-parts.ts';
import { isShouted } from '../../text/script.ts';

/**
 * A name as printed, except that one all in capitals is given normal case: "BEATRICE DUVAR" is "Beatrice Duvar",
 * "STEVE MCDONALD-O'NEIL III" is "Steve McDonald-O'Neil III", "JOSÉ DE LA CRUZ" is "José de la Cruz". Any other name stays
 * letter for letter, odd as it may look. `language` (BCP 47) decides how a Turkish I is lowered.
 */
export function normalName(name: string, language: string): string {
  const words = name.trim().split(/\s+/u);
  const long = words.filter((word) => (word.match(/\p{L}/gu)?.length ?? 0) > 1);
  if (long.length === 0 || !long.every(isShouted) || /^\p{Lu}{1,3}$/u.test(name)) return words.join(' ');
  return words.map((word, index) => normalWord(word, index > 0 && index < words.length - 1, language)).join(' ');
}

function normalWord(word: string, inside: boolean, language: string): string {
  if (/^(?:\p{Lu}\.-?)+$/u.test(word) || /^[IVX]{2,4}$/u.test(word)) return word;
  // "JD Marlowe", "AJ Dunmore": two letters that nobody can speak as a word
  if (/^(?:[BCDFGHJKLMNPQRSTVWXZ]{2}|[AE]J)$/u.test(word) && word !== 'NG') return word;
  if (inside && particles.has(word.toLowerCase())) return lower(word, language);
  return word
    .split(/(?<=[-‐‑])/u)
    .map((part) => capitalised(part, language))
    .join('');
}

function capitalised(part: string, language: string): string {
  // "McGRORY" in an otherwise shouted name
  const small = lower(part, language);
  const elided = /^(\p{L}['’])(\p{L}.*)$/u.exec(small);
  if (elided?.[1] && elided[2]) return upperFirst(elided[1], language) + upperFirst(elided[2], language);
  if (scottishName.test(small)) return `Mc${upperFirst(small.slice(2), language)}`;
  if (small.startsWith('mac') && followsMac(small.slice(3).replace(/[^\p{L}]+$/u, ''))) {
    return `Mac${upperFirst(small.slice(3), language)}`;
  }
  return upperFirst(small, language);
}

function lower(text: string, language: string): string {
  return /^(?:tr|az)/u.test(language) ? text.toLocaleLowerCase('tr') : text.toLowerCase();
}

function upperFirst(text: string, language: string): string {
  const first = /^(?:tr|az)/u.test(language) ? text.charAt(0).toLocaleUpperCase('tr') : text.charAt(0).toUpperCase();
  return first + text.slice(1);
}
