import type { Block, Box } from '../model.ts';
import { weightOf } from './is-prose.ts';

type Reading = Pick<Block, 'text' | 'box' | 'visible' | 'links' | 'linkChars'>;

/** Longer texts are paragraphs rather than labels. */
const longText = 100;
const stops = /[,،、，]/g;

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
export function sumsOf(
  blocks: readonly Reading[],
  boxes: readonly Box[],
  named: readonly number[],
  address: string,
): BoxSums {
  const ofOthers: boolean[] = [];
  for (const { index, parent } of boxes) ofOthers.push((named[index] as number) < 0 || ofOthers[parent] === true);
  const here = `${address.split('#')[0]}#`;
  const [chars, stops, linked, prose]: [number[], number[], number[], number[]] = [[0], [0], [0], [0]];
  const add = (sums: number[], more: number) => sums.push((sums.at(-1) as number) + more);
  for (const { visible, text, links, linkChars, box } of blocks) {
    const within = links.reduce((sum, { href, text }) => sum + (href.startsWith(here) ? text.length : 0), 0);
    const weight = visible && !ofOthers[box] ? weightOf(text) - linkChars : 0;
    add(prose, weight >= longText ? weight : 0);
    add(chars, visible ? text.length : 0);
    add(stops, visible ? stopsIn(text) : 0);
    add(linked, visible ? Math.max(0, linkChars - within) : 0);
  }
  const over =
    (sums: readonly number[]) =>
    ({ first, last }: Pick<Box, 'first' | 'last'>) =>
      last < first ? 0 : (sums[last + 1] as number) - (sums[first] as number);
  const [charsIn, linkedIn] = [over(chars), over(linked)];
  return {
    prose: over(prose),
    chars: charsIn,
    stops: over(stops),
    linked: (box) => linkedIn(box) / (charsIn(box) || 1),
  };
}

export const stopsIn = (text: string) => text.match(stops)?.length ?? 0;
