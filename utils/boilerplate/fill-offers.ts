import { type Decision, goesWith, neededForStory } from './decide.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

const mostBlocks = 7;
/** A heading and one or two sentences: what an appeal to readers has room for. */
const longestSentence = 260;
const longestOffer = 420;
const offers: ReadonlySet<Decision['kind']> = new Set(['promo', 'newsletter']);

/**
 * Small boxes of their own that end in a button for an offer, which goes: 'You can help.' 'We have no shareholders …' 'Support us'. Without
 * its button nobody could answer them. A box opens with a heading there, or holds no more than one sentence.
 * @param decisions by block; completed in place
 */
export function fillOffers(
  { blocks, boxesApart, flow, captionOrQuote, linked }: Scene,
  decisions: (Decision | undefined)[],
  isKept: (block: number) => boolean,
): void {
  for (const box of boxesApart.toReversed()) {
    const shown = shownIn(blocks, box);
    const [first = -1] = shown;
    const button = decisions[shown.at(-1) ?? -1];
    if (shown.length < 2 || shown.length > mostBlocks || !button || !offers.has(button.kind)) continue;
    const rest = shown.filter((i) => !decisions[i]);
    const lengthOf = (i: number) => blocks[i]?.text.length ?? 0;
    const isHeaded = /^h[2-6]$/.test(blocks[first]?.tag ?? '');
    // amid the story its button must be known for an offer by two who go by what it says and where it leads
    const isProven = isHeaded && button.content >= neededForStory && rest.filter((i) => flow[i]).length < 2;
    const isOffer =
      (isHeaded || rest.length < 2) &&
      rest.reduce((sum, i) => sum + lengthOf(i), 0) <= longestOffer &&
      rest.every(
        (i) =>
          lengthOf(i) <= longestSentence &&
          (!flow[i] || isProven) &&
          !isKept(i) &&
          !captionOrQuote[i] &&
          !linked[i] &&
          !blocks[i]?.links.length &&
          blocks[i]?.zone !== 'head' &&
          blocks[i]?.zone !== 'outside',
      );
    if (isOffer) for (const i of rest) decisions[i] = { ...goesWith(button.kind, 'box:of'), content: button.content };
  }
}
