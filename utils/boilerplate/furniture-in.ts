import type { BoilerplateKind, Box, Judgement } from '../model.ts';
import { familyOf, isFurniture } from './family-of.ts';

/** The boxes that a theme's record or their own names call furniture, in page order, and of which kind. */
export function furnitureIn(boxes: readonly Box[]): Judgement['furniture'] {
  return boxes.flatMap((box): [number, BoilerplateKind][] => {
    const kind = box.furniture?.kind ?? (isFurniture(box) ? familyOf(box)?.kind : undefined);
    return kind ? [[box.index, kind]] : [];
  });
}
