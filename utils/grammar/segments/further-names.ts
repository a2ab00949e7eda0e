import { isUnlikely, nameLikeness } from '../names/name-likeness.ts';
import { isName } from '../names/person-name.ts';
import type { Lexicon } from '../words/lexicon.ts';
import { printed } from '../words/token.ts';
import type { Named } from './group.ts';
import type { Segment } from './segment.ts';

/** Log odds under which a further name is none in a list of nothing but names, unless an "and" joins it. */
const inList = -1.9;

/** "Ana Ruiz, Leo Sand": every stretch may be a name by its form and its sound. */
export const isListOfNames = (segments: readonly Segment[], lexicon: Lexicon, text: string): boolean =>
  segments.every(({ tokens }) => isName(tokens, lexicon, false) && nameLikeness(printed(text, tokens)) >= inList);

/**
 * "Ana Ruiz, Kestrel Voice", "Ana Ruiz - Remote Work", "Ana Ruiz, Reporter, Grand Rapids": beside a name that surely is one, what hardly
 * sounds like one is no further one. Nor is a linked name once more, with a job that we do not know: "Ana Ruiz | and Ana Ruiz Live Reporter".
 * @param isRow the line tells other things than names too, so that more is asked of the sound
 */
export function isNoFurther(name: string, { joint }: Segment, people: readonly Named[], isRow: boolean): boolean {
  const [first] = people;
  return (
    (first !== undefined &&
      /^(?:,|-|\/|glued)$/u.test(joint) &&
      nameLikeness(first.name) > 0 &&
      (isRow || joint === '-' ? isUnlikely(name) : nameLikeness(name) < inList)) ||
    people.some((known) => known.name.includes(' ') && `${name} `.startsWith(`${known.name} `))
  );
}
