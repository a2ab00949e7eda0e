import { saysComments } from '../../masthead/end-at-thread.ts';
import { familyOf } from '../family-of.ts';
import type { Scene } from '../scene.ts';
import { type Judge, votesOn } from './vote.ts';

const longest = 600;
/** So few blocks away stands what shows that it is about this page's comments. */
const furthest = 2;
const sentence = /[.!?。！？।؟]/u;
/** Where the rules are, or an account. */
const address = /comment|disqus|talkback/i;

/**
 * Rules for those who comment, behind the story: a sentence with a word for comments beside another one, beside a label of
 * comments, in a box that is named for them, or with a link to them. "The mayor declined to comment" stands alone.
 */
export const judgeTalk: Judge = (scene) => {
  const { blocks, captionOrQuote, storyEnd } = scene;
  const says = blocks.map(({ zone, visible, text }) => visible && zone === 'tail' && saysComments(text));
  return votesOn(
    scene,
    ({ text, links }, i) => {
      if (!says[i] || i <= storyEnd || captionOrQuote[i] || text.length > longest || !sentence.test(text)) return false;
      return links.some(({ href }) => address.test(href)) || isNamed(scene, i) || isBeside(scene, says, i);
    },
    { kind: 'comments', judge: 'talk', strength: 3, encloses: true },
  );
};

function isNamed({ blocks, boxes }: Scene, i: number): boolean {
  const own = boxes[blocks[i]?.box ?? -1];
  return [own, boxes[own?.parent ?? -1]].some((box) => box !== undefined && familyOf(box)?.kind === 'comments');
}

function isBeside({ blocks, labelKind }: Scene, says: readonly boolean[], i: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = i + step, far = 0; far < furthest && blocks[at]; at += step) {
      if (!blocks[at]?.visible) continue;
      if (says[at] || labelKind(blocks[at]?.text ?? '') === 'comments') return true;
      far++;
    }
    return false;
  });
}
