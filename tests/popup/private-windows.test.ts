import { beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctorOf } from '../../entrypoints/popup/corrector.ts';
import { actionsOn } from '../../entrypoints/popup/page-actions.ts';
import { storeChoice } from '../../utils/browser/settings-writer.ts';
import type { TargetTab } from '../../utils/browser/target-tab.ts';
import type { Choice, Correction } from '../../utils/model.ts';

import { defaultSettings } from '../../utils/settings/settings.ts';
import { scrapedReport } from '../components/reports.ts';

const mara: Correction = { kind: 'person', name: 'Mara Lindqvist' };
const tab = (more: Partial<TargetTab> = {}): TargetTab => ({
  id: 7,
  hostname: 'newsmirror.example',
  isPrivate: false,
  ...more,
});
const setTitle = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  setTitle.mockClear();
  const act = vi.fn();
  // the background, which keeps what is chosen
  const keep = async ({ data }: { data: { choice: Choice; isPrivate: boolean } }) => ({
    res: await storeChoice(data.choice, data.isPrivate),
  });
  vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(keep as never);
  Object.assign(browser, { action: { setBadgeBackgroundColor: act, setBadgeText: act, setTitle } });
});

const namesIn = (report: typeof scrapedReport) => report.credits.map(({ name }) => name);

describe('a correction', () => {
  test('holds at once, on the toolbar too, and is remembered', async () => {
    const { source, ...verdict } = scrapedReport.verdict;
    const own = { ...scrapedReport, verdict: { ...verdict, status: 'original' as const } };
    const corrector = await (await correctorOf(tab())).change(mara, true, own);
    expect(namesIn(corrector.apply(own).report)).not.toContain('Mara Lindqvist');
    expect(setTitle.mock.calls[0]?.[0].title).toMatch(/^Own reporting by Samuel E. Ortiz/);
    const later = await correctorOf(tab());
    expect(later.apply(own).leftOut.people).toEqual(['Mara Lindqvist']);
    expect(source).toBe('The Northern Courier');
  });

  test.each<[string, TargetTab]>([
    ['in a private window', tab({ isPrivate: true })],
    ['on a page without a site', { id: 7, isPrivate: false }],
  ])('%s holds at once, and leaves nothing behind', async (_, here) => {
    const corrector = await (await correctorOf(here)).change(mara, true, scrapedReport);
    expect(corrector.apply(scrapedReport).leftOut.people).toEqual(['Mara Lindqvist']);
    expect(await browser.storage.local.get()).toEqual({});
    const back = await corrector.change(mara, false, scrapedReport);
    expect(namesIn(back.apply(scrapedReport).report)).toEqual(namesIn(scrapedReport));
  });
});

test.each<[boolean, string, boolean, TargetTab]>([
  [true, 'where the user wants a list', true, tab()],
  [false, 'where nobody asked for one', false, tab()],
  [false, 'in a private window', true, tab({ isPrivate: true })],
  [false, 'on a page without a site', true, { id: 7, isPrivate: false }],
])('saving a credit is offered (%j) %s', (isOffered, _, keepsCredits, here) => {
  const page = {
    state: { name: 'report' as const, report: scrapedReport },
    tab: here,
    rule: { rule: 'auto' as const },
    settings: defaultSettings,
    onClick: false,
    isFirstCopy: false,
    keepsCredits,
    leftOut: { people: [], sources: [] },
  };
  const means = { load: vi.fn(), show: vi.fn(), correct: vi.fn(), say: vi.fn(), asksInTab: false };
  expect(actionsOn(page, means).onSave !== undefined).toBe(isOffered);
});
