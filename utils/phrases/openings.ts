import type { Part, Parts } from './parse-phrase.ts';

/**
 * The characters with which a match of a phrase can begin, at most `length` of each: '[With] (file|files) from' gives 'wi' and
 * 'fi' for two. Undefined if a match may begin with anything ('… also', '{n} more').
 */
export function openingsOf(parts: Parts, length: number): Set<string> | undefined {
  const [first, ...rest] = parts;
  if (first === undefined) return new Set();
  if (typeof first === 'string') {
    const start = first.trimStart();
    if (start === '') return openingsOf(rest, length);
    return new Set([/^\S*/.exec(start.slice(0, length))?.[0] ?? '']);
  }
  if ('wild' in first) return undefined;
  const openings = new Set<string>();
  for (const choice of first.optional ? [...first.choices, []] : first.choices) {
    const some = openingsOf(joined(choice, rest), length);
    if (!some) return undefined;
    for (const opening of some) openings.add(opening);
  }
  return openings;
}

/** '(d|n)e' can begin with 'de': words that meet are one part. */
function joined(before: Parts, after: Parts): Part[] {
  const [last, first] = [before.at(-1), after[0]];
  if (typeof last !== 'string' || typeof first !== 'string') return [...before, ...after];
  return [...before.slice(0, -1), last + first, ...after.slice(1)];
}
