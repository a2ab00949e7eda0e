import type { Judge, Vote } from './vote.ts';

/** Blocks that are nothing but links. */
export const judgeLinks: Judge = (scene) =>
  scene.blocks.flatMap((block, i): Vote[] => {
    const run = { first: i, last: i, kind: 'related' as const, strength: 1 as const };
    if (scene.linked[i]) return [{ ...run, rule: 'links:only' }];
    const isMany = block.links.length > 2 && block.linkChars >= block.text.length * 0.5;
    return isMany && block.zone === 'tail' && !scene.prose[i] ? [{ ...run, rule: 'links:many' }] : [];
  });
