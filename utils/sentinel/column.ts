/** A run of text within one block. What holds the block is its home, and what holds that its yard. */
export interface PlacedLine {
  text: string;
  block: { localName: string; parentNode: { parentNode: unknown } | null };
}

/** The story's paragraphs, and the short lines around them. */
export interface ColumnLines<Line> {
  prose: Line[];
  /** Before it, from a little above the headline on; amid it; behind it, to a little below the last paragraph. */
  near: Line[][];
  /** How much prose it holds (characters; one of Chinese, Japanese or Korean counts as three). */
  weight: number;
}

/** Less than that is no story. */
const leastWeight = 160;

/** Finds the column among a page's lines: where most of the prose has its home. Undefined if there is no story. */
export function findColumnLines<Line extends PlacedLine>(lines: readonly Line[]): ColumnLines<Line> | undefined {
  const weights = new Map<unknown, number>();
  const prose = new Set<Line>();
  let home: unknown;
  let weight = 0;
  for (const line of lines) {
    const own = proseWeight(line);
    if (!own) continue;
    prose.add(line);
    const places = placesOf(line);
    for (const place of places) {
      const sum = (weights.get(place) ?? 0) + own * (place === places[0] ? 1 : 0.6);
      weights.set(place, sum);
      if (sum > weight) [home, weight] = [place, sum];
    }
  }
  if (weight < leastWeight) return undefined;
  const isOwn = (line: Line) => prose.has(line) && placesOf(line).includes(home);
  const first = lines.findIndex(isOwn);
  const last = lines.findLastIndex(isOwn);
  const headline = lines.slice(0, first).findLastIndex(({ block }) => block.localName === 'h1');
  const from = headline >= 0 && first - headline < 40 ? headline - 4 : first - 12;
  const inside = lines.slice(first, last + 1);
  return {
    prose: inside.filter((line) => prose.has(line)),
    near: [
      lines.slice(Math.max(0, from), first),
      inside.filter((line) => !prose.has(line)).slice(-20),
      lines.slice(last + 1, last + 13),
    ],
    weight,
  };
}

/** Its home and its yard. */
export const placesOf = ({ block: { parentNode } }: PlacedLine): unknown[] => [parentNode, parentNode?.parentNode];

/** In a name that is not written out, so that no bundler makes a literal of it: Unicode's letters cost a browser half a millisecond to know. */
const letter = '[\\p{L}\\p{N}]';

/**
 * How much prose a line is; 0 if it is none. Headlines of other stories end in no full stop; Thai has none. Chinese, Japanese and
 * Korean say as much in a third of the letters.
 */
function proseWeight({ text, block }: PlacedLine): number {
  if (text.length < 27 || /^h\d/.test(block.localName)) return 0;
  const last = text.at(-1) ?? '';
  const isLetter =
    last < '\u0590' || (last > '\u2000' && last < '\u303f')
      ? last.toLowerCase() !== last.toUpperCase() || (last >= '0' && last <= '9')
      : !(last >= '\u0e00' && last < '\u0e7f') && new RegExp(letter, 'u').test(last);
  if (isLetter) return 0;
  const weight = text.length * (/[\u3040-\ud7af]/.test(text) ? 3 : 1);
  return weight < 80 ? 0 : weight;
}
