import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import { unpackReading } from '@/utils/article/pack-reading';
import { background } from '@/utils/browser/ask-background';
import type { Reading, StoryText } from '@/utils/model';

// files share their modules: these are evaluated anew with what is mocked, and again for the files after this one
vi.hoisted(() => vi.resetModules());
afterAll(() => vi.resetModules());

const tellBackground = vi.hoisted(() => vi.fn());
vi.mock('@/utils/browser/messages', () => ({ tellBackground }));

const reading = { url: 'https://pelican-post.example/a', blocks: [], boxes: [] } as unknown as Reading;
const text = { title: 'Port Ellery votes' } as StoryText;
const judgement = { story: ['b1'] };
const answering = async (_: string, { number }: { number: number }) => ({ number, judgement });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  tellBackground.mockReset();
});

/** What became of it once all time has passed. */
async function outcome<T>(asked: Promise<T>): Promise<T | string> {
  const settled = asked.catch((error: Error) => error.message);
  await vi.runAllTimersAsync();
  return settled;
}

test('a page asks with its reading and a number, another for each reading', async () => {
  tellBackground.mockImplementation(answering);
  expect(await outcome(background.judge(reading))).toBe(judgement);
  await outcome(background.judge(reading));
  const [first, second] = tellBackground.mock.calls.map(([, question]) => question);
  expect(unpackReading(first.reading)).toEqual(reading);
  expect(second.number).not.toBe(first.number);
});

test('the answer to another question is none', async () => {
  tellBackground.mockImplementation(async (_, { number }) => ({ number: number - 1, judgement }));
  expect(await outcome(background.judge(reading))).toBe('The answer is to another question.');
});

test('a background that was stopped between question and answer is asked once more, with the same number', async () => {
  tellBackground.mockRejectedValueOnce(new Error('The message port closed before a response was received.'));
  tellBackground.mockImplementation(answering);
  expect(await outcome(background.judge(reading))).toBe(judgement);
  const [first, second] = tellBackground.mock.calls.map(([, { number }]) => number);
  expect(second).toBe(first);
});

test.each([
  ['fails again', () => Promise.reject(new Error('Extension context invalidated.')), 'Extension context invalidated.'],
  ['never answers', () => new Promise(() => {}), 'No answer came in time.'],
])('one that %s is asked twice and no more', async (_, answer, why) => {
  tellBackground.mockImplementation(answer);
  expect(await outcome(background.judge(reading))).toBe(why);
  expect(tellBackground).toHaveBeenCalledTimes(2);
  expect(await outcome(background.digest(text))).toBe(why);
  expect(tellBackground).toHaveBeenCalledTimes(4);
  expect(vi.getTimerCount()).toBe(0);
});

test('a page that no message holds is not asked about', async () => {
  const boxes = Array.from({ length: 200_000 }, () => ({ names: '' }));
  expect(await outcome(background.judge({ ...reading, boxes } as Reading))).toBe('The page is too large to read.');
  expect(tellBackground).not.toHaveBeenCalled();
});
