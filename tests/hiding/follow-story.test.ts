import { describe, expect, test } from 'vitest';
import { followStory } from '../../utils/hiding/follow-story.ts';
import type { Block } from '../../utils/model.ts';

const block = (text: string, more: Partial<Block> = {}) => ({ text, zone: 'body', prose: true, ...more }) as Block;
const harbour = ['The council voted.', 'Storms had carried it away.', 'The work will take three years.'].map((text) =>
  block(text),
);
const quarry = ['The quarry will close.', 'Sixty people work there.', 'It gave its stone to the coast.'].map((text) =>
  block(text),
);
const front = [block('Harbour news', { zone: 'outside', prose: false })];

type Step = [address: string, blocks: Block[]];

describe('another story', () => {
  test.each<[what: string, steps: Step[], isOther: boolean]>([
    ['is not the first', [['/a', harbour]], false],
    [
      'is another text at another address',
      [
        ['/a', harbour],
        ['/b', quarry],
      ],
      true,
    ],
    [
      'is not the same text at another address',
      [
        ['/a', harbour],
        ['/a?picture=2', harbour],
      ],
      false,
    ],
    [
      'is not another text at the same address',
      [
        ['/a', harbour],
        ['/a', quarry],
      ],
      false,
    ],
    [
      'is not what has got more paragraphs',
      [
        ['/a', harbour.slice(0, 1)],
        ['/a?all', harbour],
      ],
      false,
    ],
    [
      'is not what has lost some',
      [
        ['/a', harbour],
        ['/a?short', harbour.slice(0, 2)],
      ],
      false,
    ],
    [
      'is none while the page has no story',
      [
        ['/a', harbour],
        ['/', front],
      ],
      false,
    ],
    [
      'is not the same one after a page without',
      [
        ['/a', harbour],
        ['/', front],
        ['/a', harbour],
      ],
      false,
    ],
    [
      'is another one after a page without',
      [
        ['/a', harbour],
        ['/', front],
        ['/b', quarry],
      ],
      true,
    ],
    [
      'is one whose text comes after its address',
      [
        ['/a', harbour],
        ['/b', harbour],
        ['/b', quarry],
      ],
      true,
    ],
  ])('%s', (_, steps, isOther) => {
    const story = followStory();
    expect(steps.map(([address, blocks]) => story.isOther(address, blocks)).at(-1)).toBe(isOther);
  });
});
