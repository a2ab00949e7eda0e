import { knownAgency } from '../known-agency.ts';
import { isDegree } from '../names/respect.ts';
import type { Segment } from './segment.ts';

/**
 * A list without the letters that stand behind a name for what somebody has studied: "Ana Ruiz, MS, RD, FAND". Many are states or houses
 * as well, so that a row of them counts where one is known to be a degree.
 */
export function withoutLetters(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = [];
  for (let i = 0; i < segments.length; i++) {
    let end = i;
    while (isLetters(segments[end])) end++;
    const row = segments.slice(i, end);
    if (row.some(({ tokens }) => isDegree(tokens[0]))) i = end - 1;
    else kept.push(segments[i] as Segment);
  }
  return kept;
}

const isLetters = (segment: Segment | undefined) =>
  segment?.joint === ',' &&
  segment.tokens.length === 1 &&
  /^\p{Lu}\p{L}?\p{Lu}{0,3}\.?$/u.test(segment.tokens[0]?.text ?? '') &&
  !knownAgency(segment.tokens[0]?.text ?? '');
