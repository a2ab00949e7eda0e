import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packReading, unpackReading } from '../../utils/article/pack-reading.ts';
import { type Block, type Box, boilerplateKinds, type Reading } from '../../utils/model.ts';

const text = fc.string({ unit: 'binary', maxLength: 12 });
const name = fc.oneof(text, fc.constantFrom('', 'p', 'div', 'constructor', '__proto__', 'share social'));
const count = fc.oneof(fc.nat(9), fc.nat(), fc.constant(Number.MAX_SAFE_INTEGER));
const index = fc.integer({ min: -1, max: 2000 });
const link = fc.record({ text, href: text });
const cell = fc.record(
  { text, joint: fc.constantFrom('apart' as const, 'space' as const, 'glued' as const), kin: name, href: text },
  { requiredKeys: ['text', 'joint', 'kin'] },
);
const block = fc.record<Omit<Block, 'id'>>(
  {
    text,
    box: count,
    zone: fc.constantFrom('head', 'body', 'tail', 'outside'),
    tag: name,
    links: fc.array(link, { maxLength: 3 }),
    linkChars: count,
    prose: fc.boolean(),
    visible: fc.boolean(),
    readable: fc.boolean(),
    shared: fc.boolean(),
    emphasised: fc.boolean(),
    cells: fc.array(cell, { maxLength: 3 }),
  },
  {
    requiredKeys: [
      'text',
      'box',
      'zone',
      'tag',
      'links',
      'linkChars',
      'prose',
      'visible',
      'readable',
      'shared',
      'emphasised',
    ],
  },
);
const box = fc.record<Omit<Box, 'index'>>(
  {
    parent: index,
    tag: name,
    names: name,
    first: count,
    last: index,
    media: count,
    counters: count,
    fields: count,
    beside: fc.boolean(),
    furniture: fc.record({ kind: fc.constantFrom(...boilerplateKinds), theme: name }),
  },
  { requiredKeys: ['parent', 'tag', 'names', 'first', 'last', 'media', 'counters', 'fields', 'beside'] },
);
const bare = { url: 'https://coral-courier.example/a', hostname: 'coral-courier.example', column: 0, headline: 'b1' };
const reading = fc.tuple(fc.array(block), fc.array(box)).map(
  ([blocks, boxes]) =>
    ({
      ...bare,
      blocks: blocks.map((one, i) => ({ ...one, id: `b${i}` })),
      boxes: boxes.map((one, i) => ({ ...one, index: i })),
    }) as unknown as Reading,
);

test.each([
  ['JSON', (packed: unknown) => JSON.parse(JSON.stringify(packed))],
  ['structured clone', structuredClone],
])('a reading that was packed and sent as %s is the same', (_, send) => {
  fc.assert(
    fc.property(reading, (one) => {
      expect(unpackReading(send(packReading(one)))).toEqual(one);
    }),
  );
});

test('what stands in many boxes is sent once', () => {
  const names = 'story story-card story-card-wide';
  const boxes = Array.from({ length: 50 }, (_, index) => ({ index, parent: index - 1, tag: 'div', names }) as Box);
  const sent = JSON.stringify(packReading({ ...bare, blocks: [], boxes } as unknown as Reading));
  expect(sent.split(names)).toHaveLength(2);
});
