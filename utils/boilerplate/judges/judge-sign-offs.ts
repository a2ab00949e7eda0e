import type { Judge } from './vote.ts';

const longest = 400;

/**
 * The first and the last paragraph, if it alone is set in italics or bold throughout: what a newsroom says of the story, or of itself.
 * Standfirsts and closing words are set like that too, so that others must have known the words.
 */
export const judgeSignOffs: Judge = ({ blocks, flow, labelKind }) => {
  const story = flow.flatMap((is, i) => (is ? [i] : []));
  const pairs = [
    [story[0], story[1]],
    [story.at(-1), story.at(-2)],
  ];
  return pairs.flatMap(([edge = -1, next = -1]) => {
    const block = blocks[edge];
    // Where a text comes from is for the evidence to say, and an appeal of another house says it as well.
    if (/^(?:syndication-notice|promo)$/.test(labelKind(block?.text ?? '') ?? '')) return [];
    if (!block?.emphasised || blocks[next]?.emphasised || block.text.length > longest) return [];
    return [
      {
        first: edge,
        last: edge,
        kind: 'other',
        judge: 'sign-off',
        strength: 1,
        vague: true,
      } as const,
    ];
  });
};
