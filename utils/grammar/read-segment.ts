import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import { startsUpper } from '../text/script.ts';
import { deskOrHouse } from './desk-or-house.ts';
import { isKnownPlace, isRegion } from './gazetteer.ts';
import { knownAgency } from './known-agency.ts';
import { agencyBehindTitle, outletBeforeTitle, withLeadingOutlet } from './leading-outlet.ts';
import { withLeadingPost } from './leading-post.ts';
import type { Lexicon } from './lexicon.ts';
import { particles } from './name-parts.ts';
import { isJob, isOrganization } from './organization.ts';
import { isInitial, isName, isNameWord, isTitle } from './person-name.ts';
import { placeOf, splitPlace } from './read-place.ts';
import { isDegree, withoutTitlesOfRespect } from './respect.ts';
import { printed, type Token } from './token.ts';
import { withTrailingCity } from './trailing-city.ts';
import { withTrailingHouse } from './trailing-house.ts';
import { withOutletPreposition, withTrailingOutlet, withTrailingTitle, withTrailingWords } from './trailing-outlet.ts';

/** What one stretch between two joints says. */
export interface SegmentReading {
  kind: 'person' | 'organization' | 'place' | 'title' | 'word' | 'empty' | 'noise';
  /** The person, the organisation, the place without preposition, or the single word that may be any of them. */
  name: string;
  /** Place after a preposition. */
  place?: string;
  /** Organisation before the name ("AP writer …", "CNN's …") or after it ("… USA TODAY"). */
  outlet?: string;
  /** True if a job follows the name. */
  titled?: boolean;
  /** True if the outlet stands before the name, and so holds for the names that follow. */
  leading?: boolean;
}

/** Reads the tokens between two joints. In: no joints, no dates. */
export function readSegment(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  const words = tokens.filter((token) => token.kind !== 'handle' && !/^["“”„»«*_'‘’]+$/u.test(token.text));
  if (words.length === 0) return { kind: 'empty', name: '' };
  const post = withLeadingPost(words, lexicon, text);
  if (post) return post;
  const { left, place } = splitSent(words, text) ?? splitPlace(words, lexicon, text);
  if (place === '') {
    // "… at" before a mail address that was taken out
    const dangling = words.length === left.length + 1;
    if (!dangling) return { kind: 'noise', name: printed(text, words) };
    return readNames(left, lexicon, text);
  }
  // "Ann Lee, reporting from Nairobi"
  const verb = left.length === 1 && lexicon.plainVerbs.has(left[0]?.key ?? '');
  if (left.length === 0 || verb) return { kind: 'place', name: '', place: place ?? '' };
  const reading = readNames(left, lexicon, text);
  // "Bob Poe from CBS News", "Senior Lecturer in Law", "Redakteurin im Ressort Wirtschaft"
  const behind = words.slice(left.length + 1);
  if (place && isOrganization(behind, lexicon, text)) return { ...reading, outlet: reading.outlet ?? place };
  if (place && reading.kind === 'title' && !isKnownPlace(place, lexicon.code) && !isSent(left)) return reading;
  return place ? { ...reading, place } : reading;
}

/** "enviada especial a Kiev": behind such a job even "a" opens a place. */
function splitSent(words: readonly Token[], text: string): { left: Token[]; place: string } | undefined {
  const at = words.findLastIndex((token) => /^(?:a|à|ao|para|la)$/u.test(token.text));
  const left = words.slice(0, at);
  const place = at > 0 && isSent(left) ? placeOf(words.slice(at + 1), text) : '';
  return place ? { left, place } : undefined;
}

/** "correspondent in Mosul", "envoyée spéciale à Goma": jobs that are done at a place. */
function isSent(tokens: readonly Token[]): boolean {
  return tokens.some(({ key }) =>
    /corresp|corespond|korresp|corrisp|envoy|envia|inviat|kirjeen|lähett|tudós|zpravodaj|корресп|кореспонд|muhabir|مراسل/u.test(
      key,
    ),
  );
}

function readNames(all: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  const tokens = withoutVerb(withoutTitlesOfRespect(all), lexicon);
  const name = printed(text, tokens);
  if (tokens.length === 0) return { kind: 'empty', name: '' };
  const agency = knownAgency(name);
  if (lexicon.nobody.has(name.toLowerCase())) return { kind: agency ? 'organization' : 'title', name };
  const desk = deskOrHouse(tokens, lexicon, text);
  if (desk) return desk;
  const inCity = withTrailingCity(tokens, lexicon, text);
  if (inCity) return inCity;
  const ofHouse = withTrailingHouse(tokens, lexicon, text);
  if (ofHouse) return ofHouse;
  if (isName(tokens, lexicon)) return { kind: 'person', name };
  const last = tokens.at(-1);
  // "Jerusalem Post Staff", "San Antonio-Express News staff": nobody in particular, but of a house
  if (
    last &&
    tokens.length > 1 &&
    lexicon.nobody.has(last.key) &&
    lexicon.never.has(last.key) &&
    !/^(?:agenc|wire|bureau)/u.test(last.key)
  ) {
    // "PA Political Staff"
    const field =
      tokens.length > 2 && lexicon.beats.has(tokens.at(-2)?.key ?? '') && agencyByCode(tokens[0]?.text ?? '');
    const house = tokens.slice(0, field ? -2 : -1);
    // "Jeremy C. Falk of the Globe staff"
    const of = house.findIndex((token) => token.key === 'of');
    const outlet = house.slice(house[of + 1]?.key === 'the' ? of + 2 : of + 1);
    if (of > 1 && isName(house.slice(0, of), lexicon))
      return { kind: 'person', name: printed(text, house.slice(0, of)), outlet: printed(text, outlet) };
    const member = withTrailingOutlet(house, lexicon, text);
    if (member) return member;
    // "Mariana Teixeira Da Redação"
    const person = particles.has(house.at(-1)?.key ?? '') ? house.slice(0, -1) : [];
    if (isName(person, lexicon)) return { kind: 'person', name: printed(text, person) };
    // "De la Redacción"
    const small = house.every((token) => particles.has(token.key));
    const named =
      !small && startsUpper(house[0]?.text ?? '') && (house.length > 1 || isOrganization(house, lexicon, text));
    return { kind: named ? 'organization' : 'title', name: printed(text, house) };
  }
  return (
    withOutletPreposition(tokens, lexicon, text) ??
    withLeadingOutlet(tokens, lexicon, text) ??
    (agencyByName(name) && !isJob(tokens, lexicon) ? { kind: 'organization', name } : undefined) ??
    withTrailingOutlet(tokens, lexicon, text) ??
    withTrailingTitle(tokens, lexicon, text) ??
    (isOrganization(tokens, lexicon, text) ? { kind: 'organization', name } : undefined) ??
    withTrailingWords(tokens, lexicon, text) ??
    rest(tokens, lexicon, text)
  );
}

/** "Alan Rappeport Reporting from Washington": in a byline the verb says nothing that its place does not. */
function withoutVerb(tokens: Token[], lexicon: Lexicon): Token[] {
  const last = tokens.at(-1);
  const verb = tokens.length > 2 && last && lexicon.plainVerbs.has(last.key);
  return verb ? tokens.slice(0, -1) : tokens;
}

function rest(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  const name = printed(text, tokens);
  if (tokens.some((token) => isTitle(token, lexicon))) {
    const outlet = outletBeforeTitle(tokens, lexicon, text) ?? agencyBehindTitle(tokens, lexicon, text);
    return { kind: 'title', name, ...(outlet ? { outlet } : {}) };
  }
  if (tokens.every(isDegree) || tokens.every(isInitial)) return { kind: 'empty', name };
  if (isRegion(name, lexicon.code) || isKnownPlace(name, lexicon.code)) return { kind: 'place', name };
  // "Senior Staff Writer, Tech"
  if (tokens.every((token) => lexicon.beats.has(token.key))) return { kind: 'title', name };
  const [only] = tokens;
  if (tokens.length === 1 && only && isNameWord(only, lexicon) && name.length > 1) return { kind: 'word', name };
  return { kind: 'noise', name };
}
