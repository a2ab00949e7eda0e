import type { Judge } from './vote.ts';

const longest = 40;
const fewest = 2;

/** Short rows of links that lead nowhere, which a script makes buttons of: "A- A A+", "字体：小中大", "Listen Print Save". */
export const judgeDeadLinks: Judge = (scene) =>
  scene.blocks.flatMap((block, i) => {
    const { zone, text, links, linkChars } = block;
    if ((zone !== 'head' && zone !== 'tail') || links.length < fewest || text.length > longest) return [];
    if (linkChars < text.length / 3 || scene.leadsOn(block) || scene.caption[i]) return [];
    return [{ first: i, last: i, kind: 'other', judge: 'dead-links', reason: 'row', strength: 2 } as const];
  });
