import { isNetwork, isWeakNetwork } from '../share-bar.ts';
import type { Judge } from './vote.ts';

const longest = 240;
const fewest = 2;

/**
 * Lines behind the story with links that are called like networks, whatever the words between them say: "Puedes seguir a La Ría en
 * Facebook y X", "Sekojiet mums: Facebook, Instagram". A paragraph of the story may name them too, and stands in the story.
 */
export const judgeFollowLines: Judge = (scene) =>
  scene.blocks.flatMap(({ zone, text, links }, i) => {
    if (zone !== 'tail' || scene.flow[i] || text.length > longest) return [];
    const named = links.filter((link) => isNetwork(link.text));
    if (named.length < fewest || named.every((link) => isWeakNetwork(link.text))) return [];
    return [
      {
        first: i,
        last: i,
        kind: 'promo',
        judge: 'follow-lines',
        reason: 'networks',
        strength: 3,
        encloses: true,
      } as const,
    ];
  });
