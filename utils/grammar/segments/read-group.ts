import { once } from '../../text/once.ts';
import { isUnlikely, nameLikeness } from '../names/name-likeness.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import type { PreparedLine } from '../words/prepare.ts';
import { printed, type Token } from '../words/token.ts';
import { affiliations } from './affiliations.ts';
import { isListOfNames } from './further-names.ts';
import type { Group, GroupHabits } from './group.ts';
import { GroupState } from './group-state.ts';
import { joinAmpersands } from './join-ampersands.ts';
import { readSegment } from './read-segment.ts';
import type { Segment } from './segment.ts';
import type { SegmentReading } from './segment-reading.ts';
import { withoutLetters } from './without-letters.ts';

/**
 * Reads a list of names with their places and outlets. A place binds leftwards to every name since the previous place, an outlet
 * likewise; an outlet before a name ("CNN's …") holds for the names that follow.
 */
export function readGroup(list: readonly Segment[], { lexicon, text }: PreparedLine, habits: GroupHabits): Group {
  const { segments, read: joined } = joinAmpersands(withoutLetters(list), lexicon, text);
  const state = new GroupState(lexicon, habits, segments.length === 1);
  const affiliated = affiliations(segments, lexicon, text);
  const isRow = once(() => habits.byline && !isListOfNames(segments, lexicon, text));
  const lastAnd = segments.findLastIndex(({ joint }) => joint === '&');
  for (const [index, segment] of segments.entries()) {
    // "Patrick Haslop | 0:00 | Anhören": behind a date or a time nobody is named
    if (habits.byline && segment.joint === 'date' && state.group.people.length > 0) break;
    const name = printed(text, withoutPreposition(segment.tokens, lexicon));
    if (state.continuesPlace(segment.joint, name)) continue;
    // "By Ann Lee and Bob Poe": the words say that these are names; a bar, a comma says less
    const follows = segment.joint === '&' && state.group.people.length > 0;
    const said = follows || (!habits.bare && (segment.joint === '&' || index === 0));
    const read = joined.get(segment) ?? readSegment(segment.tokens, lexicon, text, said);
    const reading: SegmentReading =
      affiliated.has(segment) && (read.kind === 'person' || read.kind === 'noise')
        ? { kind: 'organization', name: printed(text, segment.tokens) }
        : read;
    const last = index === segments.length - 1;
    if (index === 0 && habits.bare && reading.kind === 'person' && isBeforeName(segments, lexicon, text)) continue;
    // "Text: Lea Sand, Kamera: Iris Ruiz": behind a label that we do not know stands no author
    if (segments[index + 1]?.joint === ':' && index > 0 && reading.kind === 'word') {
      if (habits.edits) continue;
      break;
    }
    const isFurther = reading.kind === 'person' && index > 0 && index > lastAnd && segments[index + 1]?.joint !== '(';
    if (!state.take(reading, segment, last, isFurther && isRow())) break;
  }
  return state.group;
}

/**
 * "Grand Rapids | Ana Ruiz", "San Telmo - Ana Ruiz": with no word for it, what hardly sounds like a name or opens as towns do is none in a
 * cell before what surely does.
 */
function isBeforeName([first, next]: readonly Segment[], lexicon: Lexicon, text: string): boolean {
  if (!first || !next || !/^[|-]$/.test(next.joint)) return false;
  const isSure = isName(next.tokens, lexicon) && nameLikeness(printed(text, next.tokens)) > 0;
  return isSure && (isUnlikely(printed(text, first.tokens)) || lexicon.towns.has(first.tokens[0]?.key ?? ''));
}

/** "Port Ellery, Maine at" (a mail address stood here). */
function withoutPreposition(tokens: readonly Token[], lexicon: Lexicon): readonly Token[] {
  return lexicon.prepositions.has(tokens.at(-1)?.key ?? '') ? tokens.slice(0, -1) : tokens;
}
