import type { Block, Box } from '../model.ts';
import { weightOf } from './is-prose.ts';
import { sumsOf } from './sums-of.ts';

type Seen = Pick<Block, 'text' | 'box' | 'visible' | 'links' | 'linkChars'>;

/** Longer texts are paragraphs rather than labels. */
const longText = 100;
const stop = /[,،、，]/g;

/** Sums over the visible blocks of a box. */
export interface BoxSums {
  /** Weight of its paragraphs, but for those in boxes whose names say that they are something else. */
  prose(box: Pick<Box, 'first' | 'last'>): number;
  chars(box: Box): number;
  stops(box: Box): number;
  /** Share of the text that leads elsewhere. */
  linked(box: Box): number;
}

/**
 * @param named points that the names of each box bring; below none they say that it is something else
 * @param address the page's own: what leads to a place on it is the contents of the story, and no link
 */
export function boxSums(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  named: readonly number[],
  address: string,
): BoxSums {
  const ofOthers: boolean[] = [];
  for (const { index, parent } of boxes) ofOthers.push((named[index] as number) < 0 || ofOthers[parent] === true);
  const here = `${address.split('#')[0]}#`;
  const shown = (of: (block: Seen) => number) => sumsOf(blocks.map((block) => (block.visible ? of(block) : 0)));
  const chars = shown(({ text }) => text.length);
  const linked = shown(({ links, linkChars }) => {
    const within = links.reduce((sum, { href, text }) => sum + (href.startsWith(here) ? text.length : 0), 0);
    return Math.max(0, linkChars - within);
  });
  const prose = shown(({ text, linkChars, box }) => {
    const weight = ofOthers[box] ? 0 : weightOf(text) - linkChars;
    return weight >= longText ? weight : 0;
  });
  return { prose, chars, stops: shown(({ text }) => stopsIn(text)), linked: (box) => linked(box) / (chars(box) || 1) };
}

export const stopsIn = (text: string) => text.match(stop)?.length ?? 0;
