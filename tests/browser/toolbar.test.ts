import { beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { toolbarTitle } from '../../components/shared/toolbar-title.ts';
import { showStanding } from '../../utils/browser/toolbar.ts';
import type { Standing } from '../../utils/model.ts';

const said: Record<string, unknown> = {};
beforeEach(() => {
  const keep = (name: string) => async (what: object) => void Object.assign(said, { [name]: what });
  Object.assign(browser, {
    action: {
      setBadgeText: keep('badge'),
      setBadgeBackgroundColor: keep('ground'),
      setBadgeTextColor: keep('ink'),
      setTitle: keep('title'),
    },
  });
  vi.spyOn(browser.storage.local, 'get').mockResolvedValue({} as never);
});

const copy: Standing = {
  hidden: 0,
  host: 'The River Post',
  verdict: { status: 'syndicated', kind: 'wire', source: 'Quay News' },
  reporters: ['Ines Okafor'],
  organizations: [],
};
const agencies = ['Quay News', 'Harbour Wire'];

test.each<[badge: string, title: string, standing: Standing | undefined]>([
  ['=', 'Reported by Quay News, carried by The River Post', copy],
  ['=', 'Reported by Quay News, carried by The River Post\nParts hidden: 12', { ...copy, hidden: 12 }],
  [
    '≈',
    'Partly reported by Quay News, put together by The River Post',
    { ...copy, verdict: { status: 'partly', source: 'Quay News' } },
  ],
  ['≈', 'From several agencies', { ...copy, verdict: { status: 'partly' }, organizations: agencies }],
  ['✓', 'Own reporting by Ines Okafor', { ...copy, verdict: { status: 'original' } }],
  ['✓', 'The River Post’s own reporting', { ...copy, verdict: { status: 'original' }, reporters: [] }],
  ['', '', { ...copy, verdict: { status: 'not-an-article' } }],
  ['', '', undefined],
])('%s %j', async (text, title, standing) => {
  await showStanding({ id: 7, isPrivate: false }, standing, standing ? toolbarTitle(standing) : '');
  expect(said.badge).toEqual({ tabId: 7, text });
  expect(said.title).toEqual({ tabId: 7, title });
});

test('the sign goes where the options say so, the words stay', async () => {
  vi.spyOn(browser.storage.local, 'get').mockResolvedValue({ settings: { settings: { badge: false } } } as never);
  await showStanding({ id: 7, isPrivate: false }, copy, toolbarTitle(copy));
  expect(said.badge).toEqual({ tabId: 7, text: '' });
  expect(said.title).toEqual({ tabId: 7, title: 'Reported by Quay News, carried by The River Post' });
});
