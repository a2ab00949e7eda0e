import { weightOf } from '../article/is-prose.ts';
import type { Reading } from '../model.ts';
import { indexOf } from '../text/block-index.ts';

/** Less prose than this below a headline is a teaser. In characters of Latin script. */
const leastStory = 450;

/**
 * A reading without the bylines of another story that the page appends: behind the story a headline of the first order, and prose below
 * it. What it says elsewhere of who wrote it, closingOf (evidence/places.ts) leaves out.
 */
export function ofOneStory(reading: Reading): Reading {
  const { blocks, bylines } = reading;
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  const next = blocks.findIndex(({ zone, tag, visible }, i) => i > end && zone === 'tail' && tag === 'h1' && visible);
  if (end < 0 || next < 0) return reading;
  const below = blocks.slice(next).filter(({ prose, visible, zone }) => prose && visible && zone === 'tail');
  return below.reduce((sum, { text }) => sum + weightOf(text), 0) < leastStory
    ? reading
    : { ...reading, bylines: bylines.filter(({ block }) => indexOf(block) < next) };
}
