import type { BoilerplateKind, Box, Judgement } from '../model.ts';
import { furnitureKind } from './family-of.ts';

/** The boxes that a theme's record or their own names call furniture, in page order, and of which kind. */
export function furnitureIn(boxes: readonly Box[]): Judgement['furniture'] {
  return boxes.flatMap((box): [number, BoilerplateKind][] => {
    const kind = furnitureKind(box);
    return kind ? [[box.index, kind]] : [];
  });
}
