import type { BoilerplateKind, Box } from '../../model.ts';
import { wordsOf } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Strength, Vote } from './vote.ts';

const mostBlocks = 5;
const longest = 420;
const [mostWords, longestButton] = [5, 36];

/**
 * Calls to do something, by their form: a small box with a few words and below them one link that is a button, in which
 * Readability saw nothing of the story. "See it for yourself" | "Close the books in a day." | "Book a demo →".
 */
export const judgeOffers: Judge = (scene) => {
  const calls = scene.boxesApart.filter((box) => endsInCall(scene, box));
  const offers = scene.boxesApart.flatMap((box) => {
    const inside = scene.blocks.slice(box.first, box.last + 1).filter(({ visible }) => visible);
    const [button, ...words] = inside.toReversed();
    if (!button || !words.length || inside.length > mostBlocks || button.links.length !== 1) return [];
    if (inside.some(({ zone, readable }) => readable || (zone !== 'body' && zone !== 'tail'))) return [];
    if (scene.flow.slice(box.first, box.last + 1).includes(true) || scene.caption[box.first]) return [];
    // Between paragraphs a heading over a link may be one of the things that the story lists: there it takes a sentence.
    if (button.zone === 'body' && !words.some(({ prose }) => prose)) return [];
    const isButton =
      button.text.length - button.linkChars < 3 &&
      button.text.length <= longestButton &&
      wordsOf(button.text).length <= mostWords &&
      scene.leadsOn(button);
    const chars = inside.reduce((sum, { text }) => sum + text.length, 0);
    if (!isButton || words.some(({ links }) => links.length > 0) || chars > longest) return [];
    return [{ box, zone: button.zone }];
  });
  // Between the paragraphs one may be a box of facts; side by side they are none.
  const isOne = (box: Box) => offers.some((other) => other.box !== box && other.box.parent === box.parent);
  const buttons = offers.filter(({ box, zone }) => zone === 'tail' || isOne(box)).map(({ box }) => box);
  const vote = (reason: string, strength: Strength, boxes: readonly Box[]) =>
    boxes.map(
      ({ first, last }): Vote => ({ first, last, kind: 'promo', judge: 'offers', reason, strength, encloses: true }),
    );
  return [...vote('button', 3, buttons), ...vote('call', 4, calls)];
};

/** What a button says that has the reader give money, an address or an order. */
const callKinds: ReadonlySet<BoilerplateKind | undefined> = new Set(['promo', 'newsletter']);

/**
 * "We are free to read. | Our readers pay for that. | Donate": a small box apart from the story whose last link or button is a call that
 * is known by its words, so that the words above it are its own.
 */
function endsInCall(scene: Scene, { first, last }: Box): boolean {
  const inside = scene.blocks.slice(first, last + 1).filter(({ visible }) => visible);
  const [button, ...words] = inside.toReversed();
  if (!button || !words.length || inside.length > mostBlocks) return false;
  if (inside.some(({ zone }) => zone !== 'body' && zone !== 'tail')) return false;
  const isApart = (i: number) => !scene.flow[i] && !scene.caption[i];
  const isButton = button.tag === 'button' || button.text.length - button.linkChars < 3;
  const chars = inside.reduce((sum, { text }) => sum + text.length, 0);
  return (
    isButton &&
    callKinds.has(scene.labelKind(button.text)) &&
    words.every(({ links }) => !links.length) &&
    chars <= longest &&
    scene.blocks.slice(first, last + 1).every((_, at) => isApart(first + at))
  );
}
