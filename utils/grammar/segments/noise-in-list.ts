import { appositions } from '../../languages/en/credit-forms.ts';
import { isShouted } from '../../text/script.ts';
import { isKnownPlace } from '../places/gazetteer.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { Group, GroupHabits } from './group.ts';
import type { Segment } from './segment.ts';
import type { SegmentReading } from './segment-reading.ts';

/** What words say that are no name, house, place or title: whether the list goes on behind them, and what they add. */
export interface Noise {
  goesOn: boolean;
  place?: string;
  /** Of those who follow. */
  leadingOutlet?: string;
  /** Of those before. */
  outlet?: string;
}

/** Reads a segment that is nothing of a list: some such words stand in one all the same, the rest ends it. */
export function readNoise(
  { name }: SegmentReading,
  { tokens, joint }: Segment,
  { people, organizations }: Pick<Group, 'people' | 'organizations'>,
  { byline }: GroupHabits,
  lexicon: Lexicon,
): Noise {
  const [first, second] = tokens;
  // "Jay Allen, a resident in the ABC News Medical Unit, contributed …"
  const isApposition = joint === ',' && appositions.includes(first?.text ?? '');
  if (!byline && people.length > 0 && isApposition) return { goesOn: true };
  if (byline && people.length === 0) {
    // "Opinion | Marcus Okafor": a section before the name
    const isSection = tokens.length === 1 && lexicon.never.has(first?.key ?? '');
    if (organizations.length === 0 && isSection) return { goesOn: true };
    // "BERLIN taz | Anna Lehmann": a place and a house before the name
    const isShoutedPlace = first !== undefined && isShouted(first.text) && isKnownPlace(first.text, lexicon.code);
    if (tokens.length === 2 && isShoutedPlace && second)
      return { goesOn: true, place: first.text, leadingOutlet: second.text };
    // "čtk, Jan Novák", "red, Anna Lind": initials before the names
    if (/^\p{Ll}{1,4}$/u.test(name)) return { goesOn: true };
  }
  // "Anna Ozola (LTV Ziņu dienesta redaktore)": a code that opens a bracket is where somebody works
  const code = joint === '(' ? (first?.text ?? '') : '';
  return { goesOn: false, ...(/^\p{Lu}{2,6}$/u.test(code) && { outlet: code }) };
}
