import type { Judge } from './vote.ts';

/** Elements that a theme or plug-in record names. The record's selectors are exact, so its word is enough. */
export const judgeThemes: Judge = (scene) =>
  scene.boxesApart.flatMap((box) =>
    box.furniture
      ? [
          {
            first: box.first,
            last: box.last,
            kind: box.furniture.kind,
            judge: 'theme',
            reason: box.furniture.theme,
            named: true,
            strength: 4,
            encloses: true,
          } as const,
        ]
      : [],
  );
