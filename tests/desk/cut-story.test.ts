import { expect, test } from 'vitest';
import { cutStory } from '../../utils/desk/cut-story.ts';
import type { Block, StoryText } from '../../utils/model.ts';

const bring = () => Promise.reject(new Error('In tests all languages are built in.'));
const textOf = (language: string, paragraphs: readonly string[]): StoryText => ({
  title: '',
  language,
  story: paragraphs.map((text, at) => ({ id: `b${at}`, text }) as Block),
  pieces: [],
});

test.each<[string, string[], [block: string, text: string][]]>([
  [
    'en',
    ['Ms. Yang left. Nobody followed her.', 'It rained.'],
    [
      ['b0', 'Ms. Yang left.'],
      ['b0', 'Nobody followed her.'],
      ['b1', 'It rained.'],
    ],
  ],
  [
    'de',
    ['Am Ersten, d. h. am Montag, kam er. Es regnete.'],
    [
      ['b0', 'Am Ersten, d. h. am Montag, kam er.'],
      ['b0', 'Es regnete.'],
    ],
  ],
  [
    'ja',
    ['雨が降った。誰も来なかった。'],
    [
      ['b0', '雨が降った。'],
      ['b0', '誰も来なかった。'],
    ],
  ],
  ['en', [], []],
])('%s: %j', async (language, paragraphs, sentences) => {
  const cut = await cutStory(textOf(language, paragraphs), bring);
  expect(cut.map(({ block, text }) => [block, text])).toEqual(sentences);
});
