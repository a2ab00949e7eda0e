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
  const goesOn = rowsBegun(boxes, told);
  return blocks.map(({ zone, box }) => zone === 'tail' && (reaches[box] === true || goesOn[box] === true));
}

const fewestTold = 3;
const mostOfRow = 0.8;

/**
 * Tells of each box whether it is in one of a row that are alike, of which the ones before tell the story: the last entry of a
 * list of courses may have a line that is too short for a paragraph. So does a cell in which the story is told, beside one that
 * says what it is about.
 */
function rowsBegun(boxes: readonly Box[], told: readonly number[]): boolean[] {
  const weightOf = ({ first, last }: Box) => told.slice(first, last + 1).reduce((sum, weight) => sum + weight, 0);
  const all = told.reduce((sum, weight) => sum + weight, 0);
  const rows = Map.groupBy(
    boxes.filter(({ names }) => names),
    ({ parent, tag, names }) => `${parent} ${tag} ${names.split(' ')[0]}`,
  );
  const isRow = boxes.map(() => false);
  for (const row of rows.values()) {
    const weights = row.map(weightOf).filter((weight) => weight > 0);
    const isStory = weights.length >= fewestTold && weights.reduce((sum, one) => sum + one) >= all * mostOfRow;
    if (isStory) for (const { index } of row) isRow[index] = true;
  }
  const labelled = new Set(boxes.flatMap(({ tag, parent }) => (tag === 'th' ? [parent] : [])));
  for (const box of boxes) {
    const { index, parent, tag } = box;
    if (isRow[parent] || (tag === 'td' && labelled.has(parent) && weightOf(box) > 0)) isRow[index] = true;
  }
  return isRow;
}
