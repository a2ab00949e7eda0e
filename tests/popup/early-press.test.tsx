// needs a page
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/popup/App.tsx';

vi.hoisted(() => vi.resetModules());
const { does, page } = vi.hoisted(() => ({
  does: { onSwitch: vi.fn(), onRule: vi.fn(), onOptions: vi.fn() },
  page: {
    state: { name: 'loading', slow: false },
    tab: { id: 7, hostname: 'newsmirror.example', isPrivate: false },
    rule: { rule: 'auto' },
    leftOut: { people: [], sources: [] },
  },
}));
vi.mock('../../entrypoints/popup/use-page.ts', () => ({ usePage: () => ({ page }) }));
vi.mock('../../entrypoints/popup/page-actions.ts', () => ({ actionsOn: () => does }));
vi.mock('../../utils/browser/shortcuts.ts', () => ({ readShortcuts: async () => [] }));
afterEach(cleanup);
afterAll(() => vi.resetModules());

test('what is pressed before the popup knows what it does is done all the same, once', async () => {
  render(<App />);
  fireEvent.click(screen.getByRole('switch'));
  fireEvent.change(screen.getByRole('combobox'), { target: { value: 'always' } });
  fireEvent.click(screen.getByRole('button', { name: 'Options' }));
  expect(does.onOptions).not.toHaveBeenCalled();
  await act(() => vi.waitFor(() => expect(does.onOptions).toHaveBeenCalledOnce()));
  expect(does.onSwitch.mock.calls).toEqual([[false]]);
  expect(does.onRule.mock.calls).toEqual([['always']]);
});
