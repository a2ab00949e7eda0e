import type { Block, Reading } from '../model.ts';

/** Browsers carry messages of up to 64 MiB; a page of so many characters is none that anybody reads. */
const mostCharacters = 8_000_000;
/** Each costs some two hundred bytes, whatever it says. */
const mostRecords = 150_000;
/** What stands outside the article's column need only be told for what it is. */
const enoughOutside = 300;

/**
 * Makes a reading fit into a message. Nearly all do as they are; of one that is too large, what stands outside the article's
 * column is cut and loses its links, and no record goes, since they are known by their numbers. Undefined if it is too large even
 * so: then nothing can be said of the page.
 */
export function fitReading(reading: Reading): Reading | undefined {
  if (reading.blocks.length + reading.boxes.length > mostRecords) return undefined;
  if (sizeOf(reading) <= mostCharacters) return reading;
  const cut = { ...reading, blocks: reading.blocks.map(cutOutside) };
  return sizeOf(cut) <= mostCharacters ? cut : undefined;
}

const cutOutside = (block: Block): Block =>
  block.zone === 'outside' ? { ...block, text: block.text.slice(0, enoughOutside), links: [] } : block;

function sizeOf({ blocks, boxes }: Reading): number {
  let size = 0;
  for (const { text, links } of blocks) {
    size += text.length;
    for (const link of links) size += link.text.length + link.href.length;
  }
  for (const { names } of boxes) size += names.length;
  return size;
}
