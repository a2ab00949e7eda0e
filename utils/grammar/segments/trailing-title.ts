import { knownAgency } from '../known-agency.ts';
import { soundsLikeNoName } from '../names/name-likeness.ts';
import { isTitle } from '../names/name-word.ts';
import { isName } from '../names/person-name.ts';
import { coversPlace } from '../places/covers-place.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import { outletBeforeTitle } from './leading-outlet.ts';
import type { SegmentReading } from './segment-reading.ts';
import { withTrailingHouse } from './trailing-house.ts';

/** "Sophie Forrest Travel News Reporter", "Laure Berton Envoyés spéciaux", "Thabo Mokgosi Parliamentary editor". */
export function withTrailingTitle(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
  said: boolean,
): SegmentReading | undefined {
  const title = tokens.findIndex((token, index) => index > 1 && isTitle(token, lexicon));
  for (let width = Math.min(title, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    // "Marcus Okafor HealthDay Reporter"
    if (width > 2 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(person.at(-1)?.text ?? '')) continue;
    // "Ana Ruiz Reuters Correspondent"
    const housed = withTrailingHouse(person, lexicon, text);
    if (housed?.outlet && knownAgency(housed.outlet)) continue;
    // "Ana Ruiz Coral Star Reporter"
    if (housed) return { ...housed, titled: true };
    // "Thabo Mokgosi Parliamentary editor": a field of work is no surname, of two words unless something says that a name follows
    const { key = '' } = person.at(-1) ?? {};
    // "Ana Ruiz Extension Educator": nor is a word that no surname sounds like
    const field = ((width > 2 || !said) && lexicon.beats.has(key)) || (width > 2 && soundsLikeNoName(key));
    if (!isName(person, lexicon, said) || field || coversPlace(tokens.slice(0, title), width, lexicon, text)) continue;
    const outlet = outletBeforeTitle(tokens.slice(width, title + 1), lexicon, text);
    return { kind: 'person', name: printed(text, person), titled: true, ...(outlet ? { outlet } : {}) };
  }
  return undefined;
}
