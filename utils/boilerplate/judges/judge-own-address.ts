import { hostOf } from '../../text/host-of.ts';
import { type Judge, votesOn } from './vote.ts';

/** "Short-URL: https://pelican-post.example/p123", "本文链接：https://…": a label, the address, and no more. */
const labelled = /^[^\p{N}/]{0,24}?(https?:\/\/[^\s，。]{6,300})[\s.)]{0,3}$/u;

/** The page's own address, written out behind the story to be copied. An address of another site may be its source. */
export const judgeOwnAddress: Judge = (scene, { hostname }) =>
  votesOn(
    scene,
    ({ zone, text }, i) => {
      if (zone !== 'tail' || scene.flow[i] || scene.captionOrQuote[i]) return false;
      const [, address] = labelled.exec(text) ?? [];
      if (!address || hostOf(address) !== hostname.replace(/^www\./, '')) return false;
      return true;
    },
    { kind: 'share', judge: 'own-address', strength: 3 },
  );
