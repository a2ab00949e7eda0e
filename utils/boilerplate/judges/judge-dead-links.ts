import { type Judge, votesOn } from './vote.ts';

const longest = 40;
/** Longer rows are buttons throughout: "DistribuieTrimite pe WhatsAppUrmărește-ne pe Google News". */
const [longestOfButtons, longestButton] = [80, 28];
const fewest = 2;

/** Short rows of links that lead nowhere, which a script makes buttons of: "A- A A+", "字体：小中大", "Listen Print Save". */
export const judgeDeadLinks: Judge = (scene) =>
  votesOn(
    scene,
    (block, i) => {
      const { zone, text, links, linkChars } = block;
      if ((zone !== 'head' && zone !== 'tail') || links.length < fewest || /\p{N}{4}/u.test(text)) return false;
      const isOfButtons = text.length <= longestOfButtons && links.every((link) => link.text.length <= longestButton);
      if (linkChars < text.length * (text.length > longest && isOfButtons ? 0.9 : 1 / 3)) return false;
      if ((text.length > longest && !isOfButtons) || scene.leadsOn(block) || scene.captionOrQuote[i]) return false;
      return true;
    },
    { kind: 'other', judge: 'dead-links', strength: 2 },
  );
