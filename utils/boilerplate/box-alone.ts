import type { Box } from '../model.ts';
import type { Scene } from './scene.ts';

/** The box in which a heading or a line stands alone, if it is one of those that hold a part of a page. */
export function boxAlone({ blocks, boxes }: Scene, i: number): Box | undefined {
  const own = boxes[blocks[i]?.box ?? -1];
  const around = own && /^h[1-6]$/.test(own.tag) ? boxes[own.parent] : own;
  return around?.first === i && around.last === i && /^(?:div|section|aside)$/.test(around.tag) ? around : undefined;
}
