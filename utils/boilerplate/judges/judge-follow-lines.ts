import { isNetwork, isWeakNetwork } from '../share-bar.ts';
import type { Judge } from './vote.ts';

const longest = 240;
const fewest = 2;

/** "เฟซบุ๊ก https://fb.me/pelicanpost", "Twitter: @pelican" stays: a label and an address on a network, written out. */
const written =
  /^[^\p{N}/]{0,24}?(?:https?:\/\/)?(?:www\.)?(?:fb\.me|fb\.com|facebook\.com|twitter\.com|x\.com|t\.me|instagram\.com|youtube\.com|tiktok\.com|vk\.com|line\.me|lin\.ee)\/[\w.@/-]{2,60}[\s.)]{0,3}$/u;

/**
 * Lines behind the story with links that are called like networks, whatever the words between them say: "Puedes seguir a La Ría en
 * Facebook y X", "Sekojiet mums: Facebook, Instagram". A paragraph of the story may name them too, and stands in the story.
 */
export const judgeFollowLines: Judge = (scene) =>
  scene.blocks.flatMap(({ zone, text, links }, i) => {
    if (zone !== 'tail' || scene.flow[i] || text.length > longest) return [];
    const named = links.filter((link) => isNetwork(link.text));
    const isRow = named.length >= fewest && named.some((link) => !isWeakNetwork(link.text));
    if (!isRow && !written.test(text)) return [];
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
