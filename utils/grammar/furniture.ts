import { bylineFurniture } from '../languages/everywhere/byline-furniture.ts';
import type { Token } from './words/token.ts';

/** Matched at the start of a word of a text in lower case: "… 12 Comments", "… Data publikacji". */
const furniture = new RegExp(`(?:${bylineFurniture.join('|')})(?![\\p{L}\\p{M}])`, 'uy');

/** The tokens up to the first piece of furniture that follows at least one of them. `plain` is the line in lower case. */
export function beforeFurniture(tokens: readonly Token[], plain: string): Token[] {
  const at = tokens.findIndex((token, index) => {
    furniture.lastIndex = token.start;
    return index > 0 && token.kind === 'word' && furniture.test(plain);
  });
  return at < 0 ? [...tokens] : tokens.slice(0, at);
}
