import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepChoice } from '../../utils/browser/keep-choice.ts';
import { isChoice } from '../../utils/browser/schema/choice.ts';
import type { Choice } from '../../utils/model.ts';

import { defaultSettings } from '../../utils/settings/settings.ts';

const choice: Choice = { what: 'rule', site: 'a.example', change: { rule: 'off' } };
const answers = (answer: () => unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a choice goes to the background, with where it was made', async () => {
  const sent = answers(async () => ({ res: 'kept' }));
  await keepChoice(choice);
  await keepChoice(choice, { isPrivate: true });
  expect(sent.mock.calls.map(([message]) => message)).toEqual([
    { type: 'keepChoice', data: { choice, isPrivate: false } },
    { type: 'keepChoice', data: { choice, isPrivate: true } },
  ]);
});

test.each<[string, () => unknown, string]>([
  ['there is no room', async () => ({ res: 'full' }), 'full'],
  ['the store fails', async () => ({ res: 'failed' }), 'failed'],
  ['the background refuses', async () => ({ err: 'Refused' }), 'failed'],
  ['nobody answers', async () => undefined, 'failed'],
  ['the background is gone', () => Promise.reject(new Error('Could not establish connection.')), 'failed'],
])('%s, and who pressed hears of it', async (_, answer, outcome) => {
  answers(answer);
  await expect(keepChoice(choice)).rejects.toMatchObject({ outcome });
});

test('where it takes long, who pressed hears so, and in the end that it was not kept', async () => {
  answers(() => new Promise(() => {}));
  const onSlow = vi.fn();
  const kept = expect(keepChoice(choice, { onSlow })).rejects.toMatchObject({ outcome: 'failed' });
  await vi.advanceTimersByTimeAsync(1000);
  expect(onSlow).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1000);
  expect(onSlow).toHaveBeenCalledOnce();
  await vi.advanceTimersByTimeAsync(30_000);
  await kept;
});

test.each<[boolean, unknown]>([
  [true, choice],
  [true, { what: 'settings', settings: { theme: 'dark' } }],
  [true, { what: 'site', site: 'a.example' }],
  [true, { what: 'site', site: 'a.example', rule: { rule: 'off', keep: ['tags'] } }],
  [true, { what: 'everything', settings: defaultSettings, sites: { 'a.example': { rule: 'off' } } }],
  [true, { what: 'correction', site: 'a.example', correction: { kind: 'person', name: 'X' }, isWrong: true }],
  [true, { what: 'no corrections' }],
  [false, null],
  [false, {}],
  [false, { what: 'constructor' }],
  [false, { what: 'settings', settings: { theme: 'sepia' } }],
  [false, { what: 'settings', settings: { toString: 1 } }],
  [false, { what: 'rule', site: 'a.example', change: { rule: 'dim' } }],
  [false, { what: 'site', site: 'a'.repeat(300) }],
  [false, { what: 'site', site: 'a.example', rule: { rule: 'off', keep: ['x'] } }],
  [false, { what: 'everything', settings: {}, sites: {} }],
  [false, { what: 'everything', settings: defaultSettings, sites: { 'a.example': 'off' } }],
])('%s, that is a choice: %j', (is, said) => {
  expect(isChoice(said)).toBe(is);
});
