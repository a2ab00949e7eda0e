import { expect } from 'vitest';

/**
 * Holds that work grows no faster than its input: four times as much may take four times as long, and as much again for the
 * noise of a busy machine. The times of one run are compared with each other, never with a clock.
 * @param run does the work for an input of the given size
 */
export function expectLinear(run: (size: number) => void, size: number): void {
  const time = (of: number) => {
    const start = performance.now();
    run(of);
    return performance.now() - start;
  };
  run(Math.ceil(size / 8)); // what is built on first use is no part of the growth
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  // Another process may take the machine for the length of one try; what grows with the square fails every time.
  for (let tries = 0; tries < 4 && large >= 8 * small + 60; tries++) {
    small = Math.min(time(size), time(size));
    large = time(4 * size);
  }
  expect(large).toBeLessThan(8 * small + 60);
}
