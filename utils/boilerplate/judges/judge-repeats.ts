import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import type { Judge, Vote } from './vote.ts';

/** Shorter texts are figures of a table, or the Q of an interview. */
const shortest = 5;
const longest = 90;
const often = 4;
/** That a known label is a button's, and no entry of a list, the second one tells. */
const oftenKnown = 2;
const ofText = /^(?:li|d[td]|h\d|blockquote)$/;

/** A label that comes again and again between the paragraphs ("Advertisement", "Article content") is the page's, not the story's. */
export const judgeRepeats: Judge = (scene) => {
  const labels = scene.blocks.flatMap((block, i) => (mayBeLabel(block) && !scene.captionOrQuote[i] ? [i] : []));
  const textAt = (i = -1) => scene.blocks[i]?.text ?? '';
  const isButton = (i = -1) => !ofText.test(scene.blocks[i]?.tag ?? '') && scene.labelKind(textAt(i)) !== undefined;
  const alike = Map.groupBy(labels, (i) => foldText(textAt(i)));
  const repeated = [...alike.values()].filter((at) => at.length >= (isButton(at[0]) ? oftenKnown : often)).flat();
  return repeated.map((i): Vote => {
    // What reads as the body may be the questions of an interview: no more than a hint.
    const strength = scene.blocks[i]?.readable ? 1 : 2;
    return { first: i, last: i, kind: 'other', judge: 'repeats', strength, encloses: strength === 2 };
  });
};

/** "Material: oak", an entry of what is told of each thing in a list of things. */
const isFact = ({ tag, text }: Block) => tag === 'li' && /.[:：] ?[\p{L}\p{N}]/u.test(text);

/** A short line between the paragraphs, and no cell of a table. */
const mayBeLabel = (block: Block): boolean =>
  block.zone === 'body' &&
  block.visible &&
  !/^t[dhr]$/.test(block.tag) &&
  !isFact(block) &&
  block.text.length >= shortest &&
  block.text.length <= longest;
