import { foldText } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';
import { isEastAsian } from '../text/script.ts';

const expressionOf = /* @__PURE__ */ oncePerObject((leaning: readonly string[]) => {
  const words = leaning.filter((word) => !isEastAsian(word));
  const beginnings = leaning.filter(isEastAsian);
  return new RegExp(
    `^(?:(?:${words.join('|') || '(?!)'})(?![\\p{L}\\p{M}\\p{N}])|${beginnings.join('|') || '(?!)'})`,
    'u',
  );
});

/**
 * Whether a sentence needs the one before it: "But …", "“She …", "Both …", "The company …". `leaning` are such openings of its
 * language, plain letters all.
 */
export function leansBack(text: string, leaning: readonly string[]): boolean {
  return expressionOf(leaning).test(foldText(text.slice(0, 60)).replace(/^[^\p{L}\p{N}]+/u, ''));
}
