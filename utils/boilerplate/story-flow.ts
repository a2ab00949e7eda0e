import { weightOf } from '../article/is-prose.ts';
import type { Article, Box } from '../model.ts';

/** A place in the page where this much of the prose stands is where the story is told. */
const leastOfStory = 0.1;
/** Of the story's prose this much stands in one box; see find-column. */
const mostOfStory = 0.8;

/**
 * Tells of each block whether it reads on from the story: prose that stands where the story stands, in elements of the same
 * tags. What the elements are called does not count. Out: by block index; false for what is no prose.
 */
export function storyFlow({ blocks, boxes }: Article): boolean[] {
  const told = weightsOf(blocks);
  const total = told.reduce((sum, weight) => sum + weight, 0);
  const core = coreOf(boxes, told, total * mostOfStory);
  if (!core) return blocks.map(() => false);
  const shapes = shapesOf(boxes);
  const weights = new Map<string, number>();
  blocks.forEach(({ box }, i) => {
    const shape = shapes[box] ?? '';
    weights.set(shape, (weights.get(shape) ?? 0) + (told[i] ?? 0));
  });
  return blocks.map(
    ({ box, prose }, i) =>
      prose && i >= core.first && i <= core.last && (weights.get(shapes[box] ?? '') ?? 0) >= total * leastOfStory,
  );
}

/** What each block has of the story's prose, in characters of Latin script. */
export const weightsOf = (blocks: Article['blocks']): number[] =>
  blocks.map(({ prose, visible, zone, text }) => (prose && visible && zone === 'body' ? weightOf(text) : 0));

/** The deepest box with at least so much of the story. */
export function coreOf(boxes: readonly Box[], told: readonly number[], least: number): Box | undefined {
  const before = [0];
  for (const weight of told) before.push((before.at(-1) as number) + weight);
  return least === 0
    ? undefined
    : boxes.findLast(
        ({ first, last }) => first <= last && (before[last + 1] as number) - (before[first] as number) >= least,
      );
}

/** The tags from <body> down to each box. Boxes stand in document order, so that a parent's is known before its children's. */
function shapesOf(boxes: readonly Box[]): string[] {
  const shapes: string[] = [];
  for (const { parent, tag } of boxes) shapes.push(`${shapes[parent]}/${tag}`);
  return shapes;
}
