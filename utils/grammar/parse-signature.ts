import { rightsMark } from '../languages/en/origin-forms.ts';
import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { byWords, joints } from '../languages/everywhere/everywhere.ts';
import type { CreditLine } from '../model.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import { knownAgency } from './known-agency.ts';
import { emptyLine } from './to-credits.ts';

/** "Reuters/dpa", "AFP – EFE", "dpa und AFP", "HBX-AFP" */
const betweenAgencies = new RegExp(`\\s?[/,、|=–—]\\s?|(?<=\\p{L})-(?=\\p{Lu}{2})|\\s${oneOf(joints)}\\s`, 'u');

/** "By AFP", "Von: dpa" */
const leadingBy = new RegExp(`^${oneOf(byWords)}:? (?=\\p{Lu})`, 'iu');
/** "ČTK, redakce", "Belga/eigen berichtgeving": the house itself beside the agency. */
export const ownDesk = once(() => new RegExp(`^${oneOf(longLists().deskWords)}$`, 'iu'));

/** Longer lines say more than who carried the story. */
const longestSignature = 60;

/**
 * Agencies that sign a story: the whole line is their codes ("(ANSA).", "–IANS", "/ritzau/AFP", "dpa/gem"), or a bracket with a
 * code closes the paragraph ("… sagte er. (dpa)"). Desk initials beside a code are left out.
 */
export function parseSignature(text: string): CreditLine {
  if (rightsMark.test(text.slice(-longestSignature))) return emptyLine();
  const closing = /[.!?"”»。」]\s?\(([^()]{2,30})\)\.?$/u.exec(text)?.[1] ?? text;
  if (closing.length > longestSignature) return emptyLine();
  const bare = withoutOwnCode(closing)
    .replace(/^[\s([/–—*-]+|[\s)\]/.*]+$/gu, '')
    // "2031.08.15. 10:28 AGN", "AGN, 15.08.2031 10:28"
    .replace(/^[\p{N}][\p{N}\s.:,/-]{6,24}(?=\p{L})|(?<=\p{L})[\s,|-]{1,3}\p{N}[\p{N}\s.:,/-]{6,24}$/gu, '')
    // "--IANS vc/bg", "EFE apv/jac/fp", "(askanews) - Cro/Mpd", "PTI ABC DE DE": the initials of the desk
    .replace(
      /^(\p{L}{2,8})\)?[ –-]{1,3}(?:\p{Ll}{2,4}|\p{L}{2,4}(?:\/\p{L}{2,4}){1,3}|\p{Lu}{2,4}(?: \p{Lu}{2,4}){1,6})$/u,
      (whole, agency) => (knownAgency(agency) ? agency : whole),
    )
    // "ja/ab (AFP, dpa, Reuters)"
    .replace(/^\p{Ll}{1,4}(?:[/,] ?\p{Ll}{1,4}){0,3} ?\((?=[^()]{2,40}$)/u, '');
  // "ΑΠΕ-ΜΠΕ" is one
  const parts = (knownAgency(bare) ? [bare] : bare.split(betweenAgencies)).map((part) => part.trim());
  const agencies = parts.map((part) => part.replace(leadingBy, '')).filter((part) => knownAgency(part));
  const rest = parts.filter((part) => part !== '' && !agencies.some((agency) => part.endsWith(agency)));
  const onlyInitials = rest.every(
    (part) => /^(?:\p{Ll}{1,4}(?: \p{Ll}{1,4})?|\p{Script=Han}{2})$/u.test(part) || ownDesk().test(part),
  );
  return agencies.length > 0 && onlyInitials ? { people: [], organizations: agencies } : emptyLine();
}

/** "MDF (lja)/dpa", "AWZ/epd", "HBX/Bloomberg", "(epd, LK)": the agency beside a code of the house, which is in no list. */
export function withoutOwnCode(text: string): string {
  const [, first = '', second = ''] =
    /^[\s(]*([\p{L}-]{2,12})(?: ?\(\p{Ll}{1,4}\))?\s?[/,]\s?([\p{L}-]{2,12})[\s).]*$/u.exec(text) ?? [];
  const isOwn = (code: string) => /^\p{Lu}{2,6}$/u.test(code) && !knownAgency(code);
  if (isOwn(first) && knownAgency(second)) return second;
  return isOwn(second) && knownAgency(first) ? first : text;
}
