import type { Block } from '../../model.ts';
import { foldText } from '../../text/fold.ts';
import { isNetwork, isWeakNetwork } from '../share-bar.ts';
import { type Judge, votesOn } from './vote.ts';

const longest = 240;
const fewest = 2;

/** "เฟซบุ๊ก https://fb.me/pelicanpost", "Twitter: @pelican" stays: a label and an address on a network, written out. */
const written =
  /^[^\p{N}/]{0,24}?(?:https?:\/\/)?(?:www\.)?(?:fb\.me|fb\.com|facebook\.com|twitter\.com|x\.com|t\.me|instagram\.com|youtube\.com|tiktok\.com|vk\.com|line\.me|lin\.ee)\/[\w.@/-]{2,60}[\s.)]{0,3}$/u;

/** The page of a person or a house on a network, and not one post of it. */
const profile =
  /^https?:\/\/(?:www\.|m\.)?(?:twitter|x|facebook|instagram|threads|tiktok)\.(?:com|net)\/(?:#!\/)?@?([\w.]{2,40})\/?(?:\?.*)?$/i;
const longestOfOne = 60;
/** More of them are what the story is about. */
const mostInBody = 3;

/** "Follow @PelicanPost", "Brandt on Twitter", wherever it stands: one link, which with more words names the network or the page on it. */
function isFollow({ text, links, zone }: Block): boolean {
  const [, page] = profile.exec(links.length === 1 ? (links[0]?.href ?? '') : '') ?? [];
  if (!page || zone === 'outside' || text.length > longestOfOne || /[:：.]\s|\p{N}{4}/u.test(text)) return false;
  const words = foldText(text).split(/[\s/]+/);
  return (
    words.length > 1 &&
    (words.includes(`@${page.toLowerCase()}`) || words.some((word) => strong(word.replace(/\.com$/, ''))))
  );
}
const strong = (word: string) => isNetwork(word) && !isWeakNetwork(word);

/**
 * Lines behind the story with links that are called like networks, whatever the words between them say: "Puedes seguir a La Ría en
 * Facebook y X", "Sekojiet mums: Facebook, Instagram". A paragraph of the story may name them too, and stands in the story.
 */
export const judgeFollowLines: Judge = (scene) => {
  const { blocks, flow, captionOrQuote } = scene;
  const lone = blocks.flatMap((block, i) => (isFollow(block) && !flow[i] && !captionOrQuote[i] ? [i] : []));
  const isList = lone.filter((i) => blocks[i]?.zone === 'body').length > mostInBody;
  return votesOn(
    scene,
    ({ zone, text, links }, i) => {
      const isLone = lone.includes(i) && !(isList && zone === 'body');
      if (!isLone && (zone !== 'tail' || flow[i] || text.length > longest)) return false;
      const named = links.filter((link) => isNetwork(link.text));
      const isRow = named.length >= fewest && named.some((link) => !isWeakNetwork(link.text));
      if (!isLone && !isRow && !written.test(text)) return false;
      return true;
    },
    { kind: 'promo', judge: 'follow-lines', strength: 3, encloses: true },
  );
};
