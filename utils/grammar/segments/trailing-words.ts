import { isBehalf } from '../../languages/en/name-forms.ts';
import { isWords, wasWords } from '../../languages/everywhere/everywhere.ts';
import { isOrganization } from '../names/organization.ts';
import { isName } from '../names/person-name.ts';
import { isRegion } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

const being = new Set([...isWords, ...wasWords]);

/** "Anna Drury Our Standards": what follows can be no name. */
export function withTrailingWords(
  tokens: readonly Token[],
  lexicon: Lexicon,
  text: string,
  said: boolean,
): SegmentReading | undefined {
  // "NJ Lowland Media for njlowland.example": a state's letters open the name of a house
  const [first] = tokens;
  if (first && /^\p{Lu}{2}$/u.test(first.text) && isRegion(first.text, lexicon.code)) return undefined;
  for (let width = Math.min(tokens.length - 1, 5); width > 1; width--) {
    const person = tokens.slice(0, width);
    const after = tokens.slice(width);
    // "Marcus Okafor is a senior reporter": an author's box
    if (being.has(after[0]?.text ?? '') && !isBehalf(after[1]?.key)) return undefined;
    // "Masako Fukuda From Harper's Bazaar"
    const next = after[0]?.key ?? '';
    const foreign =
      lexicon.functionWords.has(next) ||
      lexicon.prepositions.has(next) ||
      after.every((token) => lexicon.never.has(token.key)) ||
      isOrganization(after, lexicon, text);
    if (foreign && isName(person, lexicon, said)) return { kind: 'person', name: printed(text, person) };
  }
  return undefined;
}
