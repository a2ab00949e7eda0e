import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import { isShouted, startsUpper } from '../text/script.ts';
import { isKnownPlace, isRegion } from './gazetteer.ts';
import type { Lexicon } from './lexicon.ts';
import { degrees, honorifics } from './name-parts.ts';
import { isInitial, isName, isNameWord, isTitle } from './person-name.ts';
import { plainLower } from './plain-lower.ts';
import { splitPlace } from './read-place.ts';
import { printed, type Token } from './token.ts';

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
  const { left, place } = splitPlace(words, lexicon, text);
  if (place === '') {
    // "… at" before a mail address that was taken out
    const dangling = words.length === left.length + 1;
    if (!dangling) return { kind: 'noise', name: printed(text, words) };
    return readNames(left, lexicon, text);
  }
  if (left.length === 0) return { kind: 'place', name: '', place: place ?? '' };
  const reading = readNames(left, lexicon, text);
  return place ? { ...reading, place } : reading;
}

function readNames(all: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  const tokens = withoutVerb(withoutTitlesOfRespect(all), lexicon);
  const name = printed(text, tokens);
  if (tokens.length === 0) return { kind: 'empty', name: '' };
  if (lexicon.nobody.has(name.toLowerCase())) return { kind: 'title', name };
  if (isName(tokens, lexicon)) return { kind: 'person', name };
  const last = tokens.at(-1);
  // "Jerusalem Post Staff", "San Antonio-Express News staff": nobody in particular, but of a house
  if (last && tokens.length > 1 && lexicon.nobody.has(last.key) && lexicon.never.has(last.key)) {
    const house = tokens.slice(0, -1);
    const member = withTrailingOutlet(house, lexicon, text);
    if (member) return member;
    const named = startsUpper(house[0]?.text ?? '') && (house.length > 1 || isOrganization(house, lexicon, text));
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

/** "Dr. Ang Xiao", "Jessica Pan PhD". */
function withoutTitlesOfRespect(tokens: readonly Token[]): Token[] {
  let start = 0;
  let end = tokens.length;
  while (end - start > 2 && honorifics.has(tokens[start]?.key ?? '')) start++;
  while (end > start && isDegree(tokens[end - 1])) end--;
  return tokens.slice(start, end);
}

/** "Alan Rappeport Reporting from Washington": in a byline the verb says nothing that its place does not. */
function withoutVerb(tokens: Token[], lexicon: Lexicon): Token[] {
  const last = tokens.at(-1);
  const verb = tokens.length > 2 && last && lexicon.roleVerbs.some(({ word }) => word.words === last.key);
  return verb ? tokens.slice(0, -1) : tokens;
}

function isDegree(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    degrees.has(token.key) &&
    (isShouted(token.text) || token.text.includes('.') || /\p{Ll}\p{Lu}/u.test(token.text))
  );
}

/** A known agency, a host name, a code in capitals, or words that only organisations have: "The Local", "7 News WSVN". */
export function isOrganization(tokens: readonly Token[], lexicon: Lexicon, text: string): boolean {
  const name = printed(text, tokens);
  const [first] = tokens;
  if (!first) return false;
  if (isJob(tokens, lexicon)) return false;
  if (agencyByName(name) || agencyByCode(name)) return true;
  if (tokens.length === 1)
    return (
      first.kind === 'site' ||
      (/^\p{Lu}{2,6}$/u.test(first.text) && !isKnownPlace(first.text, lexicon.code)) ||
      /\p{Ll}\p{Lu}{2}/u.test(first.text)
    );
  if (tokens.some((token) => token.kind === 'site')) return tokens.length < 5;
  // "ACLU Racial Justice Program"
  if (
    /^\p{Lu}{3,6}$/u.test(first.text) &&
    tokens.some((token) => /\p{Ll}/u.test(token.text)) &&
    tokens.every((token) => startsUpper(token.text))
  )
    return true;
  const capital = tokens.filter((token) => startsUpper(token.text) || token.kind === 'number').length;
  const hasOrganizationWord = tokens.some((token) => lexicon.never.has(token.key) && startsUpper(token.text));
  const small = tokens.length - capital;
  return (
    hasOrganizationWord &&
    small <= tokens.length / 2 &&
    tokens.length <= 8 &&
    !tokens.some((token) => isTitle(token, lexicon)) &&
    (startsUpper(first.text) || first.kind === 'number')
  );
}

/** "John Smith, special to the Pioneer Press", "Anna Huber für die Zeit", "Carol Morello of The Washington Post". */
function withOutletPreposition(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  const plain = plainLower(text);
  for (let at = 0; at < tokens.length - 1; at++) {
    const start = tokens[at]?.start ?? 0;
    lexicon.outletPreposition.lastIndex = start;
    const found = lexicon.outletPreposition.exec(plain);
    if (!found) continue;
    const outletTokens = tokens.filter((token) => token.start >= start + found[0].length);
    const left = tokens.slice(0, at);
    const first = outletTokens[0];
    if (!first || !startsUpper(first.text)) return undefined;
    const outlet = printed(text, outletTokens);
    if (left.length === 0) return { kind: 'organization', name: outlet };
    if (isName(left, lexicon)) return { kind: 'person', name: printed(text, left), outlet };
    return left.some((token) => isTitle(token, lexicon)) ? { kind: 'title', name: printed(text, left) } : undefined;
  }
  return undefined;
}

/** "AP Technology Writer Barbara Ortutay", "CNN's Kylie Atwood", "ABC News' Cindy Galli", "Freelance writers Erica Hensley". */
function withLeadingOutlet(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let at = Math.min(tokens.length - 1, 8); at > 0; at--) {
    const last = tokens[at - 1];
    if (!last) continue;
    const person = tokens.slice(at);
    const through = agencyBehindTitle(tokens.slice(0, at), lexicon, text);
    if (through && isName(person, lexicon))
      return { kind: 'person', name: printed(text, person), outlet: through, leading: true };
    const possessive = /['’]s?$/u.test(last.text) || /^s$/u.test(last.key);
    if (!possessive && !isTitle(last, lexicon)) continue;
    const single = person.length === 1 && person[0] !== undefined && startsUpper(person[0].text);
    if (!single && !isName(withoutTitlesOfRespect(person), lexicon)) continue;
    const outlet = possessive
      ? printed(text, tokens.slice(0, at)).replace(/['’]s?$/u, '')
      : outletBeforeTitle(tokens.slice(0, at), lexicon, text);
    if (single && !(outlet && (agencyByName(outlet) || agencyByCode(outlet)))) continue;
    const name = printed(text, withoutTitlesOfRespect(person));
    return { kind: single ? 'word' : 'person', name, leading: true, ...(outlet ? { outlet } : {}) };
  }
  return undefined;
}

/** "Los periodistas de la AP Ana Ruiz": a job, then the house, then the name. */
function agencyBehindTitle(tokens: readonly Token[], lexicon: Lexicon, text: string): string | undefined {
  const title = tokens.findLastIndex((token) => isTitle(token, lexicon));
  if (title < 0 || title === tokens.length - 1) return undefined;
  for (let from = title + 1; from < tokens.length; from++) {
    const house = printed(text, tokens.slice(from));
    if (agencyByName(house) || agencyByCode(house)) return house;
  }
  return undefined;
}

/** The organisation that opens a job: 'AP Technology Writer' → 'AP', 'Miami Herald staff writer' → 'Miami Herald', 'FOCUS-Online-Experte' → 'FOCUS-Online'. */
export function outletBeforeTitle(tokens: readonly Token[], lexicon: Lexicon, text: string): string | undefined {
  for (let width = Math.min(tokens.length - 1, 5); width > 0; width--) {
    const words = tokens.slice(0, width);
    const name = printed(text, words);
    // "AP Sports" is a desk of AP
    const desk = lexicon.beats.has(words.at(-1)?.key ?? '');
    if (desk) continue;
    if (agencyByName(name) || agencyByCode(name) || (width === 1 && isOrganization(words, lexicon, text))) return name;
  }
  const [first] = tokens;
  const compound = first && /^(.*\p{Lu}.*)-\p{L}+$/u.exec(first.text);
  if (compound?.[1] && /-|\p{Lu}{2}/u.test(compound[1])) return compound[1];
  const small = tokens.findIndex((token) => !startsUpper(token.text));
  const capitals = tokens.slice(0, small < 0 ? tokens.length - 1 : small).filter((token) => !isTitle(token, lexicon));
  const organization =
    capitals.some((token) => lexicon.never.has(token.key) && !lexicon.beats.has(token.key)) &&
    !/^(?:Special|Former|The|Our)$/u.test(capitals[0]?.text ?? '');
  return organization ? printed(text, capitals) : undefined;
}

/** "Kevin McCoy USA TODAY", "Caio Quero BBC Brasil", "Brian Lawson The Local": the words behind the name are surely an outlet. */
function withTrailingOutlet(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let width = 2; width < Math.min(tokens.length, 6); width++) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    const outlet = printed(text, after);
    const shouted = (token: Token) => isShouted(token.text);
    // "Trevor J. Mitchell Sioux Falls Argus Leader": behind "X Y. Z" begins something else
    const complete =
      width === 3 &&
      after.length > 1 &&
      isInitial(tokens[1] ?? (tokens[0] as Token)) &&
      startsUpper(after[0]?.text ?? '');
    const sure =
      complete ||
      agencyByName(outlet) !== undefined ||
      agencyByCode(after[0]?.text ?? '') !== undefined ||
      after[0]?.kind === 'site' ||
      (after.length === 1 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(outlet)) ||
      (after[0]?.text === 'The' && after.length > 1) ||
      (/^\p{Lu}{2,6}$/u.test(after[0]?.text ?? '') && !person.some(shouted)) ||
      (after.every(shouted) && !person.some(shouted) && (after.length > 1 || /^\p{Lu}{3,5}$/u.test(outlet)));
    if (sure && !after.some((token) => isTitle(token, lexicon)) && isName(person, lexicon)) {
      return { kind: 'person', name: printed(text, person), outlet };
    }
  }
  return undefined;
}

/** "Sophie Foster Travel News Reporter", "Laure Bretton Envoyés spéciaux", "Thabo Mokone Parliamentary editor". */
function withTrailingTitle(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  const title = tokens.findIndex((token, index) => index > 1 && isTitle(token, lexicon));
  if (title < 0) return undefined;
  for (let width = Math.min(title, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    // a field of work right before the title is no surname: "Thabo Mokone Parliamentary editor"
    if (person.every((token) => lexicon.beats.has(token.key))) continue;
    if (!isName(person, lexicon) || (width > 2 && lexicon.beats.has(person.at(-1)?.key ?? ''))) continue;
    const outlet = outletBeforeTitle(tokens.slice(width, title + 1), lexicon, text);
    return { kind: 'person', name: printed(text, person), titled: true, ...(outlet ? { outlet } : {}) };
  }
  return undefined;
}

/** "Anna Driver Our Standards": what follows can be no name. */
function withTrailingWords(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  for (let width = Math.min(tokens.length - 1, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    // "Masayo Fukaya From Harper's Bazaar"
    const next = after[0]?.key ?? '';
    const foreign =
      lexicon.functionWords.has(next) ||
      lexicon.prepositions.has(next) ||
      after.every((token) => lexicon.never.has(token.key)) ||
      isOrganization(after, lexicon, text);
    if (foreign && isName(person, lexicon)) return { kind: 'person', name: printed(text, person) };
  }
  return undefined;
}

/** "AP Sports Writer": the last word is a job. */
function isJob(tokens: readonly Token[], lexicon: Lexicon): boolean {
  const last = tokens.at(-1);
  return last !== undefined && tokens.length > 1 && isTitle(last, lexicon);
}

function rest(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading {
  const name = printed(text, tokens);
  if (tokens.some((token) => isTitle(token, lexicon))) {
    const outlet = outletBeforeTitle(tokens, lexicon, text);
    return { kind: 'title', name, ...(outlet ? { outlet } : {}) };
  }
  if (tokens.every(isDegree) || tokens.every(isInitial)) return { kind: 'empty', name };
  if (isRegion(name, lexicon.code) || isKnownPlace(name, lexicon.code)) return { kind: 'place', name };
  const [only] = tokens;
  if (tokens.length === 1 && only && isNameWord(only, lexicon) && name.length > 1) return { kind: 'word', name };
  return { kind: 'noise', name };
}
