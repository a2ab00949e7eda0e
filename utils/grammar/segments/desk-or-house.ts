import { agencyByName } from '../../agencies/find-agency.ts';
import { deskBeginnings } from '../../languages/everywhere/everywhere.ts';
import { contracted } from '../../languages/everywhere/name-parts.ts';
import { startsUpper } from '../../text/script.ts';
import { knownAgency } from '../known-agency.ts';
import { isName } from '../names/person-name.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/**
 * "Do UOL", "Redacción HuffPost": a house that we know behind a small word or a desk. "PTI New Delhi", "EFE Caracas": such a house and
 * its place. "Redacción Sociedad", "Redactie Binnenland": a desk and nobody. Undefined for anything else.
 */
export function deskOrHouse(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  const [first] = tokens;
  if (!first || tokens.length < 2 || !startsUpper(first.text)) return undefined;
  const ofDesk = deskBeginnings.some((word) => first.key.startsWith(word));
  const rest = tokens.slice(1);
  if (ofDesk || contracted.test(first.text)) {
    const house = houseAndPlace(rest, lexicon, text) ?? houseAlone(rest, text);
    if (house) return house;
  }
  if (ofDesk && !isName(rest, lexicon) && !rest.some(({ kind }) => kind === 'site'))
    return { kind: 'title', name: printed(text, tokens) };
  return houseAndPlace(tokens, lexicon, text) ?? houseAndPart(tokens);
}

/** "Keystone-SDA Regional", "dpa-infocom GmbH": a wire whose name nobody has, and the part of it that wrote. */
function houseAndPart([first, ...rest]: readonly Token[]): SegmentReading | undefined {
  if (!first?.text.includes('-') || rest.length !== 1 || rest[0]?.kind !== 'word') return undefined;
  if (knownAgency(first.text)?.kind !== 'wire') return undefined;
  return { kind: 'organization', name: first.text };
}

function houseAlone(tokens: readonly Token[], text: string): SegmentReading | undefined {
  const name = printed(text, tokens);
  return knownAgency(name) ? { kind: 'organization', name } : undefined;
}

function houseAndPlace(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let width = 1; width < tokens.length; width++) {
    const name = printed(text, tokens.slice(0, width));
    const place = printed(text, tokens.slice(width));
    const agency = knownAgency(name);
    // "Mia London": a name that is a code in other letters is a person's
    const written =
      agency && (name.length > 4 || agency.codes.includes(name) || [agency.name, ...agency.names].includes(name));
    // "G1 SP": a state's letters belong to the name
    if (written && /^\p{Lu}{2}$/u.test(place)) return { kind: 'organization', name: printed(text, tokens) };
    if (written && isKnownPlace(place, lexicon.code) && !agencyByName(printed(text, tokens)))
      return { kind: 'organization', name, place };
  }
  return undefined;
}
