import { agencyByName } from '../../agencies/find-agency.ts';
import { knownAgency } from '../known-agency.ts';
import { isJob } from '../names/organization.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed } from '../words/token.ts';
import { readSegment } from './read-segment.ts';
import type { Segment } from './segment.ts';
import type { SegmentReading } from './segment-reading.ts';

/** Behind a house and "&", one word that is no full name and no house of its own belongs to the first. */
const mostWords = 2;

/**
 * The same list, in which "KBN North & Ridgeland" is one house, and "Science & Environment" is the name of a section, although
 * "Science" alone is a magazine. What they are is in `read`. "AFP & Reuters" and "Ana Ruiz & Leo Sand" stay two.
 */
export function joinAmpersands(
  segments: readonly Segment[],
  lexicon: Lexicon,
  text: string,
): { segments: Segment[]; read: Map<Segment, SegmentReading> } {
  const joined: Segment[] = [];
  const read = new Map<Segment, SegmentReading>();
  for (const segment of segments) {
    const before = joined.at(-1);
    const reading = before && belongsTo(before, segment, lexicon, text);
    if (!reading) joined.push(segment);
    else {
      const whole = { tokens: [...before.tokens, ...segment.tokens], joint: before.joint };
      joined.splice(-1, 1, whole);
      read.set(whole, reading);
    }
  }
  return { segments: joined, read };
}

function belongsTo(before: Segment, more: Segment, lexicon: Lexicon, text: string): SegmentReading | undefined {
  if (more.joint !== '&') return undefined;
  const last = before.tokens.at(-1);
  // "Science" is a magazine and half the name of many a section
  const { kind } = readSegment(more.tokens, lexicon, text, true);
  // "Ana Ruiz Defence and security editor": the first field is no surname
  if (isJob(more.tokens, lexicon) && before.tokens.length > mostWords && lexicon.beats.has(last?.key ?? ''))
    return readSegment([...before.tokens, ...more.tokens], lexicon, text, true);
  if (more.tokens.length > mostWords || !/&\s*$/u.test(text.slice(last?.end ?? 0, more.tokens[0]?.start ?? 0)))
    return undefined;
  const house = agencyByName(printed(text, before.tokens));
  // "Ana Ruiz of Hexagons & Tea": what is behind "&" is half of her house's name
  const isHalf = kind === 'word' || (kind === 'organization' && !knownAgency(printed(text, more.tokens)));
  const signed = isHalf ? readSegment(before.tokens, lexicon, text, true) : undefined;
  if (signed?.kind === 'person' && signed.outlet && !agencyByName(signed.outlet))
    return { ...signed, outlet: `${signed.outlet} & ${printed(text, more.tokens)}` };
  // "founder of Hexagons & Tea"
  if (signed?.kind === 'title' && before.tokens.length > mostWords)
    return { ...signed, name: printed(text, [...before.tokens, ...more.tokens]) };
  const isCommon = house?.common === true;
  if (kind === 'person' || kind === 'organization' || knownAgency(printed(text, more.tokens))) return undefined;
  if (!isCommon && (kind === 'title' || readSegment(before.tokens, lexicon, text, false).kind !== 'organization'))
    return undefined;
  const name = printed(text, [...before.tokens, ...more.tokens]);
  return { kind: isCommon && !agencyByName(name) ? 'title' : 'organization', name };
}
