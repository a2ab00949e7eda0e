import { agencyByName } from '../../agencies/find-agency.ts';
import { particles } from '../../languages/everywhere/name-parts.ts';
import { isHouseNotPerson } from '../names/house-form.ts';
import { nameLikeness } from '../names/name-likeness.ts';
import { isTitle } from '../names/name-word.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** Shorter names of houses are given names and surnames as well: "Sana", "Lusa", "Stern". */
const shortestHouse = 7;
/** Log odds of being a name, below which a word begins a house: "Coral Star". "García Sol" goes on a name. */
const soundsOdd = -0.5;

/** "DANA WHITFIELD CALMATTERS", "Ann Lee Reuters": a full name, then a house that we know, in the same letter case. */
export function withTrailingHouse(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  const last = tokens.at(-1);
  if (!last || isTitle(last, lexicon)) return undefined;
  for (let width = tokens.length - 1; width >= tokens.length - 3; width--) {
    // "Mariana Teixeira Da BBC Brasil"
    if (particles.has(tokens[width - 1]?.key ?? '')) continue;
    const house = printed(text, tokens.slice(width));
    const agency = house.length < shortestHouse ? undefined : agencyByName(house);
    // "Ana Ruiz Coral Star", "Ana Ruiz CoralWire": no further names
    const isLong = width < tokens.length - 1 || /\p{Ll}\p{Lu}/u.test(house);
    const hasForm = isLong && isHouseNotPerson(house) && nameLikeness(tokens[width]?.text ?? '') < soundsOdd;
    const isHouse = agency ? !agency.common : hasForm && isName(tokens, lexicon);
    if (isHouse && isName(tokens.slice(0, width), lexicon))
      return { kind: 'person', name: printed(text, tokens.slice(0, width)), outlet: house };
  }
  return undefined;
}
