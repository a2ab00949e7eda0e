import type { Decision } from './decide.ts';
import type { Scene } from './scene.ts';
import { aroundOf, shownIn } from './shown-in.ts';

const mostInBox = 12;
/** Of a list's entries so many must stay for each that goes. */
const mostOfList = 2;
/** What the story may tell, too: "Join our group" among the things to do, "30 days free" among the prices. */
const ofOwn = /^(?:promo|newsletter|other)$/;

/**
 * What belongs together stays together where the rest of it stays: the keys of values and the buttons of cards, the parts of one heading,
 * an entry of a list in the story, the button under an appeal that is not known as one.
 * @param decisions by block; what stays after all is taken out in place
 */
export function keepWhole(
  { blocks, boxes, flow, prose, captionOrQuote, linked }: Scene,
  decisions: (Decision | undefined)[],
): void {
  const keys = blocks.flatMap(({ box }, i) => {
    const around = decisions[i]?.isRepeated && aroundOf(boxes, box, i);
    const shown = around ? shownIn(blocks, around) : [];
    const isStaying = shown.some((at) => !decisions[at] && !captionOrQuote[at]);
    return isStaying && !shown.some((at) => flow[at] || prose[at]) ? [i] : [];
  });
  for (const i of keys) decisions[i] = undefined;
  for (const box of boxes) {
    if (box.last - box.first >= mostInBox) continue;
    const shown = shownIn(blocks, box);
    const gone = shown.filter((i) => decisions[i]);
    const rest = shown.filter((i) => !decisions[i]);
    const [first = -1] = gone;
    const kind = decisions[first]?.kind;
    if (!kind || !rest.length || shown.some((i) => flow[i] || captionOrQuote[i])) continue;
    const isHeading = /^h[1-6]$/.test(box.tag) && !gone.some((i) => linked[i]);
    const isList =
      /^(?:[ou]l|tr)$/.test(box.tag) &&
      rest.length > gone.length * mostOfList &&
      gone.every((i) => ofOwn.test(decisions[i]?.kind ?? ''));
    // a link to another story is no part of a note
    const isInset =
      first === shown.at(-1) &&
      linked[first] &&
      !(kind === 'related' && blocks[first]?.readable) &&
      rest.some((i) => prose[i] || /^h/.test(blocks[i]?.tag ?? '')) &&
      !rest.some((i) => linked[i]);
    if (isHeading || ((isList || isInset) && shown.every((i) => blocks[i]?.zone === 'body')))
      for (const i of gone) decisions[i] = undefined;
  }
}
