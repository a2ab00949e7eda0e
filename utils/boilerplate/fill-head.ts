import type { Block } from '../model.ts';
import { type Decision, goesWith } from './decide.ts';
import { longestButton, ofCredit } from './of-credit.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

/** "A" | "A" | "Normal text size": so many buttons make a bar of any box. */
const fewestPressed = 2;
const fewestSteps = 2;

/**
 * The other buttons of a list above the story of which one goes: "Listen to this essay" beside "Text size". A link that leads nowhere is
 * one, whatever it says.
 * @param decisions by block; completed in place
 */
export function fillHead(
  { blocks, boxes, boxesApart, leadsOn, linked, headline }: Scene,
  decisions: (Decision | undefined)[],
  mayGo: (block: number) => boolean,
): void {
  for (const box of boxesApart) {
    const { tag, first, last } = box;
    if (blocks[first]?.zone !== 'head' || (first <= headline && last >= headline)) continue;
    const shown = shownIn(blocks, box);
    const isAbove = last < headline;
    const isList = /^[ou]l$/.test(tag);
    // What is unseen on this screen says as well what the others are.
    const gone = decisions.slice(first, last + 1).find((decision) => decision !== undefined);
    const rest = shown.filter((i) => !decisions[i]);
    const pressed = shown.filter((i) => blocks[i]?.tag === 'button' && decisions[i]);
    const steps = shown.filter((i) =>
      isAbove ? decisions[i] && (isList || linked[i]) : decisions[i]?.kind === 'related' && linked[i],
    );
    // Links above the headline are the way to it, and end in the story's own name; below it they are teasers. Either may have a heading.
    const isTitle = (i: number) => blocks[i]?.text === blocks[headline]?.text;
    const isStep = (i: number) => {
      const { text, tag } = blocks[i] as Block;
      if (linked[i] || isTitle(i)) return isAbove || text.length > longestButton;
      if (i === shown[0] && /^h[2-6]$/.test(tag)) return text.length <= longestButton;
      return isAbove && i === shown.at(-1) && (isList || !ofCredit.test(text));
    };
    const isCopy = (i: number) => isAbove && (isTitle(i) || !/[\p{L}\p{N}]/u.test(blocks[i]?.text ?? ''));
    const isWay = steps.length >= fewestSteps && rest.every(isStep);
    const isBar = !isAbove && (isList || pressed.length >= fewestPressed);
    const entries = shown.filter((i) => linked[i] || /^(?:li|button)$/.test(blocks[i]?.tag ?? ''));
    // "Text size" over its buttons, "Most seen" over teasers; a house may share what it says
    const isHeaded = !isAbove && rest.length === 1 && rest[0] === shown[0] && gone?.kind !== 'share';
    const isPressed = (i: number) => {
      const block = blocks[i] as Block;
      const isButton = block.links.length ? isBar && !leadsOn(block) : !ofCredit.test(block.text);
      const isPart = isBar || (isHeaded && entries.length >= fewestSteps);
      return isPart && isButton && block.zone === 'head' && block.text.length <= longestButton;
    };
    if (!gone || !rest.every((i) => isCopy(i) || (mayGo(i) && (isWay || isPressed(i))))) continue;
    for (const i of rest) decisions[i] = goesWith(gone.kind, 'list:of');
  }
  // A menu that begins further up than the story's own head goes as a whole or not at all.
  for (const { tag, first, last } of boxes)
    if (/^(?:[ou]l|nav)$/.test(tag) && blocks[first]?.zone === 'outside' && !decisions[first])
      decisions.fill(undefined, first, Math.max(first, Math.min(last + 1, headline)));
}
