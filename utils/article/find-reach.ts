import type { Block, Box } from '../model.ts';
import { weightOf } from './is-prose.ts';

type Seen = Pick<Block, 'text' | 'tag' | 'box' | 'prose' | 'visible'>;

/** Elements in which this much of the story stands are the story's wherever they come again. */
const leastOfStory = 0.2;
/** How far up elements are compared: a paragraph, what it stands in, and what that stands in. */
const levels = 3;

/**
 * Where the story really begins and ends: the body may have been its first half only, or none of what stands before a
 * picture. Paragraphs in elements of the same tags and names as the story's, in the same <article>, are the story too.
 * @param found the first and last paragraph as far as known, and the headline, above which no story begins
 * @param another where another story is known to begin
 * @returns the first and last paragraph, and which blocks are like the story's paragraphs
 */
export function findReach(
  blocks: readonly Seen[],
  boxes: readonly Box[],
  found: { first: number; last: number; headline?: number },
  another = blocks.length,
): { first: number; last: number; likeStory: boolean[] } {
  const isParagraph = (i: number) => blocks[i]?.prose === true && blocks[i].visible;
  const keys = blocks.map(({ box }, i) => (isParagraph(i) ? placeKey(boxes, box) : ''));
  const weights = new Map<string, number>();
  let total = 0;
  for (let i = found.first; i <= found.last; i++) {
    const key = keys[i];
    if (!key) continue;
    const weight = weightOf(blocks[i]?.text ?? '');
    total += weight;
    weights.set(key, (weights.get(key) ?? 0) + weight);
  }
  const isStory = (i: number) => (weights.get(keys[i] ?? '') ?? 0) >= total * leastOfStory && keys[i] !== '';
  // The headline of another story ends this one.
  const next = blocks.findIndex(({ tag, visible }, i) => i > found.last && visible && tag === 'h1');
  const end = next < 0 ? another : Math.min(next, another);
  let { first, last } = found;
  for (let i = last + 1; i < end; i++) if (isStory(i)) last = i;
  for (let i = first - 1; i > (found.headline ?? first); i--) if (isStory(i)) first = i;
  return { first, last, likeStory: keys.map((_, i) => isStory(i)) };
}

/** Tags and names of the elements around a paragraph, and the <article> that it stands in. Numbers in names only count. */
function placeKey(boxes: readonly Box[], index: number): string {
  const parts: string[] = [];
  let box = boxes[index];
  for (let level = 0; box && level < levels; level++, box = boxes[box.parent])
    parts.push(`${box.tag} ${box.names.replace(/\d+/g, '')}`);
  let article = boxes[index];
  while (article && article.tag !== 'article') article = boxes[article.parent];
  return `${parts.join(' < ')} in ${article?.index ?? -1}`;
}
