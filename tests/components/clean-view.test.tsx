// needs a page
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type CleanState, CleanView } from '../../components/clean/CleanView.tsx';
import { scrapedReport } from './reports.ts';
import { violations } from './violations.ts';

const actions = { onLook: vi.fn(), onTheme: vi.fn(), onPrint: vi.fn(), onAllow: vi.fn(), onRetry: vi.fn() };

function story(): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const paragraph = document.createElement('p');
  paragraph.textContent = 'The harbour council voted on Tuesday.';
  fragment.append(paragraph);
  return fragment;
}
const done = (): CleanState => ({
  name: 'done',
  report: scrapedReport,
  story: story(),
  direction: 'ltr',
  credit:
    'By Mara Lindqvist in London.\nOriginally published by The Northern Courier: https://www.northerncourier.example/',
});

function show(state: CleanState, more: Partial<ComponentProps<typeof CleanView>> = {}) {
  const look = { size: 0, width: 'medium', font: 'serif' } as const;
  const usual = { look, site: 'newsmirror.example', theme: 'system', canShrink: true, canGrow: true } as const;
  return render(<CleanView state={state} {...usual} {...actions} {...more} />);
}

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Read it clean';
  vi.clearAllMocks();
});
afterEach(cleanup);

test.each<[string, () => CleanState]>([
  ['the story', done],
  ['no story', () => ({ name: 'unread', why: 'empty' })],
  ['no access', () => ({ name: 'unread', why: 'no-access' })],
  ['reading', () => ({ name: 'reading' })],
])('axe finds nothing: %s', async (name, state) => {
  show(state());
  // while it reads there is no headline yet
  expect((await violations()).filter((one) => name !== 'reading' || !one.startsWith('page-has-heading-one'))).toEqual(
    [],
  );
});

test('shows headline, people, ways, story and credits', () => {
  const { container } = show(done());
  const text = container.querySelector('article')?.textContent ?? '';
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Talks enter a second week as shelling goes on');
  expect(text).toMatch(/^Reported by The Northern Courier, copied by NewsMirror/);
  expect(container.querySelector('.people')?.textContent).toContain('Mara Lindqvistreporter · London');
  expect(screen.getByRole('link', { name: 'Read the original at northerncourier.example' }).getAttribute('href')).toBe(
    scrapedReport.verdict.originalUrl,
  );
  expect(container.querySelector('.story')?.innerHTML).toBe('<p>The harbour council voted on Tuesday.</p>');
  const credits = container.querySelector('footer')?.textContent;
  expect(credits).toContain('Reporting was contributed by Tomas Verhoeven');
  expect(credits).toContain('Originally published by The Northern Courier: https://www.northerncourier.example/');
});

test('breaks the address of a site that it may not read behind its dots', () => {
  show({ name: 'unread', why: 'no-access' });
  const heading = screen.getByRole('heading', { level: 1 });
  expect(heading.innerHTML).toMatch(/^Access to newsmirror\.<span><wbr>example<\/span> is switched off$/);
});

test('takes only links of the web for links', () => {
  const originalUrl = 'javascript:alert(1)';
  show({ ...done(), report: { ...scrapedReport, verdict: { ...scrapedReport.verdict, originalUrl } } } as CleanState);
  for (const link of screen.getAllByRole('link')) expect(link.getAttribute('href')).toMatch(/^https:/);
});

test('size, width, typeface and colours are the reader’s', () => {
  const { container } = show(done(), { look: { size: 2, width: 'wide', font: 'sans' }, canGrow: false });
  expect(container.querySelector('main')?.className).toBe('clean wide sans');
  fireEvent.click(screen.getByRole('button', { name: 'Smaller type' }));
  expect(actions.onLook).toHaveBeenLastCalledWith({ size: 1 });
  expect((screen.getByRole('button', { name: 'Larger type' }) as HTMLButtonElement).disabled).toBe(true);
  const choose = (name: string, value: string) =>
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
  choose('Width', 'narrow');
  expect(actions.onLook).toHaveBeenLastCalledWith({ width: 'narrow' });
  choose('Typeface', 'serif');
  expect(actions.onLook).toHaveBeenLastCalledWith({ font: 'serif' });
  choose('Colours', 'dark');
  expect(actions.onTheme).toHaveBeenCalledExactlyOnceWith('dark');
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  expect(actions.onPrint).toHaveBeenCalledOnce();
});

test.each<[Extract<CleanState, { name: 'unread' }>['why'], RegExp, string | undefined]>([
  ['no-access', /Access to newsmirror.example is switched off/, 'Allow on newsmirror.example'],
  ['restricted', /cannot run here/, undefined],
  ['failed', /could not read this page/, 'Try again'],
  ['gone', /The tab is gone/, undefined],
  ['empty', /No story was found on this page/, 'Try again'],
])('says what is missing: %s', (why, words, button) => {
  show({ name: 'unread', why });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(words);
  if (button) fireEvent.click(screen.getByRole('button', { name: button }));
  else expect(screen.queryByRole('button')).toBeNull();
  expect(actions.onAllow).toHaveBeenCalledTimes(why === 'no-access' ? 1 : 0);
  expect(actions.onRetry).toHaveBeenCalledTimes(button === 'Try again' ? 1 : 0);
});
