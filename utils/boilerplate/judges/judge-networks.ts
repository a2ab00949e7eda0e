import { isShareBar } from '../share-bar.ts';
import type { Judge } from './vote.ts';

/** Share bars and rows of "follow us" in any language: nothing but names of networks, and counts. */
export const judgeNetworks: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    block.zone !== 'outside' && block.text.length <= 200 && isShareBar(block)
      ? [{ first: i, last: i, kind: 'share', judge: 'networks', reason: 'bar', strength: 3 } as const]
      : [],
  );
