import { leastStory } from '../article/find-next-story.ts';
import { proseIn } from '../article/is-prose.ts';
import type { Reading } from '../model.ts';
import { indexOf } from '../text/block-index.ts';

/**
 * A reading without the bylines of another story that the page appends: behind the story a headline of the first order, and prose below
 * it. What it says elsewhere of who wrote it, closingOf (evidence/places.ts) leaves out.
 */
export function ofOneStory(reading: Reading): Reading {
  const { blocks, bylines } = reading;
  const end = blocks.findLastIndex(({ zone }) => zone === 'body');
  const behind = end < 0 ? [] : blocks.slice(end + 1).filter(({ zone }) => zone === 'tail');
  const next = behind.findIndex(({ tag, visible }) => tag === 'h1' && visible);
  const headline = behind[next];
  return headline && proseIn(behind, next, behind.length - 1) >= leastStory
    ? { ...reading, bylines: bylines.filter(({ block }) => indexOf(block) < indexOf(headline.id)) }
    : reading;
}
