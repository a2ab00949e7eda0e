import { type Judge, votesOn } from './vote.ts';

/** 'OGLĄDAJ NA ŻYWO >>>', 'Weiterlesen →', 'LEA MÁS »': one link that points away. */
const arrow = /(?:>{1,3}|»|→|▶|►|➜|➤)\s*$/u;
/** '>>> Kommentar: Das Amt hat Zeit', '➤ Analysis: What the wall costs', '++ Chronik der Mole ++'. Not '»', which opens a quotation. */
const pointer = /^(?:>{1,3}|→|▶|►|➜|➤|\+{2,3})\s?\p{L}/u;
const longest = 160;

/** Links that point to another story with an arrow, wherever in the column they stand. */
export const judgeArrows: Judge = (scene) =>
  votesOn(
    scene,
    ({ links, text, zone }, i) =>
      scene.linked[i] === true &&
      links.length === 1 &&
      text.length <= longest &&
      (arrow.test(text) || pointer.test(text)) &&
      zone !== 'outside',
    { kind: 'related', judge: 'arrows', strength: 4 },
  );
