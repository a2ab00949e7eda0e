import { expect } from 'vitest';
import { ownTime } from './own-time.ts';

/**
 * Holds that work grows no faster than its input: four times as much may take four times as long, and as much again for what
 * the engine does beside it. The times of one run are compared with each other, never with a clock.
 * @param run does the work for an input of the given size
 */
export function expectLinear(run: (size: number) => void, size: number): void {
  const time = (of: number) => {
    const start = ownTime();
    run(of);
    return ownTime() - start;
  };
  run(Math.ceil(size / 8)); // what is built on first use is no part of the growth
  // plainly no square, whose large one would take sixteen times as long: nothing holds up the small one for so much
  const once = time(size);
  if (time(4 * size) < 5 * once + 30) return;
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  // Rubbish may be collected during one try; what grows with the square fails every time.
  for (let tries = 0; tries < 4 && large >= 8 * small + 60; tries++) {
    small = Math.min(time(size), time(size));
    large = time(4 * size);
  }
  expect(large).toBeLessThan(8 * small + 60);
}
