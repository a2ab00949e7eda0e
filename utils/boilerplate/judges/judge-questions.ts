import type { Block } from '../../model.ts';
import type { Scene } from '../scene.ts';
import type { Judge } from './vote.ts';

/** "Have you been affected? Send us your pictures": a question, and behind it in the same line what to do. */
const asked = /^[^.!?…。！？؟।]{7,140}[?？؟]["”»’]?\s?\p{L}.{4,}$/u;
const longest = 220;
/** Answers to questions, and lists of them. */
const ofList = /^(?:li|dt|dd|td|th|h\d|blockquote|summary)$/;

/**
 * Questions to the reader behind the story, in a line or two that stand alone: tips, opinions, pictures that a newsroom asks for. Two
 * such lines are questions and their answers, and a speaker's question stands in the story.
 */
export const judgeQuestions: Judge = (scene) => {
  const end = scene.storyEnd;
  const found = scene.blocks.flatMap((block, i) => (i > end && end >= 0 && isAppeal(scene, block, i) ? [i] : []));
  if (found.length !== 1) return [];
  return found.map(
    (i) =>
      ({
        first: i,
        last: i,
        kind: 'other',
        judge: 'questions',
        strength: 2,
        encloses: true,
      }) as const,
  );
};

const isAppeal = ({ captionOrQuote }: Scene, { zone, tag, shared, text, visible }: Block, i: number): boolean =>
  (zone === 'tail' || zone === 'body') &&
  visible &&
  !shared &&
  !captionOrQuote[i] &&
  text.length <= longest &&
  !ofList.test(tag) &&
  asked.test(text);
