import type { Article, Box } from '../model.ts';
import { furnitureKind } from './family-of.ts';
import { coreOf, weightsOf } from './story-flow.ts';

/** Elements of text: what themes call them says how they look. */
const ofText = /^(?:p|h[2-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|pre|figure|figcaption)$/;
/** Elements that say something only by their name. */
const plain = /^(?:div|section|span|center)$/;

/**
 * Tells of each block behind the last paragraph whether the story goes on in it: the lines of a list, a table or a poem in the box
 * of the story's paragraphs, in elements of text, or in others without a name. Out: by block index.
 */
export function readingOn({ blocks, boxes }: Article): boolean[] {
  const told = weightsOf(blocks);
  const home = coreOf(boxes, told, 0.8 * told.reduce((sum, weight) => sum + weight, 0));
  if (!home) return blocks.map(() => false);
  const isOpen = (box: Box) =>
    furnitureKind(box) === undefined && !box.fields && (ofText.test(box.tag) || (plain.test(box.tag) && !box.names));
  const reaches = boxes.map(() => false);
  for (const box of boxes)
    reaches[box.index] = box.index === home.index || (reaches[box.parent] === true && isOpen(box));
  return blocks.map(({ zone, box }) => zone === 'tail' && reaches[box] === true);
}
