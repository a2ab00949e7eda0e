import {
  elidedName,
  gluedParticle,
  hyphenedName,
  isDegreeWord,
  longInitials,
  particles,
  suffixes,
} from '../../languages/everywhere/name-parts.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Token } from '../words/token.ts';
import { isOrganizationWord } from './organization-word.ts';

/** Whether a word can be part of a name at all. */
export function isNameWord(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word' || /\p{N}/u.test(token.text)) return false;
  const key = token.key.replace(/\.$/u, '');
  if (isParticle(token) || suffixes.has(token.key)) return true;
  if (
    isOrganizationWord(key, lexicon) ||
    isHouseCompound(key, lexicon) ||
    isTitle(token, lexicon) ||
    (lexicon.honorifics.has(token.key) && token.key.endsWith('.')) ||
    (isDegreeWord(token.key) && token.key.length > 2)
  )
    return false;
  if (elidedName.test(token.text) || hyphenedName.test(token.text) || gluedParticle.test(token.text)) return true;
  if (!startsUpper(token.text)) return isCaselessWord(token.text) && !lexicon.functionWords.has(key);
  // "SandboxAQ", "LinkedIn's": trade names and possessives
  return isShouted(token.text) || !/\p{Ll}\p{Lu}{2}|['’]s$|s['’]$/u.test(token.text);
}

/** "Tribune-Review", "ARD-Studio", "City-Region": half of it belongs to no person. */
function isHouseCompound(key: string, lexicon: Lexicon): boolean {
  return key.includes('-') && key.split('-').some((part) => part.length > 3 && isOrganizationWord(part, lexicon));
}

/** A small word between the parts of a name, written small: "de", "von", "bin". */
export function isParticle(token: Token): boolean {
  return particles.has(token.key) && !startsUpper(token.text);
}

/** "K.", "J.-P.", "J-P.", "N.Y.", "Gy." */
export function isInitial(token: Token): boolean {
  if (/^\p{Lu}\.?(?:[-‐‑ ]?\p{Lu}\.)*$/u.test(token.text)) return true;
  return /^\p{Lu}\p{Ll}{1,2}\.$/u.test(token.text) && longInitials.has(token.text.slice(0, -1).toLowerCase());
}

/** A job: "Writer", "Korrespondentin", "Hafen-Online-Experte", "Politikredakteurin". */
export function isTitle(token: Token, lexicon: Lexicon): boolean {
  if (token.kind !== 'word') return false;
  const last = token.key.split('-').at(-1) ?? '';
  if (lexicon.titles.has(token.key) || lexicon.titles.has(last)) return true;
  // compounds: "Sportredakteur" ends in a job that we know
  for (let cut = 3; last.length - cut >= 7; cut++) if (lexicon.titles.has(last.slice(cut))) return true;
  return false;
}

/** "محمد", "דוד": a word of a script without capitals. */
const isCaselessWord = (word: string) => /^[\p{Lo}\p{Lm}\p{M}'’"׳״\-‐־\u200c]+$/u.test(word) && /\p{Lo}/u.test(word);
