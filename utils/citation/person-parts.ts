import { familyNamesInFront, hasFamilyFirst, hasTwoFamilyNames } from '../languages/everywhere/name-order.ts';
import { jointInName } from '../languages/everywhere/small-words.ts';

/** A person as CSL-JSON names one. `literal` is never taken apart by a citation processor. */
export type CitedPerson = { given: string; family: string; suffix?: string } | { literal: string };

/**
 * Splits a name into given and family name where that is safe, else leaves it whole: single names, names in scripts or languages
 * with the family name first, names with digits, commas or conjunctions, organisations.
 */
export function personParts(name: string, language: string): CitedPerson {
  const literal = { literal: name };
  const [primary = ''] = language.toLowerCase().split('-');
  const words = name.split(' ');
  const suffix =
    words.length > 2 && /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/.test(words.at(-1) ?? '') ? words.pop() : undefined;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || words.length > 5 || hasFamilyFirst(primary)) return literal;
  if (hasTwoFamilyNames(primary) && words.length > 2) return literal;
  if (/[\p{sc=Han}\p{sc=Hangul}\p{sc=Hiragana}\p{sc=Katakana}\p{N},&()@/]/u.test(name)) return literal;
  if (!words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word)) || !/\p{L}{2}/u.test(last)) return literal;
  // "Kim Tong-hyung", but not "Jean-Luc Dupont-Smith"
  if (/^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(last) || familyNamesInFront.has((words[0] ?? '').toLowerCase())) return literal;
  // "Ludwig van der Berg": the particles go with the family name
  let family = words.length - 1;
  while (family > 1 && /^\p{Ll}/u.test(words[family - 1] ?? '')) family--;
  // a conjunction or a whole name in lower case
  if (words.slice(0, family).some((word) => /^\p{Ll}/u.test(word)) || jointInName.test(words[family] ?? '')) {
    return literal;
  }
  return {
    given: words.slice(0, family).join(' '),
    family: words.slice(family).join(' '),
    ...(suffix && { suffix }),
  };
}
