// needs a page
import { cleanup, render, screen } from '@testing-library/preact';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/popup/App.tsx';
import { scrapedDamage, scrapedReport, scrapedSummary } from '../components/reports.ts';

vi.hoisted(() => vi.resetModules());
const { askTab, tellBackground } = vi.hoisted(() => ({
  askTab: vi.fn(),
  tellBackground: vi.fn(async () => 'ready'),
}));
vi.mock('wxt/browser', async () => {
  const { fakeBrowser } = await import('wxt/testing/fake-browser');
  return { browser: Object.assign(fakeBrowser, { commands: { getAll: async () => [] } }) };
});
vi.mock('../../entrypoints/popup/ask-tab.ts', () => ({ askTab }));
vi.mock('../../utils/browser/messages.ts', () => ({ tellBackground }));
vi.mock('../../utils/browser/access.ts', () => ({
  hasAccess: async () => true,
  originOf: (host: string) => host,
  watchAccess: () => () => {},
}));
vi.mock('../../utils/browser/target-tab.ts', () => ({
  targetTab: async () => ({ id: 7, hostname: 'newsmirror.example', isPrivate: false }),
}));
afterEach(cleanup);
afterAll(() => vi.resetModules());

test('one question brings the report, the summary, the damage and the words', async () => {
  const report = { ...scrapedReport, summary: scrapedSummary, damage: scrapedDamage };
  askTab.mockResolvedValue(report);
  render(<App />);
  await screen.findByText(/^There was no breakthrough/, {}, { timeout: 10_000 });
  expect(screen.getByText('This copy reads as machine-reworded.')).toBeTruthy();
  expect(screen.getByText('1,640 words of story, 96 hidden')).toBeTruthy();
  expect(askTab.mock.calls).toEqual([[7, 'getReport', { sentences: 3, patiently: undefined }]]);
  expect(tellBackground.mock.calls).toEqual([['ensureEngine', 7]]);
});
