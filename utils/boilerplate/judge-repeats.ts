import { foldText } from '../text/phrase.ts';
import type { Judge, Vote } from './vote.ts';

/** Shorter texts are figures of a table, or the Q of an interview. */
const shortest = 5;
const longest = 90;
const often = 4;

/** A label that comes again and again between the paragraphs ("Advertisement", "Article content") is the page's, not the story's. */
export const judgeRepeats: Judge = (scene) => {
  const seen = new Map<string, number[]>();
  scene.blocks.forEach((block, i) => {
    if (block.zone !== 'body' || block.readable || !block.visible || scene.caption[i]) return;
    if (/^t[dhr]$/.test(block.tag) || block.text.length < shortest || block.text.length > longest) return;
    const text = foldText(block.text);
    const at = seen.get(text);
    if (at) at.push(i);
    else seen.set(text, [i]);
  });
  return [...seen.values()].flatMap((at) =>
    at.length >= often
      ? at.map((i): Vote => ({ first: i, last: i, kind: 'other', rule: 'repeats:label', strength: 2, encloses: true }))
      : [],
  );
};
