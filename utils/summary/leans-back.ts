import { foldText } from '../text/fold.ts';
import { oncePerObject } from '../text/once.ts';
import { isEastAsian } from '../text/script.ts';

const oneOf = (words: readonly string[]) => `(?:${words.join('|') || '(?!)'})`;
const wordEnds = '(?![\\p{L}\\p{M}\\p{N}])';

const expressionsOf = /* @__PURE__ */ oncePerObject((leaning: readonly string[]) => {
  const behind = (mark: string) =>
    leaning.filter((word) => word.startsWith(mark)).map((word) => word.slice(mark.length));
  const openings = leaning.filter((word) => !word.startsWith('…'));
  const words = openings.filter((word) => !isEastAsian(word));
  return {
    opens: new RegExp(`^(?:${oneOf(words)}${wordEnds}|${oneOf(openings.filter(isEastAsian))})`, 'u'),
    within: new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])${oneOf(behind('… '))}${wordEnds}`, 'u'),
    afterComma: new RegExp(`^[^,]{0,100}, ${oneOf(behind('…, '))}${wordEnds}`, 'u'),
  };
});

/**
 * Whether a sentence needs the one before it: "But …", "“She …", "Both …", "The company …", "The council, however, …", "Last week,
 * he …" where nobody is named before. `leaning` are such wordings of its language, plain letters all (languages/language.ts).
 */
export function leansBack(text: string, leaning: readonly string[]): boolean {
  const { opens, within, afterComma } = expressionsOf(leaning);
  if (opens.test(foldText(text.slice(0, 60)).replace(/^[^\p{L}\p{N}]+/u, ''))) return true;
  const start = text.slice(0, 120).toLowerCase();
  return within.test(start) || (afterComma.test(start) && !/^.[^,]*\p{Lu}/u.test(text));
}
