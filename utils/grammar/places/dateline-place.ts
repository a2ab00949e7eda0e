import { noPlaces } from '../../languages/en/data-no-places.ts';
import { insideDatelines } from '../../languages/everywhere/small-words.ts';
import { once } from '../../text/once.ts';
import { isShouted, startsUpper } from '../../text/script.ts';
import { prepare } from '../words/prepare.ts';
import { printed, type Token } from '../words/token.ts';
import { isKnownPlace, isRegion } from './gazetteer.ts';

/** What stands before the dash of a dateline. */
export interface DatelinePlace {
  /** As printed, without date: 'SORNA COUNTY, Calif.'. */
  name: string;
  /** The first part is all capitals. */
  shouted: boolean;
  /** A city, country or state that we know, or a region stands behind the comma. */
  known: boolean;
  /** A date stood behind it. */
  dated: boolean;
}

const noPlace = once(() => new Set(noPlaces()));

/**
 * Reads what stands before an agency's bracket or a dash as a place. At most seven words, capitalised but for the small ones
 * inside names; undefined if it is anything else.
 */
export function readDatelinePlace(text: string, language: string): DatelinePlace | undefined {
  const line = prepare(text.trim().replace(/^[\s"“•*_—–-]+/u, ''), language);
  const date = line.tokens.findIndex((token) => token.text === '|' || token.kind === 'number');
  // "दरभंगा, पाँच अक्टूबर": a day written out
  const month = date < 0 ? line.tokens.findLastIndex((token) => line.lexicon.months.has(token.key)) : -1;
  const spelt = month > 2 && line.tokens[month - 2]?.text === ',' ? month - 2 : -1;
  const undated = line.tokens.slice(0, date < 0 ? (spelt < 0 ? undefined : spelt) : date);
  // "LIMA, Monday"
  const day = undated.findIndex(
    ({ key }, at) =>
      undated[at - 1]?.kind !== 'word' && undated[at + 1]?.kind !== 'word' && line.lexicon.weekdays.has(key),
  );
  const tokens = trimMarks(day < 0 ? undated : undated.slice(0, day));
  const words = tokens.filter((token) => token.kind === 'word');
  const first = words[0];
  if (!first || words.length > 7 || !tokens.every(fits) || !(startsUpper(first.text) || /^\p{Lo}/u.test(first.text)))
    return undefined;
  const name = printed(line.text, tokens);
  const city = name.split(/[,/(]/u)[0]?.trim() ?? name;
  if (noPlace().has(city.toLowerCase()) || line.lexicon.nobody.has(city.toLowerCase()) || (date < 0 && name.length < 3))
    return undefined;
  const region = name.includes(',') && isRegion(name.slice(name.lastIndexOf(',') + 1).trim(), language);
  const shouted = city
    .split(' ')
    .every((word) => isShouted(word) || /^\p{Lu}\.?$/u.test(word) || insideDatelines.has(word.toLowerCase()));
  return {
    name,
    shouted,
    known: region || isKnownPlace(city, language) || isKnownPlace(name, language),
    dated: date >= 0 || spelt >= 0,
  };
}

function fits(token: Token): boolean {
  if (token.kind === 'mark') return /^[,/()[\].-]$/u.test(token.text);
  return (
    token.kind === 'word' && (startsUpper(token.text) || /^\p{Lo}/u.test(token.text) || insideDatelines.has(token.key))
  );
}

function trimMarks(tokens: readonly Token[]): Token[] {
  let end = tokens.length;
  while (end > 0 && /^[,.:;/–—-]+$/u.test(tokens[end - 1]?.text ?? '')) end--;
  return tokens.slice(0, end);
}
