import type { Box } from '../model.ts';
import type { Decision } from './decide.ts';
import type { Scene } from './scene.ts';

const mostBlocks = 12;
/** What stands under the picture of a teaser may be a sentence. */
const longestCaption = 160;
const longestDate = 40;
const shortestTitle = 12;
const longestLabel = 60;
/** A poll's question. */
const asked = /[?？؟]$/;

/**
 * What is left of teasers and of lists of channels behind the story, where what stands before a teaser goes as well: the credit of its
 * picture, its day, and outside the column the label over "Facebook", "Instagram".
 * @param decisions by block; completed in place
 */
export function fillCards(
  { blocks, boxes, boxesApart, captionOrQuote, flow, linked, prose, storyEnd }: Scene,
  decisions: (Decision | undefined)[],
  isKept: (block: number) => boolean,
): void {
  const shownIn = ({ first, last }: Box) =>
    last > first && last - first <= mostBlocks
      ? blocks.slice(first, last + 1).flatMap(({ visible }, i) => (visible ? [first + i] : []))
      : [];
  const textAt = (i: number) => blocks[i]?.text ?? '';
  const isDate = (i: number) => !prose[i] && textAt(i).length <= longestDate && /\p{N}/u.test(textAt(i));
  const isRest = (i: number) =>
    blocks[i]?.zone === 'tail' &&
    !flow[i] &&
    !isKept(i) &&
    (captionOrQuote[i] ? textAt(i).length <= longestCaption : isDate(i));
  const leadsOn = (i: number) => decisions[i]?.kind === 'related' && linked[i] && textAt(i).length >= shortestTitle;
  for (const box of boxesApart) {
    const shown = shownIn(box);
    const rest = shown.filter((i) => !decisions[i]);
    const above = blocks.findLastIndex(({ visible }, i) => i < box.first && visible);
    if (!rest.length || !decisions[above] || !shown.some(leadsOn) || !rest.every(isRest)) continue;
    for (const i of rest) decisions[i] = { kind: 'related', rule: 'card:rest of related', strength: 0, content: 0 };
  }
  if (storyEnd < 0) return;
  for (const box of boxes) {
    const [label = -1, ...below] = shownIn(box);
    const block = blocks[label];
    if (!block || decisions[label] || block.links.length || flow[label] || isKept(label)) continue;
    const first = decisions[below[0] ?? -1];
    if (!first || !below.every((i) => decisions[i])) continue;
    const isLabel =
      !prose[label] &&
      block.text.length <= longestLabel &&
      (block.zone === 'outside'
        ? label > storyEnd && below.every((i) => decisions[i]?.kind === 'share')
        : /[:：]$/.test(block.text));
    const isAsked = box.fields > 0 && !block.readable && block.text.length <= longestCaption && asked.test(block.text);
    if (isLabel || isAsked)
      decisions[label] = { kind: first.kind, rule: `label:above ${first.kind}`, strength: 0, content: 0 };
  }
}
