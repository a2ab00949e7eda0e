import type { Parts } from './parse-phrase.ts';

/**
 * What a text must have in it for a phrase to match: of each list one of the words. '(read|see) also …' gives
 * [['also'], ['read', 'see']], the rarest first. Looking for them is far cheaper than making and trying the expression.
 */
export function neededWords(parts: Parts): string[][] {
  const needed: string[][] = [];
  let plain = '';
  for (const part of parts) {
    if (typeof part === 'string') plain += part;
    else plain += ' ';
    if (typeof part === 'string' || 'wild' in part || part.optional) continue;
    const words = part.choices.map(longestNeeded);
    if (!words.includes('')) needed.push(words);
  }
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  // long words are rare ones: the first that is looked for is mostly not there
  const rarity = (some: readonly string[]) => Math.min(...some.map((word) => word.length));
  return [...words.map((word) => [word]), ...needed].sort((a, b) => rarity(b) - rarity(a));
}

function longestNeeded(parts: Parts): string {
  const words = neededWords(parts).flatMap((some) => (some.length === 1 ? some : []));
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Whether a text has, from a place on, what `neededWords` gives. */
export function hasNeeded(needed: readonly (readonly string[])[], text: string, from = 0): boolean {
  for (const words of needed) if (!words.some((word) => text.includes(word, from))) return false;
  return true;
}
