import type { Judge, Vote } from './vote.ts';

const longestSection = 40;

/** Blocks that are nothing but links. */
export const judgeLinks: Judge = (scene) =>
  scene.blocks.flatMap((block, i): Vote[] => {
    // Above the headline a short link is the section: "World".
    const isSection = i < scene.headline && block.links.every(({ text }) => text.length <= longestSection);
    const run = {
      first: i,
      last: i,
      kind: isSection ? ('tags' as const) : ('related' as const),
      strength: isSection && block.links.length > 1 ? (2 as const) : (1 as const),
    };
    if (scene.linked[i] || scene.scripted[i]) return [{ ...run, judge: 'links', vague: true }];
    const isMany = block.links.length > 2 && block.linkChars >= block.text.length * 0.5;
    return isMany && block.zone === 'tail' && !scene.prose[i] ? [{ ...run, judge: 'links', vague: true }] : [];
  });
