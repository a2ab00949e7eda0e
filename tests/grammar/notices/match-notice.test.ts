import { expect, test } from 'vitest';
import { matchNotice } from '../../../utils/grammar/notices/match-notice.ts';

const first = 'first published (in|on|by) {org}';

test.each([
  [first, 'This was first published in Coral Star.', 'Coral Star'],
  [first, 'First published by Coral Star and is kept here', 'Coral Star'],
  [first, 'first published on “The Coral Star”', 'The Coral Star'],
  [first, 'first published in Bulletin of the Coral Scientists, said', 'Bulletin of the Coral Scientists'],
  [first, 'first published in St. Elmo Star. More', 'St. Elmo Star'],
  [first, 'first published on coral.example. More', 'coral.example'],
  ['转载自 {org}', '本文转载自珊瑚日报 编辑', '珊瑚日报'],
  // without a place for the house
  ['carried by the harbour wire', 'This story is carried by the harbour wire.', ''],
])('%s in: %s', (pattern, text, org) => {
  expect(matchNotice(pattern, text)).toEqual({ org });
});

test.each([
  [first, 'This was published in Coral Star.'],
  [first, 'first published in May 2031'],
  [first, 'first published on 6 May 2031'],
  [first, 'first published on May 6, 2031'],
  [first, 'first published in 2031'],
  [first, 'first published on here'],
  [first, `first published in Coral Star ${'and then '.repeat(500)}`],
  ['carried by the harbour wire', 'This story is carried by the other wire.'],
])('%s not in: %s', (pattern, text) => {
  expect(matchNotice(pattern, text)).toBeUndefined();
});
