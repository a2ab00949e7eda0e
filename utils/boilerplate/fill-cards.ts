import type { Block } from '../model.ts';
import { type Decision, goesWith } from './decide.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

const mostBlocks = 12;
/** What stands under the picture of a teaser, or over the answers of a poll, may be a sentence. */
const longest = 160;
const shortestTitle = 12;
const longestLabel = 40;
/** '27 May 2024', '918 shares' */
const figures = /^(?=.*\p{N}).{1,40}$/su;
const leadsIn = /[:：?？؟]$/;

/**
 * What is left where all else in a box goes. Of a teaser behind what goes as well: the credit of its picture, its day. Above the rest:
 * what ends in a colon, the question of a poll, and behind the story a short label.
 * @param decisions by block; completed in place
 */
export function fillCards(
  { blocks, boxes, captionOrQuote, flow, linked, prose, storyEnd }: Scene,
  decisions: (Decision | undefined)[],
  isKept: (block: number) => boolean,
): void {
  const textAt = (i: number) => blocks[i]?.text ?? '';
  for (const box of boxes) {
    const { first, last } = box;
    if (last - first > mostBlocks || storyEnd < 0) continue;
    const shown = shownIn(blocks, box);
    const rest = shown.filter((i) => !decisions[i]);
    const gone = decisions[shown.find((i) => decisions[i]) ?? -1];
    if (!gone || rest.some((i) => flow[i] || isKept(i) || textAt(i).length > longest)) continue;
    const isCard =
      decisions[first - 1] &&
      shown.some((i) => decisions[i]?.kind === 'related' && linked[i] && textAt(i).length >= shortestTitle) &&
      rest.every((i) => blocks[i]?.zone === 'tail' && (captionOrQuote[i] || (!prose[i] && figures.test(textAt(i)))));
    // a question, two buttons or more, and how many have pressed
    const isPoll =
      leadsIn.test(textAt(first)) &&
      shown.length > 2 &&
      shown.every((i, at) => !at || blocks[i]?.tag === 'button' || (at > 2 && figures.test(textAt(i))));
    const isLabel = (i: number) => {
      const { zone, text, links, readable } = blocks[i] as Block;
      const isShort = text.length <= longestLabel && !prose[i];
      // who it is that the biography below tells of, and the label before a link in one paragraph
      if (gone.kind === 'author-box' && zone === 'tail' && !readable && isShort) return !/\p{N}{4}/u.test(text);
      if (box.tag === 'p' && gone.kind === 'related' && !links.length && isShort) return true;
      if (readable || captionOrQuote[i] || links.length) return false;
      if (zone === 'outside') return i > storyEnd;
      return leadsIn.test(text) || (zone === 'tail' && isShort);
    };
    if (isCard || isPoll || (rest.length === 1 && rest[0] === shown[0] && rest.every(isLabel)))
      for (const i of rest) decisions[i] = goesWith(gone.kind, 'left:of');
  }
}
