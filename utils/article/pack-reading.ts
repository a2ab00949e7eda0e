import type { Block, PackedReading, Reading } from '../model.ts';

export const blockWidth = 5;
export const boxWidth = 10;

/** Packs a reading; `unpackReading` makes the same of it. */
export function packReading({ blocks, boxes, ...rest }: Reading): PackedReading {
  const words: string[] = [];
  const known = new Map<string, number>();
  const word = (text: string) => {
    let at = known.get(text);
    if (at === undefined) {
      at = words.push(text) - 1;
      known.set(text, at);
    }
    return at;
  };
  const packed: PackedReading = {
    ...rest,
    words,
    texts: [],
    links: [],
    cells: [],
    blockRows: [],
    boxRows: [],
    furniture: [],
  };
  const { texts, links, cells, blockRows, boxRows, furniture } = packed;
  blocks.forEach((block) => {
    texts.push(block.text);
    links.push(block.links);
    cells.push(block.cells ?? 0);
    blockRows.push(block.box, word(block.zone), word(block.tag), block.linkChars, marksOf(block));
  });
  boxes.forEach(({ parent, tag, names, first, last, media, counters, fields, beside, furniture: own }) => {
    const of = own ? furniture.push(own) : 0;
    boxRows.push(parent, word(tag), word(names), first, last, media, counters, fields, +beside, of);
  });
  return packed;
}

/** Which of its marks a block has, a bit each. */
const marksOf = ({ prose, visible, readable, shared, emphasised }: Block) =>
  +prose | (+visible << 1) | (+readable << 2) | (+shared << 3) | (+emphasised << 4);

/** The reading that was packed. What was packed by nobody of ours may give a reading that is none, with any value in its fields. */
export function unpackReading({
  words,
  texts,
  links,
  cells,
  blockRows,
  boxRows,
  furniture,
  ...rest
}: PackedReading): Reading {
  const blocks = texts.map((text, i) => {
    const [box, zone, tag, linkChars, marks = 0] = blockRows.slice(i * blockWidth, (i + 1) * blockWidth);
    const has = (mark: number) => (marks & mark) > 0;
    const own = cells[i];
    return {
      id: `b${i}`,
      text,
      box,
      zone: words[zone as number],
      tag: words[tag as number],
      links: links[i],
      linkChars,
      prose: has(1),
      visible: has(2),
      readable: has(4),
      shared: has(8),
      emphasised: has(16),
      ...(own && { cells: own }),
    };
  });
  const boxes = [];
  for (let i = 0; i < boxRows.length; i += boxWidth) {
    const [parent, tag, names, first, last, media, counters, fields, beside, of] = boxRows.slice(i, i + boxWidth);
    boxes.push({
      index: boxes.length,
      parent,
      tag: words[tag as number],
      names: words[names as number],
      first,
      last,
      media,
      counters,
      fields,
      beside: beside === 1,
      ...(of && { furniture: furniture[of - 1] }),
    });
  }
  return { ...rest, blocks, boxes } as Reading;
}
