import { registrableDomain } from '../../agencies/registrable-domain.ts';
import type { Block, BoilerplateKind, Box } from '../../model.ts';
import { indexOf } from '../../text/block-index.ts';
import { wordsOf } from '../../text/split-words.ts';
import type { Scene } from '../scene.ts';
import { doorOf } from './judge-doors.ts';
import type { Judge, Strength, Vote } from './vote.ts';

const sentence = /[.!?。！？।](?:\s|$)/u;
/** So many lines stand above a button that is known by its element alone. */
const mostAbove = 2;
const mostBlocks = 5;
const longest = 420;
const [mostWords, longestButton] = [5, 36];
/** Behind the story a link may say what it leads to. */
const mostWordsBehind = 8;
/** "SUPPORT", "Join now": what a script answers between the paragraphs. */
const [mostWordsOfPress, longestOfPress] = [3, 24];

/**
 * Calls to do something, by their form: a small box with a few words and below them one link that is a button, in which
 * the form saw nothing of the story. "See it for yourself" | "Close the books in a day." | "Book a demo →".
 */
export const judgeOffers: Judge = (scene, { hostname }) => {
  const asking = scene.boxesApart.flatMap((box) => askingBox(scene, box) ?? []);
  const called = asking.filter((one) => endsInCall(scene, one, registrableDomain(hostname)));
  const isTalk = ({ button }: AskingBox) => scene.labelKind(button.text) === 'comments';
  const offers = asking.filter((one) => endsInButton(scene, one));
  // Between the paragraphs one may be a box of facts; side by side they are none.
  const isOne = (box: Box) => offers.some((other) => other.box !== box && other.box.parent === box.parent);
  const buttons = offers.filter(({ box, button }) => button.zone === 'tail' || isOne(box)).map(({ box }) => box);
  const presses = asking.filter((one) => endsInPress(scene, one)).map(({ box }) => box);
  const vote = (strength: Strength, boxes: readonly Box[], kind: BoilerplateKind = 'promo') =>
    boxes.map(({ first, last }): Vote => ({ first, last, kind, judge: 'offers', strength, encloses: true }));
  return [
    ...vote(3, buttons),
    ...vote(3, presses),
    ...called.flatMap((one) => vote(4, [one.box], isTalk(one) ? 'comments' : 'promo')),
  ];
};

interface AskingBox {
  box: Box;
  /** What is seen last in it, and all that stands above that, from below. */
  button: Block;
  words: Block[];
}

/** A small box apart from the story that says a few words and ends in something to press. */
function askingBox({ blocks, flow, headline, labelKind }: Scene, box: Box): AskingBox | undefined {
  // '100 ₽', '$5', '24': sums to choose from, and counts, make no box larger
  const inside = blocks.slice(box.first, box.last + 1).filter(({ visible, text }) => visible && /\p{L}/u.test(text));
  const below = inside.toReversed();
  // "By signing up you agree to our terms." stands below what is pressed, and so does "I have an account".
  const [last, press] = below;
  const isBelow =
    press?.tag === 'button' &&
    last !== undefined &&
    (isLink(last) ? callKinds.has(labelKind(press.text)) : sentence.test(last.text));
  const [button, ...words] = isBelow ? below.slice(1) : below;
  const chars = inside.reduce((sum, { text }) => sum + text.length, 0);
  if (!button || !words.length || inside.length > mostBlocks || chars > longest) return undefined;
  if (inside.some(({ zone }) => zone === 'outside') || words.some(({ links }) => links.length > 0)) return undefined;
  // Above the story stand its own deck and byline, with a button beside them.
  if (button.zone === 'head' && (box.first < headline || !callKinds.has(labelKind(words.at(-1)?.text ?? ''))))
    return undefined;
  return flow.slice(box.first, box.last + 1).includes(true) ? undefined : { box, button, words };
}

/** Nothing in it but its link. */
const isLink = ({ text, linkChars }: Block) => text.length - linkChars < 3;

/** In a form, or in a box with fields: what it says above them is about them. */
const isInForm = ({ boxes }: Scene, { box }: Block): boolean =>
  [boxes[box], boxes[boxes[box]?.parent ?? -1]].some((around) => around?.tag === 'form' || (around?.fields ?? 0) > 0);

function endsInButton(scene: Scene, { box, button, words }: AskingBox): boolean {
  // "More references", "Show more": a button that opens the rest of what stands above it is no offer.
  const isPressed =
    button.tag === 'button' &&
    button.zone === 'tail' &&
    words.length <= mostAbove &&
    words.every(({ tag, prose }) => tag !== 'li' && (!prose || isInForm(scene, button)));
  if (!isPressed && button.links.length !== 1) return false;
  // A line over a real button is none of the story's, though another extractor took it for one.
  if (!isPressed && [button, ...words].some(({ readable }) => readable)) return false;
  // Between paragraphs a heading over a link may be one of the things that the story lists: there it takes a sentence.
  if (scene.captionOrQuote[box.first] || (button.zone === 'body' && !words.some(({ prose }) => prose))) return false;
  return (
    button.zone !== 'head' &&
    button.text.length <= longestButton &&
    wordsOf(button.text).length <= (button.zone === 'tail' ? mostWordsBehind : mostWords) &&
    (isPressed || (isLink(button) && (scene.leadsOn(button) || isScripted(scene, button))))
  );
}

/** Behind the story a script may answer it; what has to do with comments is no offer. */
const isScripted = ({ scripted, labelKind }: Scene, button: Block): boolean =>
  scripted[indexOf(button.id)] === true && labelKind(button.text) !== 'comments';

/** "You make our work possible. | SUPPORT": a line and a button that only a script follows, in a box of their own between paragraphs. */
const endsInPress = (scene: Scene, { box, button, words }: AskingBox): boolean =>
  button.zone === 'body' &&
  words.length === 1 &&
  !words[0]?.prose &&
  button.links.length === 1 &&
  isLink(button) &&
  !scene.leadsOn(button) &&
  button.text.length <= longestOfPress &&
  wordsOf(button.text).length <= mostWordsOfPress &&
  !scene.captionOrQuote.slice(box.first, box.last + 1).includes(true);

/** What a button says, or leads to, that has the reader give money, an address or an order. */
const callKinds: ReadonlySet<BoilerplateKind | undefined> = new Set(['promo', 'newsletter']);

/**
 * "We are free to read. | Our readers pay for that. | Donate": the last link or button is a call that is known by its words, so that
 * the words above it are its own.
 */
const endsInCall = ({ captionOrQuote, labelKind }: Scene, { box, button }: AskingBox, site: string): boolean =>
  (button.tag === 'button' || isLink(button)) &&
  (callKinds.has(labelKind(button.text)) ||
    button.links.some((link) => callKinds.has(doorOf(link, site))) ||
    (button.zone === 'tail' && labelKind(button.text) === 'comments')) &&
  !captionOrQuote.slice(box.first, box.last + 1).includes(true);
