import { afterEach, expect, test, vi } from 'vitest';
import { readPage, readPageInSteps } from '../../utils/article/read-page.ts';
import { readInSlices } from '../../utils/hiding/read-in-slices.ts';
import { fileThemes } from '../../utils/themes/filed-themes.ts';
import { pageOf } from '../pages/story.ts';

const noThemes = fileThemes([]);
const steps = (page: Document) => vi.fn(() => readPageInSteps(page, noThemes));
/** What a browser does that comes back behind whatever waits. */
const yielding = (meanwhile: () => void = () => {}) => {
  const pause = vi.fn(async () => {
    meanwhile();
    await new Promise((done) => setTimeout(done));
  });
  vi.stubGlobal('scheduler', { yield: pause });
  return pause;
};

afterEach(() => vi.unstubAllGlobals());

test('the page may do what it waits for in between, and what is read is the same', async () => {
  const pause = yielding();
  const page = pageOf({});
  expect((await readInSlices(page, steps(page))).reading).toEqual(readPage(page, noThemes).reading);
  expect(pause.mock.calls.length).toBeGreaterThan(1);
});

test('a page that changes meanwhile is read again, without a pause', async () => {
  const page = pageOf({});
  const pause = yielding(() => page.body.append('The harbour stays closed until the ice is gone, said the mayor.'));
  const read = steps(page);
  expect((await readInSlices(page, read)).reading).toEqual(readPage(page, noThemes).reading);
  expect(read).toHaveBeenCalledTimes(2);
  expect(pause).toHaveBeenCalledTimes(1);
});

test.each([
  ['knows no way to come back', undefined],
  ['has an element of that name', { yield: {} }],
])('where the browser %s it is read all the same', async (_, scheduler) => {
  vi.stubGlobal('scheduler', scheduler);
  const page = pageOf({});
  const read = steps(page);
  expect((await readInSlices(page, read)).reading.blocks.length).toBeGreaterThan(1);
  expect(read).toHaveBeenCalledTimes(1);
});

test('what is too large is said, and nothing goes on listening', async () => {
  const stopped = vi.spyOn(MutationObserver.prototype, 'disconnect');
  const page = pageOf({});
  const limits = { milliseconds: 1000, elements: 1, characters: 1000 };
  await expect(readInSlices(page, () => readPageInSteps(page, noThemes, limits))).rejects.toThrow('too large');
  expect(stopped).toHaveBeenCalledOnce();
});
