import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { isMarkName, setSheet } from '../../utils/browser/mark-sheet.ts';
import type { Sender } from '../../utils/browser/messages.ts';
import { newAttribute } from '../../utils/hiding/marks.ts';

test.each<[what: string, name: unknown, is: boolean]>([
  ['a new name', newAttribute(), true],
  ['a shorter one', 'data-byline-abc', false],
  ['a selector that is about more', `${newAttribute()}"],[class="`, false],
  ['another attribute', 'class', false],
  ['no text', 7, false],
])('%s may have a sheet: %#', (_, name, is) => {
  expect(isMarkName(name)).toBe(is);
});

test('the sheet goes into the layer of the user and comes out again; our own page is told its text', async () => {
  const insertCSS = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
  const removeCSS = vi.fn<(injection: unknown) => Promise<void>>(async () => {});
  Object.assign(browser, { scripting: { insertCSS, removeCSS } });
  const name = newAttribute();
  const sender = { tab: { id: 3 }, frameId: 0, url: 'https://pelican-post.example/' } as Sender;
  expect(await setSheet({ name, on: true }, sender)).toBe('');
  expect(await setSheet({ name, on: false }, sender)).toBe('');
  expect(insertCSS.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 3, frameIds: [0] }, origin: 'USER' });
  // browsers take away only what is named as it was put there
  expect(removeCSS.mock.calls).toEqual(insertCSS.mock.calls);
  const own = await setSheet({ name, on: true }, { ...sender, url: browser.runtime.getURL('/sample.html' as never) });
  expect(own).toContain(`[${name}="hidden"]`);
  expect(insertCSS).toHaveBeenCalledOnce();
});
