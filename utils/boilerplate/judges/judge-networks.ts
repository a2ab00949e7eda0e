import type { Block, Box } from '../../model.ts';
import { longestButton, ofCredit } from '../of-credit.ts';
import type { Scene } from '../scene.ts';
import { isShareBar } from '../share-bar.ts';
import { shownIn } from '../shown-in.ts';
import type { Judge, Vote } from './vote.ts';

const mostInBar = 9;
const fewestNetworks = 2;

/** Share bars and rows of "follow us" in any language: nothing but names of networks, and counts; and boxes that are such bars. */
export const judgeNetworks: Judge = (scene) => {
  const isBar = scene.blocks.map((block) => block.zone !== 'outside' && block.text.length <= 200 && isShareBar(block));
  const vote = (first: number, last: number): Vote => ({
    first,
    last,
    kind: 'share',
    judge: 'networks',
    strength: 3,
  });
  const bars = scene.boxesApart.filter((box) => isBarOfButtons(scene, box, isBar));
  return [...isBar.flatMap((is, i) => (is ? [vote(i, i)] : [])), ...bars.map(({ first, last }) => vote(first, last))];
};

/** "Podijeli" | "Facebook" | "WhatsApp" | "Kopiraj poveznicu": networks, and beside them as many buttons that say what they do. */
function isBarOfButtons({ blocks, captionOrQuote }: Scene, { first, last }: Box, isBar: readonly boolean[]): boolean {
  if (last === first || last - first >= mostInBar) return false;
  const shown = shownIn(blocks, { first, last });
  const others = shown.filter((i) => !isBar[i]);
  const networks = shown.length - others.length;
  if (networks < fewestNetworks || others.length > networks + 1) return false;
  return others.every((i) => !captionOrQuote[i] && isButton(blocks[i] as Block));
}

/** No name of a person, no date: "Ana Ruiz" beside her pages is who wrote the story. */
const isButton = ({ text, zone }: Block): boolean =>
  zone !== 'outside' && text.length <= longestButton && !ofCredit.test(text);
