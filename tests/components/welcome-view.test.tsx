// needs a page
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WelcomeView } from '../../components/welcome/WelcomeView.tsx';
import { violations } from './violations.ts';

const onAllow = vi.fn();
const onOptions = vi.fn();

function show(more: Partial<ComponentProps<typeof WelcomeView>> = {}) {
  const sample = 'https://sample.example/';
  return render(<WelcomeView {...{ browser: 'chrome', hasAccess: true, sample, onAllow, onOptions, ...more }} />);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Welcome to Byline';
});
afterEach(cleanup);

test.each([true, false, undefined])('axe finds nothing with access %s', async (hasAccess) => {
  show({ hasAccess });
  expect(await violations()).toEqual([]);
});

test('shows three pictures, and their words as long as one is missing', () => {
  const { container } = show();
  const shown = () => [...container.querySelectorAll('figure img')];
  const pictures = shown();
  expect(pictures.map((picture) => picture.getAttribute('src'))).toEqual([
    '/welcome/before.avif',
    '/welcome/after.avif',
    '/welcome/popup.avif',
  ]);
  for (const picture of pictures) expect(picture.getAttribute('height')).toMatch(/^\d+$/);
  fireEvent.error(pictures[0] as Element);
  expect(shown()).toHaveLength(2);
  expect(container.querySelector('.blank')?.textContent).toMatch(/^A copied news story/);
});

test.each([
  ['chrome', /then the pin beside Byline/],
  ['firefox', /“Pin to Toolbar”/],
  ['android', /in the browser’s menu/],
] as const)('says how to keep it at hand in %s', (browser, hint) => {
  show({ browser });
  expect(screen.getByText(hint)).toBeTruthy();
});

test('asks for access only where it is withheld', () => {
  show({ hasAccess: false });
  fireEvent.click(screen.getByRole('button', { name: 'Allow on all sites' }));
  expect(onAllow).toHaveBeenCalledOnce();
  cleanup();
  show({ hasAccess: true });
  expect(screen.queryByRole('button', { name: 'Allow on all sites' })).toBeNull();
});

test('leads to the sample and to the options', () => {
  show();
  expect(screen.getByRole('link', { name: 'Open the sample' }).getAttribute('href')).toBe('https://sample.example/');
  fireEvent.click(screen.getByRole('button', { name: 'Open the options' }));
  expect(onOptions).toHaveBeenCalledOnce();
});
