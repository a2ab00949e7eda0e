import type { Block } from '../../model.ts';
import { wordsOf } from '../../text/split-words.ts';
import { leadsHome } from '../own-links.ts';
import type { Scene } from '../scene.ts';
import { shownIn } from '../shown-in.ts';
import type { Judge, Vote } from './vote.ts';

/** Fewer words are a label or a name. */
const fewestWords = 4;
const longestLabel = 40;
const ended = /[.!?…。！？؟।]["”»’')\]]?$/u;

/** Two or more linked headlines in a row behind the story, all of the page's own site: a list of other stories. */
export const judgeHeadlines: Judge = (scene, article) => {
  // Lists below the last paragraph are headlines though they read on from it; lines of a cell in which the story goes on are not.
  const isOfCell = (i: number) => scene.blocks[i]?.zone === 'body' && scene.blocks[i]?.tag === 'td';
  const isHeadline = (i: number) =>
    article.blocks[i]?.zone === 'tail' && !isOfCell(i) && isOwnHeadline(scene, i, article.hostname);
  const votes: Vote[] = [];
  for (let first = 0; first < scene.blocks.length; first++) {
    if (!isHeadline(first)) continue;
    let last = first;
    let count = 1;
    while (isHeadline(last + 1) || scene.blocks[last + 1]?.visible === false) if (isHeadline(++last)) count++;
    if (count > 1) votes.push({ first, last, kind: 'related', judge: 'headlines', strength: 2 });
    first = last;
  }
  return [...votes, ...headed(scene, isHeadline)];
};

/**
 * Boxes behind the story that are a short heading and below it linked headlines of the site, one is enough: "Més històries", and
 * what they are. The story's own sources lead elsewhere.
 */
function headed(scene: Scene, isHeadline: (i: number) => boolean): Vote[] {
  const { blocks, boxesApart, storyEnd: end } = scene;
  return boxesApart.flatMap(({ first, last }) => {
    const [label = first, ...below] = shownIn(blocks, { first, last });
    const heading = blocks[label];
    if (heading?.zone !== 'tail' || first <= end || heading.links.length) return [];
    if (!/^h[2-6]$/.test(heading.tag) || heading.text.length > longestLabel || ended.test(heading.text)) return [];
    if (!below.length || !below.every(isHeadline)) return [];
    return [{ first, last, kind: 'related', judge: 'headlines', strength: 2 } as const];
  });
}

function isOwnHeadline(scene: Scene, i: number, hostname: string): boolean {
  const block = scene.blocks[i];
  if (!block?.visible || !(scene.linked[i] || scene.scripted[i] || (scene.leadsOn(block) && isDated(block))))
    return false;
  if (ended.test(block.text) || wordsOf(block.text).length < fewestWords) return false;
  return leadsHome(block, hostname);
}

/** "Ferry to Tolland Head runs again 2026-03-04": a link, and besides it figures only. */
function isDated({ text, links }: Block): boolean {
  const rest = links.reduce((left, link) => left.replace(link.text, ''), text);
  return links.length === 1 && /^[\d\s.,:/|·()–-]{4,20}$/.test(rest);
}
