import type { Block, Box } from '../../utils/model.ts';
import { block } from './blocks.ts';

/** An element and what it holds: elements, or the text of a block of its own. */
export interface Node {
  tag: string;
  names?: string;
  text?: string;
  more?: Partial<Block>;
  inside?: readonly Node[];
  /** Fields of a form that it holds. */
  fields?: number;
  /** Pictures and films in it. */
  media?: number;
}
export const el = (tag: string, inside: readonly Node[] | string, names = '', more: Partial<Block> = {}): Node =>
  typeof inside === 'string' ? { tag, names, text: inside, more } : { tag, names, inside };

/** A page of such elements as plain records, as reading gives them: every element is a box. */
export function plainTree(inside: readonly Node[]): { blocks: Block[]; boxes: Box[] } {
  const blocks: Block[] = [];
  const boxes: Box[] = [];
  const add = (
    { tag, names = '', text, more = {}, inside: children = [], fields = 0, media = 0 }: Node,
    parent: number,
  ) => {
    const index = boxes.length;
    const box: Box = {
      index,
      parent,
      tag,
      names,
      first: blocks.length,
      last: 0,
      media,
      counters: 0,
      fields,
      beside: false,
    };
    boxes.push(box);
    if (text !== undefined)
      blocks.push(block(text, { id: `b${blocks.length}`, box: index, tag, prose: text.length > 80, ...more }));
    for (const child of children) add(child, index);
    box.last = blocks.length - 1;
  };
  add(el('body', inside), -1);
  return { blocks, boxes };
}
