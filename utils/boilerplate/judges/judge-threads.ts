import { saysWhen } from '../../masthead/end-at-thread.ts';
import type { Block, Box } from '../../model.ts';
import { familyOf } from '../family-of.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Vote } from './vote.ts';

/** Of a row of boxes so many must have a button of comments: the last one is often cut off. */
const mostOfThem = 0.6;
/** So many boxes in a row that are named for comments are comments; one is a form, a rule or a count. */
const fewestNamed = 3;
/** A heading stands so few blocks above the first comment: buttons to sort them come in between. */
const furthestHeading = 4;

/**
 * Threads of comments, whatever their boxes are called: boxes in a row behind the story, each with a button to reply or to
 * report, or, under a heading of comments, each with a name, a time and words, or all of them named for comments.
 */
export const judgeThreads: Judge = (scene) => {
  const isLabel = scene.blocks.map(
    ({ zone, visible, text }) =>
      zone === 'tail' && visible && text.length <= 120 && scene.labelKind(text) === 'comments',
  );
  // "78 comments" stands on teasers as well.
  const isButton = isLabel.map((is, i) => is && !/\p{N}/u.test(scene.blocks[i]?.text ?? ''));
  const rows = rowsBehind(scene).flatMap((row): Vote[] => {
    const first = row[0]?.first ?? 0;
    const last = row.at(-1)?.last ?? -1;
    if (scene.storyIn(first, last) > 0) return [];
    const isNamed = row.length >= fewestNamed && row.every((box) => familyOf(box)?.kind === 'comments');
    const labelled = row.filter((box) => isButton.slice(box.first, box.last + 1).includes(true));
    const around = scene.boxes[row[0]?.parent ?? -1];
    const isHeaded =
      (isLabel.slice(Math.max(0, first - furthestHeading), first).includes(true) ||
        (around && familyOf(around)?.kind === 'comments')) &&
      row.every(isTimed(scene));
    if (!isNamed && !isHeaded && labelled.length < Math.max(2, row.length * mostOfThem)) return [];
    return [{ first, last, kind: 'comments', judge: 'threads', strength: 3, encloses: true }];
  });
  return [...rows, ...forms(scene, isLabel)];
};

const mostInForm = 9;

/** A small box behind the story of which two pieces are known as a comment form's: its rules stand in there as well. */
const forms = ({ boxesApart, blocks }: Scene, isLabel: readonly boolean[]): Vote[] =>
  boxesApart
    .filter(
      ({ first, last }) =>
        last - first < mostInForm &&
        isLabel.indexOf(true, first) < isLabel.lastIndexOf(true, last) &&
        isLabel.indexOf(true, first) >= first &&
        blocks.slice(first, last + 1).every(({ zone }) => zone === 'tail'),
    )
    .map(({ first, last }) => ({ first, last, kind: 'comments', judge: 'threads', strength: 2, encloses: true }));

/** Boxes of more than one block behind the story that are alike and stand side by side, two or more. */
function rowsBehind({ boxesApart, blocks }: Scene): Box[][] {
  const behind = boxesApart.filter(({ first, last }) => first !== last && blocks[first]?.zone === 'tail');
  const rows = Map.groupBy(behind, ({ parent, tag }) => `${parent} ${tag}`);
  return [...rows.values()].filter((row) => row.length > 1);
}

const longestTime = 60;

/** A time, and words that are no link: a teaser has a time as well. */
const isTimed =
  ({ blocks, linked }: Scene) =>
  ({ first, last }: Box): boolean => {
    const inside = blocks.slice(first, last + 1);
    const isTime = ({ text }: Block) => text.length <= longestTime && saysWhen(text);
    return inside.some(isTime) && inside.some((block, i) => !linked[first + i] && !isTime(block));
  };
