import type { Column } from '../model.ts';
import { boundsOf } from './dom.ts';
import { liveOf } from './flat-copy.ts';
import type { LiveBox } from './read-boxes.ts';

/**
 * Marks the boxes that the browser lays out to the left or right of the story: side bars that no name gives away.
 * Only the neighbours of the boxes that hold the story are measured, and only where there is a layout (not in jsdom).
 */
export function readBesides(boxes: readonly LiveBox[], found: Column): void {
  const core = boxes[found.core];
  if (!core) return;
  const story = boundsOf(liveOf(core.element));
  if (story.width === 0) return;
  const path = new Set<number>();
  for (let at = core.parent; at >= 0; at = boxes[at]?.parent ?? -1) path.add(at);
  for (const box of boxes) {
    if (!path.has(box.parent) || path.has(box.index) || box.index === core.index) continue;
    const rect = boundsOf(liveOf(box.element));
    if (rect.width === 0 || rect.height === 0) continue;
    const overlap = Math.min(rect.right, story.right) - Math.max(rect.left, story.left);
    box.beside = overlap < Math.min(rect.width, story.width) * 0.3;
  }
}
