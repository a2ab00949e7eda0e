import type { Judge } from './vote.ts';

/** 'OGLĄDAJ NA ŻYWO >>>', 'Weiterlesen →', 'LEA MÁS »': one link that points away. */
const arrow = /(?:>{1,3}|»|→|▶|►|➜|➤)\s*$/u;
/** '>>> Kommentar: Das Amt hat Zeit', '➤ Analysis: What the wall costs', '++ Chronik der Mole ++'. Not '»', which opens a quotation. */
const pointer = /^(?:>{1,3}|→|▶|►|➜|➤|\+{2,3})\s?\p{L}/u;
const longest = 160;

/** Links that point to another story with an arrow, wherever in the column they stand. */
export const judgeArrows: Judge = (scene) =>
  scene.blocks.flatMap((block, i) =>
    scene.linked[i] &&
    block.links.length === 1 &&
    block.text.length <= longest &&
    (arrow.test(block.text) || pointer.test(block.text)) &&
    block.zone !== 'outside'
      ? [{ first: i, last: i, kind: 'related', judge: 'arrows', reason: 'link', strength: 4 } as const]
      : [],
  );
