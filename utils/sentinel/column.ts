/** A run of text within one block, and where that stands: `home` holds the block, `yard` holds that. */
export interface PlacedLine {
  text: string;
  block: { localName: string };
  home: unknown;
  yard: unknown;
}

/** The story's paragraphs, and the short lines around them. */
export interface Column<Line> {
  prose: Line[];
  /** From a little above the headline to a little below the last paragraph. */
  near: Line[];
  /** How much prose it holds (characters; one of Chinese, Japanese or Korean counts as three). */
  weight: number;
}

/** Less than that is no story. */
const leastWeight = 160;

/** Finds the column among a page's lines: where most of the prose has its home. Undefined if there is no story. */
export function findColumn<Line extends PlacedLine>(lines: readonly Line[]): Column<Line> | undefined {
  const weights = new Map<unknown, number>();
  let home: unknown;
  let weight = 0;
  const add = (place: unknown, more: number) => {
    const sum = (weights.get(place) ?? 0) + more;
    weights.set(place, sum);
    if (sum > weight) [home, weight] = [place, sum];
  };
  const prose = new Set(lines.filter(isProse));
  for (const line of prose) {
    add(line.home, weightOf(line.text));
    add(line.yard, weightOf(line.text) * 0.6);
  }
  if (weight < leastWeight) return undefined;
  const isOwn = (line: Line) => (line.home === home || line.yard === home) && prose.has(line);
  const first = lines.findIndex(isOwn);
  const last = lines.findLastIndex(isOwn);
  const headline = lines.slice(0, first).findLastIndex(({ block }) => block.localName === 'h1');
  const from = headline >= 0 && first - headline < 40 ? headline - 4 : first - 12;
  const inside = lines.slice(first, last + 1);
  return {
    prose: inside.filter((line) => prose.has(line)),
    near: [
      ...lines.slice(Math.max(0, from), first),
      ...inside.filter((line) => !prose.has(line)).slice(-20),
      ...lines.slice(last + 1, last + 13),
    ],
    weight,
  };
}

/** Chinese, Japanese and Korean say as much in a third of the letters. */
const weightOf = (text: string) => text.length * (/[\u3040-\ud7af]/.test(text) ? 3 : 1);
/** Headlines of other stories end in no full stop; Thai has none. */
const sentenceEnd = /[^\p{L}\p{N}]$|[\u0e00-\u0e7f]$/u;
const isProse = ({ text, block }: PlacedLine) =>
  weightOf(text) >= 80 && sentenceEnd.test(text) && !/^h\d/.test(block.localName);
