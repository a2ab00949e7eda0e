import type { Case, Fault } from './run-case.ts';

/**
 * Leaves out one step of a failing case after the other, as long as it still fails in the same way, and gives what is left. Each
 * step is tried once.
 */
export async function shrink(
  failing: Case,
  fault: Fault,
  run: (wanted: Case) => Promise<readonly Fault[]>,
): Promise<Case> {
  let least = failing;
  for (let step = failing.before + failing.after - 1; step >= 0; step--) {
    const tried = { ...least, without: [...(least.without ?? []), step] };
    if ((await run(tried)).some(({ kind }) => kind === fault.kind)) least = tried;
  }
  return least;
}
