import type { Block, BoilerplateKind, Box } from '../../model.ts';
import { wordsOf } from '../../text/words.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Strength, Vote } from './vote.ts';

const mostBlocks = 5;
const longest = 420;
const [mostWords, longestButton] = [5, 36];

/**
 * Calls to do something, by their form: a small box with a few words and below them one link that is a button, in which
 * the form saw nothing of the story. "See it for yourself" | "Close the books in a day." | "Book a demo →".
 */
export const judgeOffers: Judge = (scene) => {
  const asking = scene.boxesApart.flatMap((box) => askingBox(scene, box) ?? []);
  const calls = asking.filter((one) => endsInCall(scene, one)).map(({ box }) => box);
  const offers = asking.filter((one) => endsInButton(scene, one));
  // Between the paragraphs one may be a box of facts; side by side they are none.
  const isOne = (box: Box) => offers.some((other) => other.box !== box && other.box.parent === box.parent);
  const buttons = offers.filter(({ box, button }) => button.zone === 'tail' || isOne(box)).map(({ box }) => box);
  const vote = (reason: string, strength: Strength, boxes: readonly Box[]) =>
    boxes.map(
      ({ first, last }): Vote => ({ first, last, kind: 'promo', judge: 'offers', reason, strength, encloses: true }),
    );
  return [...vote('button', 3, buttons), ...vote('call', 4, calls)];
};

interface AskingBox {
  box: Box;
  /** What is seen last in it, and all that stands above that, from below. */
  button: Block;
  words: Block[];
}

/** A small box apart from the story that says a few words and ends in something to press. */
function askingBox({ blocks, flow }: Scene, box: Box): AskingBox | undefined {
  const inside = blocks.slice(box.first, box.last + 1).filter(({ visible }) => visible);
  const [button, ...words] = inside.toReversed();
  const chars = inside.reduce((sum, { text }) => sum + text.length, 0);
  if (!button || !words.length || inside.length > mostBlocks || chars > longest) return undefined;
  if (inside.some(({ zone }) => zone !== 'body' && zone !== 'tail') || words.some(({ links }) => links.length > 0))
    return undefined;
  return flow.slice(box.first, box.last + 1).includes(true) ? undefined : { box, button, words };
}

/** Nothing in it but its link. */
const isLink = ({ text, linkChars }: Block) => text.length - linkChars < 3;

function endsInButton(scene: Scene, { box, button, words }: AskingBox): boolean {
  if (button.links.length !== 1 || [button, ...words].some(({ readable }) => readable)) return false;
  // Between paragraphs a heading over a link may be one of the things that the story lists: there it takes a sentence.
  if (scene.caption[box.first] || (button.zone === 'body' && !words.some(({ prose }) => prose))) return false;
  return (
    isLink(button) &&
    button.text.length <= longestButton &&
    wordsOf(button.text).length <= mostWords &&
    scene.leadsOn(button)
  );
}

/** What a button says that has the reader give money, an address or an order. */
const callKinds: ReadonlySet<BoilerplateKind | undefined> = new Set(['promo', 'newsletter']);

/**
 * "We are free to read. | Our readers pay for that. | Donate": the last link or button is a call that is known by its words, so that
 * the words above it are its own.
 */
const endsInCall = ({ caption, labelKind }: Scene, { box, button }: AskingBox): boolean =>
  (button.tag === 'button' || isLink(button)) &&
  callKinds.has(labelKind(button.text)) &&
  !caption.slice(box.first, box.last + 1).includes(true);
