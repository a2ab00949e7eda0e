import { type Decision, goesWith } from './decide.ts';
import type { Scene } from './scene.ts';
import { shownIn } from './shown-in.ts';

const longestButton = 28;
/** "A" | "A" | "Normal text size": so many buttons make a bar of any box. */
const fewestPressed = 2;
const fewestSteps = 2;
/** A day, an hour, an address, a label with what it labels; two capitals in a row, which may be a name. */
const ofCredit = /[\p{N}@:：]|\p{Lu}\S{0,40}\s\p{Lu}/u;

/**
 * The other buttons of a list above the story of which one goes: "Listen to this essay" beside "Text size". A link that leads nowhere is
 * one, whatever it says.
 * @param decisions by block; completed in place
 */
export function fillHead(
  { blocks, boxes, boxesApart, leadsOn, headline }: Scene,
  decisions: (Decision | undefined)[],
  mayGo: (block: number) => boolean,
): void {
  for (const box of boxesApart) {
    const { tag, first, last } = box;
    if (blocks[first]?.zone !== 'head' || (first <= headline && last >= headline)) continue;
    const shown = shownIn(blocks, box);
    const pressed = shown.filter((i) => blocks[i]?.tag === 'button' && decisions[i]);
    if (tag !== 'ul' && tag !== 'ol' && pressed.length < fewestPressed) continue;
    // What is unseen on this screen says as well what the others are.
    const gone = decisions.slice(first, last + 1).find((decision) => decision !== undefined);
    const rest = shown.filter((i) => !decisions[i]);
    // Above the headline a list is the way to it, and ends in the story's own name.
    const isWay = last < headline && rest.length === 1 && rest[0] === shown.at(-1) && shown.length > fewestSteps;
    const isButton = (i: number) => {
      const block = blocks[i];
      return (
        block?.zone === 'head' &&
        mayGo(i) &&
        block.text.length <= longestButton &&
        (block.links.length > 0 || !ofCredit.test(block.text))
      );
    };
    const isPressed = (i: number) => last > headline && isButton(i) && !leadsOn(blocks[i] as Scene['blocks'][number]);
    if (!gone || !rest.every((i) => (isWay ? mayGo(i) : isPressed(i)))) continue;
    for (const i of rest) decisions[i] = goesWith(gone.kind, 'list:of');
  }
  // A menu that begins further up than the story's own head goes as a whole or not at all.
  for (const { tag, first, last } of boxes)
    if (/^(?:[ou]l|nav)$/.test(tag) && blocks[first]?.zone === 'outside' && !decisions[first])
      decisions.fill(undefined, first, Math.max(first, Math.min(last + 1, headline)));
}
