import { agencyByCode } from '../../agencies/find-agency.ts';
import { isOf, isThe, notStaff } from '../../languages/en/name-forms.ts';
import { particles } from '../../languages/everywhere/name-parts.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import { isInitial } from '../names/name-word.ts';
import { isOrganization } from '../names/organization.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';
import { withTrailingOutlet } from './trailing-outlet.ts';

/** "Kestrel Post Staff", "San Elmo-Express News staff": the last word is nobody in particular, but of a house. */
export function isStaff(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const key = tokens.at(-1)?.key ?? '';
  return tokens.length > 1 && lexicon.nobody.has(key) && lexicon.never.has(key) && !notStaff.test(key);
}

/** Whose staff it is, and the person if one is named before it. In: the words before "Staff". */
export function readStaff(named: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  // "PA Political Staff"
  const field = named.length > 1 && lexicon.beats.has(named.at(-1)?.key ?? '') && agencyByCode(named[0]?.text ?? '');
  const house = field ? named.slice(0, -1) : named;
  // "Jeremy C. Falk of the Globe staff"
  const of = house.findIndex(({ key }) => isOf(key));
  const outlet = house.slice(isThe(house[of + 1]?.key) ? of + 2 : of + 1);
  if (of > 1 && isName(house.slice(0, of), lexicon))
    return { kind: 'person', name: printed(text, house.slice(0, of)), outlet: printed(text, outlet) };
  const member = withTrailingOutlet(house, lexicon, text);
  if (member) return member;
  // "ADA BRENNER Kestrel Post staff": capitals set the name apart
  const small = house.findIndex((token) => !isShouted(token.text) && !isInitial(token));
  if (small > 1 && isName(house.slice(0, small), lexicon))
    return { kind: 'person', name: printed(text, house.slice(0, small)), outlet: printed(text, house.slice(small)) };
  // "Mariana Teixeira Da Redação"
  const person = particles.has(house.at(-1)?.key ?? '') ? house.slice(0, -1) : [];
  if (isName(person, lexicon)) return { kind: 'person', name: printed(text, person) };
  // "De la Redacción"
  const isSmall = house.every((token) => particles.has(token.key));
  const isHouse =
    !isSmall && startsUpper(house[0]?.text ?? '') && (house.length > 1 || isOrganization(house, lexicon, text));
  return { kind: isHouse ? 'organization' : 'title', name: printed(text, house) };
}
