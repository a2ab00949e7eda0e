import { expect, test } from 'vitest';
import { digestStory } from '../../utils/desk/digest-story.ts';
import { storyText } from '../../utils/hiding/story-text.ts';
import type { Block, Judgement } from '../../utils/model.ts';
import { paragraphs } from '../pages/story.ts';

const blocks = [...paragraphs, 'Share on X', 'Read also', 'Ferry line adds a crossing'].map(
  (text, i) => ({ id: `b${i}`, text, tag: 'p' }) as Block,
);
const judgement = {
  story: paragraphs.map((_, i) => `b${i}`),
  report: {
    title: 'Council votes to rebuild breakwater of Port Ellery',
    language: 'en',
    verdict: { status: 'syndicated' },
    boilerplate: [{ blocks: ['b5'] }, { blocks: ['b6', 'b7'] }],
  },
} as Judgement;
const bring = () => Promise.reject(new Error('English is built in.'));

test('a digest has the longest summary, the lead first, and the words of the story and of each piece', async () => {
  const { summary, damage, words } = await digestStory(storyText({ blocks }, judgement), bring);
  expect(summary.length).toBeGreaterThan(1);
  expect(summary[0]?.block).toBe('b0');
  expect(summary.every(({ text, block }) => blocks.find(({ id }) => id === block)?.text.includes(text))).toBe(true);
  expect(damage).toEqual([]);
  expect(words.pieces).toEqual([3, 7]);
  expect(words.story).toBeGreaterThan(100);
});

test('a page that is no article has no story to digest', () => {
  const verdict = { ...judgement.report.verdict, status: 'not-an-article' as const };
  expect(storyText({ blocks }, { ...judgement, report: { ...judgement.report, verdict } }).story).toEqual([]);
});
