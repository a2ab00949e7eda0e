import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { actionsOn } from '../../entrypoints/popup/page-actions.ts';
import type { Page } from '../../entrypoints/popup/use-page.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';

const load = vi.fn(async () => {});
const say = vi.fn<(what: string) => void>();

const actions = (isPrivate = false) => {
  const page = {
    state: { name: 'off' },
    tab: { id: 7, hostname: 'www.a.example', isPrivate },
    rule: { rule: 'off' },
    settings: defaultSettings,
  } as unknown as Page;
  return actionsOn(page, { load, say, show: vi.fn(), correct: vi.fn(), asksInTab: false } as never);
};
const answers = (answer: () => unknown) =>
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(answer as never);
const said = () => say.mock.lastCall?.[0] ?? '';

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('where the switch is pressed, it is said', () => {
  test.each<[string, () => unknown, RegExp]>([
    ['that it holds', async () => ({ res: 'kept' }), /^Byline is on for a\.example\.$/],
    ['that there is no room', async () => ({ res: 'full' }), /no room left/],
    ['that it was not saved', async () => ({ res: 'failed' }), /did not save/],
    ['that nobody saved it', () => Promise.reject(new Error('x')), /did not save/],
  ])('%s, and what is true is shown', async (_, answer, words) => {
    answers(answer);
    actions().onSwitch(true);
    await vi.waitFor(() => expect(said()).toMatch(words));
    expect(load).toHaveBeenCalledOnce();
  });

  test('that it takes its time', async () => {
    vi.useFakeTimers();
    answers(() => new Promise((resolve) => setTimeout(resolve, 3000, { res: 'kept' })));
    actions().onSwitch(true);
    await vi.advanceTimersByTimeAsync(2000);
    expect(said()).toBe('Still saving…');
    await vi.advanceTimersByTimeAsync(2000);
    expect(said()).toMatch(/is on/);
  });

  test('that it is forgotten with the private window, for which alone it is kept', async () => {
    const sent = answers(async () => ({ res: 'kept' }));
    actions(true).onSwitch(true);
    await vi.waitFor(() => expect(said()).toMatch(/is on for a\.example\. Private window/));
    expect(sent.mock.lastCall?.[0]).toMatchObject({ data: { isPrivate: true, choice: { change: { rule: 'auto' } } } });
  });
});
