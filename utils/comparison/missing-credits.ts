import type { Credit, PageReport } from '../model.ts';
import { lettersOf } from '../text/letters.ts';

/** The people whom the original credits and the copy does not, whatever it calls their part. */
export function missingCredits(original: PageReport, copy: PageReport): Credit[] {
  const named = new Set(copy.credits.map(({ name }) => lettersOf(name)));
  return original.credits.filter(({ name }) => !named.has(lettersOf(name)));
}
