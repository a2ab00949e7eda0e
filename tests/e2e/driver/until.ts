/**
 * Asks `probe` again until it answers with something, and gives that back.
 * Throws after `ms` milliseconds, naming what was waited for and the last error of the probe, if there was one.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  ms = 10_000,
): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    let failure: unknown;
    try {
      const value = await probe();
      if (value) return value;
    } catch (error) {
      failure = error;
    }
    if (Date.now() > end)
      throw new Error(`timed out: ${what}${failure instanceof Error ? ` (${failure.message})` : ''}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
