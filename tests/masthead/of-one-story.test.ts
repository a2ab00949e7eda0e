import { expect, test } from 'vitest';
import { ofOneStory } from '../../utils/masthead/of-one-story.ts';
import type { Block, Reading } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';
import { paragraphs } from '../pages/story.ts';

const headline: Partial<Block> = { tag: 'h1', zone: 'tail', prose: false };

/** A signed story, and behind it a headline, who wrote, and paragraphs. Gives whose bylines are left. */
function signed(below: readonly string[], more: Partial<Block> = {}, told: Partial<Block> = {}): string[] {
  const blocks = [
    block('By Ana Ruiz', { zone: 'head', prose: false }),
    ...paragraphs.map((text) => block(text)),
    block('The mussels are back in the bay', { ...headline, ...more }),
    block('By Leo Sand', { zone: 'tail', prose: false }),
    ...below.map((text) => block(text, { zone: 'tail', ...told })),
  ].map((one, i) => ({ ...one, id: `b${i}` }));
  const bylines = blocks.flatMap(({ text, id }) =>
    text.startsWith('By ') ? [{ text, block: id, from: 'class:byline', links: [] }] : [],
  );
  return ofOneStory({ blocks, bylines } as unknown as Reading).bylines.map(({ text }) => text);
}

const both = ['By Ana Ruiz', 'By Leo Sand'];
test.each<[what: string, left: string[], expected: string[]]>([
  ['another story', signed(paragraphs), ['By Ana Ruiz']],
  ['a headline of the second order', signed(paragraphs, { tag: 'h2' }), both],
  ['a headline that nobody sees', signed(paragraphs, { visible: false }), both],
  ['a headline outside the column', signed(paragraphs, { zone: 'outside' }), both],
  ['a headline within the story', signed(paragraphs, { zone: 'body' }), both],
  ['a teaser', signed(paragraphs.slice(0, 1)), both],
  ['paragraphs that nobody sees', signed(paragraphs, {}, { visible: false }), both],
  ['lines below', signed(paragraphs, {}, { prose: false }), both],
  ['what stands outside the column', signed(paragraphs, {}, { zone: 'outside' }), both],
])('who signs a page with %s behind its story', (_, left, expected) => {
  expect(left).toEqual(expected);
});
