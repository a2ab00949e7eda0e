import type { Box } from '../model.ts';
import { type Family, families } from './families.ts';
import type { Judge, Vote } from './vote.ts';

/** Elements whose ids, classes, roles or labels belong to a family. */
export const judgeNames: Judge = (scene) =>
  scene.boxesApart.flatMap((box): Vote[] => {
    const family = box.names ? familyOf(box) : undefined;
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

function familyOf(box: Box): Family | undefined {
  // aria-label has words with spaces, class has tokens: both are parted by spaces, and a word is a token of its own
  const tokens = box.names.split(/\s+/);
  return families.find(({ names, not }) => tokens.some((token) => names.test(token) && !not?.test(token)));
}
