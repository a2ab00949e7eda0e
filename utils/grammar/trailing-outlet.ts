import { agencyByCode, agencyByName } from '../agencies/registry.ts';
import { isShouted, startsUpper } from '../text/script.ts';
import { coversPlace } from './covers-place.ts';
import { outletBeforeTitle } from './leading-outlet.ts';
import type { Lexicon } from './lexicon.ts';
import { isInitial, isTitle } from './name-word.ts';
import { isOrganization } from './organization.ts';
import { isName } from './person-name.ts';
import { plainLower } from './plain-lower.ts';
import type { SegmentReading } from './segment-reading.ts';
import { printed, type Token } from './token.ts';

/** "John Smith, special to the Pioneer Press", "Anna Huber für die Zeit", "Carol Morello of The Washington Post". */
export function withOutletPreposition(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  const plain = plainLower(text);
  for (let at = 0; at < tokens.length - 1; at++) {
    const start = tokens[at]?.start ?? 0;
    lexicon.outletPreposition.lastIndex = start;
    const found = lexicon.outletPreposition.exec(plain);
    if (!found) continue;
    const behind = tokens.filter((token) => token.start >= start + found[0].length);
    const left = tokens.slice(0, at);
    // "of the Associated Press"
    const bare = /^(?:the|der|die|das|la|le|el|il|lo|l)$/u.test(behind[0]?.text ?? '') ? behind.slice(1) : behind;
    const outletTokens = isOrganization(bare, lexicon, text) ? bare : behind;
    const first = outletTokens[0];
    if (!first || !startsUpper(first.text)) return undefined;
    const outlet = printed(text, outletTokens);
    // "El corresponsal de AP Pablo Rey"
    if (outletTokens.length > 2 && agencyByCode(first.text) && isName(outletTokens.slice(1), lexicon)) return undefined;
    // "Los periodistas de The Associated Press Ana Ruiz"
    const houses = outletTokens
      .map((_, index) => index)
      .filter((index) => index > 1 && index < outletTokens.length - 1);
    if (
      houses.some(
        (at) => agencyByName(printed(text, outletTokens.slice(0, at))) && isName(outletTokens.slice(at), lexicon),
      )
    )
      return undefined;
    if (left.length === 0) return { kind: 'organization', name: outlet };
    if (isName(left, lexicon)) return { kind: 'person', name: printed(text, left), outlet };
    return left.some((token) => isTitle(token, lexicon)) ? { kind: 'title', name: printed(text, left) } : undefined;
  }
  return undefined;
}

/** "Kevin McCoy USA TODAY", "Caio Quero BBC Brasil", "Brian Lawson The Local": the words behind the name are surely an outlet. */
export function withTrailingOutlet(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  for (let width = 2; width < Math.min(tokens.length, 6); width++) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    const outlet = printed(text, after);
    const shouted = (token: Token) => isShouted(token.text);
    // "Trevor J. Mitchell Sioux Falls Argus Leader": behind "X Y. Z" begins something else
    const complete =
      width === 3 &&
      after.length > 1 &&
      tokens[1] !== undefined &&
      isInitial(tokens[1]) &&
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
export function withTrailingTitle(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  const title = tokens.findIndex((token, index) => index > 1 && isTitle(token, lexicon));
  if (title < 0) return undefined;
  for (let width = Math.min(title, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    // a field of work right before the title is no surname: "Thabo Mokone Parliamentary editor"
    if (person.every((token) => lexicon.beats.has(token.key))) continue;
    // "Marcus Okafor HealthDay Reporter"
    if (width > 2 && /^\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}/u.test(person.at(-1)?.text ?? '')) continue;
    const field = width > 2 && lexicon.beats.has(person.at(-1)?.key ?? '');
    if (!isName(person, lexicon) || field || coversPlace(tokens.slice(0, title), width, lexicon, text)) continue;
    const outlet = outletBeforeTitle(tokens.slice(width, title + 1), lexicon, text);
    return { kind: 'person', name: printed(text, person), titled: true, ...(outlet ? { outlet } : {}) };
  }
  return undefined;
}

/** "Anna Driver Our Standards": what follows can be no name. */
export function withTrailingWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
): SegmentReading | undefined {
  for (let width = Math.min(tokens.length - 1, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    // "Masayo Fukaya From Harper's Bazaar"
    const next = after[0]?.key ?? '';
    // "Marcus Okafor is a senior reporter": an author's box
    if (/^(?:is|was|has|ist|war|est|es|è|é|jest|är|er|on)$/u.test(after[0]?.text ?? '')) return undefined;
    const foreign =
      lexicon.functionWords.has(next) ||
      lexicon.prepositions.has(next) ||
      after.every((token) => lexicon.never.has(token.key)) ||
      isOrganization(after, lexicon, text);
    if (foreign && isName(person, lexicon)) return { kind: 'person', name: printed(text, person) };
  }
  return undefined;
}
