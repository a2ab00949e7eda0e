import type { Block } from '../../model.ts';
import { namesSite } from '../own-names.ts';
import type { Scene } from '../scene.ts';
import type { Judge, Vote } from './vote.ts';

const [longest, longestLine] = [500, 220];
const mostAtEnd = 2;
/** Fewer are a credit, or the name alone. */
const fewestWords = 4;
/** "Picture: Pelican Post" */
const labelled = /^[^:：]{2,28}[:：]\s?\S/u;

/** A stop, or a colon at the end: what is said, and not the title of a chapter or a product. */
const said = /[.!。！।](?:\s|$)|[:：]$/u;

/**
 * Where the site names itself. Papers do so in their stories as well, so that of paragraphs at either end of the story others must have
 * known the words: "Disclaimer: this story has not been edited by Daily Bugle." Behind it such a line is the paper's own.
 */
export const judgeOwnName: Judge = (scene, article) => {
  const story = scene.flow.flatMap((is, i) => (is ? [i] : []));
  const edges = new Set([story[0], ...story.slice(-mostAtEnd)]);
  const isOwn = namesSite(article);
  return scene.blocks.flatMap((block, i): Vote[] => {
    const isCandidate = scene.prose[i] ? isLeftOut(scene, i) || edges.has(i) : isLine(block);
    if (!isCandidate || block.text.length > longest || scene.captionOrQuote[i] || !isOwn(block.text)) return [];
    const vote = { first: i, last: i, kind: 'promo', judge: 'own-name' } as const;
    if (scene.prose[i]) return [{ ...vote, strength: 1, vague: true }];
    return [{ ...vote, strength: 2 }];
  });
};

/** A sentence that does not read on from the story, and that the form of the page left out of it. */
const isLeftOut = ({ flow, blocks }: Scene, i: number): boolean =>
  !flow[i] && (blocks[i]?.zone === 'tail' || (blocks[i]?.zone === 'body' && !blocks[i]?.readable));

/** A line behind the story that says more than a name, and is no title, credit or figure. */
const isLine = ({ zone, tag, text }: Block): boolean =>
  zone === 'tail' &&
  text.length <= longestLine &&
  !/^h\d$/.test(tag) &&
  !labelled.test(text) &&
  said.test(text) &&
  (text.match(/\p{L}[\p{L}\p{M}]*/gu)?.length ?? 0) >= fewestWords;
