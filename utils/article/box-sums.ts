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
  boxes.forEach(({ index, parent }) => {
    ofOthers.push((named[index] as number) < 0 || ofOthers[parent] === true);
  });
  const here = `${address.split('#')[0]}#`;
  const prose: number[] = [];
  const chars: number[] = [];
  const stops: number[] = [];
  const linked: number[] = [];
  blocks.forEach(({ visible, text, box, links, linkChars }) => {
    let leading = linkChars;
    if (visible && leading) for (const { href, text } of links) if (href.startsWith(here)) leading -= text.length;
    const weight = visible && !ofOthers[box] ? weightOf(text) - linkChars : 0;
    prose.push(weight >= longText ? weight : 0);
    chars.push(visible ? text.length : 0);
    stops.push(visible ? stopsIn(text) : 0);
    linked.push(visible ? Math.max(0, leading) : 0);
  });
  const charsIn = sumsOf(chars);
  const linkedIn = sumsOf(linked);
  return {
    prose: sumsOf(prose),
    chars: charsIn,
    stops: sumsOf(stops),
    linked: (box) => linkedIn(box) / (charsIn(box) || 1),
  };
}

export const stopsIn = (text: string) => text.match(stop)?.length ?? 0;
