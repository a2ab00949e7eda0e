import type { Credit, PageReport } from '../model.ts';
import { lettersOf } from '../text/letters.ts';
import { simplifiedHan } from '../text/simplified-han.ts';

/** The people whom the original credits and the copy does not, whatever it calls their part. */
export function missingCredits(original: PageReport, copy: PageReport): Credit[] {
  const named = copy.credits.map(({ name }) => simplifiedHan(name));
  return original.credits.filter(({ name }) => !named.some((other) => isSamePerson(simplifiedHan(name), other)));
}

/**
 * Whether two names can be one person's: the same letters, in another order or spacing too ("Lindqvist Mara", "山田 太郎"), and
 * "Samuel E. Ortiz", "Samuel Ortiz" and "S. Ortiz". To say that somebody was left out who was not is the worse mistake.
 */
function isSamePerson(one: string, other: string): boolean {
  if (lettersOf(one) === lettersOf(other)) return true;
  const [a, b] = [namePartsOf(one), namePartsOf(other)];
  if (a.length < 2 || b.length < 2) return false;
  if (a.toSorted().join(' ') === b.toSorted().join(' ')) return true;
  if (a.at(-1) !== b.at(-1) || !agree(a[0] ?? '', b[0] ?? '')) return false;
  const [middle, others] = [a.slice(1, -1), b.slice(1, -1)];
  return !middle.length || !others.length || agree(middle[0] ?? '', others[0] ?? '');
}

const namePartsOf = (name: string) =>
  name
    .split(/[\s.]+/)
    .map(lettersOf)
    .filter(Boolean);

/** The same, or one the initial of the other. */
const agree = (one: string, other: string) =>
  one === other || (Math.min(one.length, other.length) === 1 && one[0] === other[0]);
