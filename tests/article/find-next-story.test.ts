import { expect, test } from 'vitest';
import { findNextStory } from '../../utils/article/find-next-story.ts';
import type { Box } from '../../utils/model.ts';
import { block } from '../pages/blocks.ts';
import { nextStory } from '../pages/next-story.ts';
import { paragraphs } from '../pages/story.ts';

const kinds: [tag: string, names: string, text: string][] = [
  ['h1', 'headline', 'Port Ellery votes to rebuild its breakwater'],
  ['p', 'byline', 'By Ida Brandt'],
  ...paragraphs.map((text): [string, string, string] => ['p', '', text]),
  ['h1', 'headline', nextStory.title],
  ['p', 'byline', `By ${nextStory.author}`],
  ...nextStory.paragraphs.map((text): [string, string, string] => ['p', '', text]),
];
const rest = { media: 0, counters: 0, fields: 0, beside: false };
const boxes: Box[] = [
  { index: 0, parent: -1, tag: 'body', names: '', first: 0, last: kinds.length - 1, ...rest },
  ...kinds.map(([tag, names], i): Box => ({ index: i + 1, parent: 0, tag, names, first: i, last: i, ...rest })),
];
const blocks = kinds.map(([tag, , text], i) =>
  block(text, { tag, box: i + 1, prose: tag === 'p' && text.length > 60 }),
);

test('the next headline of the kind begins another story, whatever empty elements stand behind it', () => {
  const empty = { tag: 'h1', names: 'headline', first: Number.MAX_SAFE_INTEGER, last: -1, ...rest };
  const all = [...boxes, ...[0, 1].map((i) => ({ index: boxes.length + i, parent: 0, ...empty }))];
  const next = { from: 7, headline: 7, first: 9 };
  for (const some of [boxes, all]) expect(findNextStory(blocks, some, { headline: 0, first: 2 })).toEqual(next);
});
