import { longLists } from '../languages/everywhere/data-long-lists.ts';
import { once } from '../text/once.ts';
import { oneOf } from '../text/one-of.ts';
import type { Token } from './words/token.ts';

/** Matched at the start of a word of a text in lower case: "… 12 Comments", "… Data publikacji". */
const trimmings = once(() => new RegExp(`${oneOf(longLists().bylineTrimmings)}(?![\\p{L}\\p{M}])`, 'uy'));

/** The tokens up to the first of the trimmings that follows at least one of them. `plain` is the line in lower case. */
export function beforeTrimmings(tokens: readonly Token[], plain: string): Token[] {
  const trimming = trimmings();
  const at = tokens.findIndex((token, index) => {
    trimming.lastIndex = token.start;
    return index > 0 && token.kind === 'word' && trimming.test(plain);
  });
  return at < 0 ? [...tokens] : tokens.slice(0, at);
}
