import { isOf } from '../../languages/en/name-forms.ts';
import * as posts from '../../languages/everywhere/everywhere.ts';
import { isTitle } from '../names/name-word.ts';
import { isName } from '../names/person-name.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed, type Token } from '../words/token.ts';
import type { SegmentReading } from './segment-reading.ts';

/** Openings of a post: "Corresponsal en París", "Enviada especial a Kiev", "Correspondante à Londres", "Korrespondent in Wien". */
const postPrepositions = new Set(posts.postPrepositions);

/** "Corresponsal en París Ana Ruiz": the job, the place where it is done or what it is for, and the name with nothing between them. */
export function withLeadingPost(tokens: readonly Token[], lexicon: Lexicon, text: string): SegmentReading | undefined {
  const [first] = tokens;
  if (!first || !isTitle(first, lexicon)) return undefined;
  const at = tokens.findIndex(({ key }) => postPrepositions.has(key) || isOf(key));
  if (at < 1 || at > 3) return undefined;
  for (let width = Math.min(3, tokens.length - at - 3); width > 0; width--) {
    const place = printed(text, tokens.slice(at + 1, at + 1 + width));
    const person = tokens.slice(at + 1 + width);
    if (isKnownPlace(place, lexicon.code) && isName(person, lexicon))
      return { kind: 'person', name: printed(text, person), place };
    // "Director of Investigations Ana Ruiz"
    const isField = tokens.slice(at + 1, at + 1 + width).every(({ key }) => lexicon.beats.has(key));
    if (isField && isName(person, lexicon)) return { kind: 'person', name: printed(text, person) };
  }
  return undefined;
}
