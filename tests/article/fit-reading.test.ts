import { describe, expect, test } from 'vitest';
import { fitReading } from '../../utils/article/fit-reading.ts';
import type { Block, Reading, Zone } from '../../utils/model.ts';

const megabyte = 1_000_000;
const block = (zone: Zone, characters: number): Block =>
  ({ zone, text: 'a'.repeat(characters), links: [{ text: 'b', href: '/c' }] }) as Block;
const reading = (blocks: Block[]): Reading => ({ blocks, boxes: [{ names: 'entry' }] }) as Reading;

describe('a message holds', () => {
  test('any page that somebody reads, as it is', () => {
    const page = reading([block('outside', 5000), block('body', megabyte)]);
    expect(fitReading(page)).toBe(page);
  });

  test('of a page that is too large all of the story, and the beginnings of what stands around it', () => {
    const fitted = fitReading(reading([block('outside', 20 * megabyte), block('body', megabyte), block('tail', 2000)]));
    expect(fitted?.blocks.map(({ text, links }) => [text.length, links.length])).toEqual([
      [300, 0],
      [megabyte, 1],
      [2000, 1],
    ]);
  });

  test.each([
    ['a story that nobody reads', reading([block('body', 9 * megabyte)])],
    ['more blocks than any page has', reading(Array<Block>(150_000).fill(block('outside', 1)))],
  ])('nothing of %s', (_, page) => {
    expect(fitReading(page)).toBeUndefined();
  });
});
