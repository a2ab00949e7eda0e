import type { Box } from '../model.ts';
import { type Family, families } from './families.ts';
import type { Judge, Vote } from './vote.ts';

/** Elements whose ids, classes, roles or labels belong to a family. */
export const judgeNames: Judge = (scene) =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const family = familyOf(box);
    if (!family) return [];
    const { kind, strength, encloses } = family;
    return [
      {
        first: box.first,
        last: box.last,
        kind,
        rule: `names:${kind}`,
        strength,
        ...(encloses && { encloses }),
      },
    ];
  });

const known = new Map<string, Family | undefined>();

/** The family that the names of a box belong to, if any. Remembered, for cards repeat and themes come again. */
export function familyOf({ names }: Pick<Box, 'names'>): Family | undefined {
  if (!names) return undefined;
  if (!known.has(names)) {
    const tokens = names.split(/\s+/);
    known.set(
      names,
      families.find((family) => tokens.some((token) => family.names.test(token) && !family.not?.test(token))),
    );
  }
  return known.get(names);
}
