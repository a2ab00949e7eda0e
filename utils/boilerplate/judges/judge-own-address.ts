import { hostOf } from '../../text/host-of.ts';
import type { Judge } from './vote.ts';

/** "Short-URL: https://pelican-post.example/p123", "本文链接：https://…": a label, the address, and no more. */
const labelled = /^[^\p{N}/]{0,24}?(https?:\/\/[^\s，。]{6,300})[\s.)]{0,3}$/u;

/** The page's own address, written out behind the story to be copied. An address of another site may be its source. */
export const judgeOwnAddress: Judge = (scene, { hostname }) =>
  scene.blocks.flatMap(({ zone, text }, i) => {
    if (zone !== 'tail' || scene.flow[i] || scene.caption[i]) return [];
    const [, address] = labelled.exec(text) ?? [];
    if (!address || hostOf(address) !== hostname.replace(/^www\./, '')) return [];
    return [{ first: i, last: i, kind: 'share', judge: 'own-address', reason: 'address', strength: 3 } as const];
  });
