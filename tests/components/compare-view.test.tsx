// needs a page
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CompareView } from '../../components/compare/CompareView.tsx';
import { type Compared, type CompareState, isCutShort, type Trouble } from '../../components/compare/compare-state.ts';
import { findingSentence } from '../../components/compare/finding-sentence.ts';
import { findingText } from '../../entrypoints/compare/finding-text.ts';
import { writePage } from '../../entrypoints/compare/write-page.ts';
import { compareStories } from '../../utils/comparison/compare-stories.ts';
import type { Credit, PageReport } from '../../utils/model.ts';
import { rewordedPair } from '../alignment/reworded-pair.ts';
import { originalReport, scrapedReport } from './reports.ts';
import { violations } from './violations.ts';

const credit = (name: string, role: Credit['role'] = 'reporter'): Credit => ({
  ...(originalReport.credits[0] as Credit),
  name,
  role,
});
const theirs: PageReport = {
  ...originalReport,
  host: 'Northern Courier',
  title: 'Sarrow loses its ferry',
  published: '2026-03-14',
  credits: ['Mara Lindqvist', 'Jun Okafor', 'Ines Bakari'].map((name) => credit(name)),
};
const copied: PageReport = { ...scrapedReport, published: '2026-03-15', credits: [credit('Ines Bakari')], damage: [] };

function compared(
  original: readonly string[],
  copy: readonly string[],
  reports: { original?: Partial<PageReport>; copy?: Partial<PageReport> } = {},
): Compared {
  const told = (texts: readonly string[], report: PageReport) => ({
    report,
    sentences: texts.map((text, at) => ({ text, block: `b${at}` })),
  });
  const [one, other] = [told(original, { ...theirs, ...reports.original }), told(copy, { ...copied, ...reports.copy })];
  const count = (texts: readonly string[]) => texts.join(' ').split(' ').length;
  const words = { original: count(original), copy: count(copy) };
  return { name: 'done', comparison: compareStories(one, other), original: one.report, copy: other.report, words };
}

const { original, copy } = rewordedPair();
const reworded = compared(original, copy);
const nobody = { copy: { credits: [] } };

const actions = {
  onUse: vi.fn(),
  onOpen: vi.fn(),
  onAllow: vi.fn(),
  onRetry: vi.fn(),
  onSwap: vi.fn(),
  onOther: vi.fn(),
  onGo: vi.fn(),
  onCopy: vi.fn(),
  onSave: vi.fn(),
  onPrint: vi.fn(),
};
const show = (state: CompareState, said = '') => render(<CompareView state={state} said={said} {...actions} />);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Side by side';
  // jsdom has no layout to scroll
  Element.prototype.scrollIntoView = vi.fn();
  vi.clearAllMocks();
});
afterEach(cleanup);

const tabs = [{ id: 8, title: 'Sarrow loses its ferry', host: 'northerncourier.example' }];
const unread = (why: Trouble, site = 'northerncourier.example'): CompareState => ({
  name: 'unread',
  side: 'original',
  why,
  site,
});

test.each<[string, CompareState]>([
  ['reading', { name: 'reading' }],
  ['choosing', { name: 'choose', tabs, address: 'https://www.northerncourier.example/ferry' }],
  ['nothing to choose from', { name: 'choose', tabs: [] }],
  ['not allowed', unread('no-access')],
  ['behind a wall', unread('wall')],
  ['compared', reworded],
  ['two languages', compared(['Le bac ne part plus.'], original, { original: { language: 'fr' } })],
])('axe finds nothing: %s', async (_, state) => {
  show(state);
  expect(await violations()).toEqual([]);
});

describe('the finding in one sentence', () => {
  test.each<[string, Compared]>([
    ['Word-for-word copy of 100%, without 2 of its 3 reporters', compared(original, original)],
    ['Word-for-word copy of 100%, without its 3 reporters', compared(original, original, nobody)],
    ['Word-for-word copy of 100%', compared(original, original, { copy: { credits: theirs.credits } })],
    [
      'Word-for-word copy of 100%, without its reporter',
      compared(original, original, { original: { credits: theirs.credits.slice(0, 1) }, ...nobody }),
    ],
    [
      'Word-for-word copy of 100%',
      compared(original, original, { original: { credits: [credit('Ruth Adeyemi', 'editor')] }, ...nobody }),
    ],
    ['Reworded by machine throughout, without 2 of its 3 reporters', reworded],
    ['Two different stories', compared(original, ['Rain is likely.', 'Bring a coat.'])],
    [
      'The original is in French, the copy in English',
      compared(['Le bac ne part plus.'], original, { original: { language: 'fr-CA' } }),
    ],
  ])('%s', (sentence, state) => {
    expect(findingSentence(state)).toBe(sentence);
    show(state);
    expect(heading()).toBe(sentence);
  });

  test.each<[string, Compared]>([
    [
      'An excerpt: 18% of the original',
      compared(original, original.slice(0, 8), { copy: { credits: theirs.credits } }),
    ],
    [
      'Word-for-word copy of 99%',
      compared(original, [...original.slice(0, -1), 'He had missed the boat, he said.'], {
        copy: { credits: theirs.credits },
      }),
    ],
  ])('rounds: %s', (sentence, state) => {
    expect(findingSentence(state)).toMatch(new RegExp(`^${sentence.replace(/\d+/, '\\d+')}$`));
  });
});

describe('both stories', () => {
  test('say who tells them, when, and whom the copy no longer names', () => {
    const { container } = show(reworded);
    const heads = [...container.querySelectorAll('.head')].map((head) => head.textContent);
    expect(heads[0]).toMatch(/^Original.*Northern Courier.*Sarrow loses its ferry.*March 14, 2026 published first/);
    expect(heads[0]?.match(/not named in the copy/g)).toHaveLength(2);
    expect(heads[1]).not.toMatch(/not named in the copy|published first/);
    press('Northern Courier');
    expect(actions.onGo).toHaveBeenCalledExactlyOnceWith('original');
  });

  test('stand sentence beside sentence, and what was done is said in words', () => {
    const { container } = show(
      compared(
        ['A wall fell in the night.', 'Nobody was hurt there.', 'It rained on Monday morning.'],
        ['A wall fell in the night.', 'It rained on Tuesday morning.', 'Read more about it here.'],
      ),
    );
    expect([...container.querySelectorAll('.row')].map((row) => row.textContent)).toEqual([
      'Word for word OriginalA wall fell in the night.CopyA wall fell in the night.',
      'Dropped OriginalNobody was hurt there.Copy–',
      'Edited OriginalIt rained on Monday morning.CopyIt rained on Tuesday morning.',
      'Added Original–CopyRead more about it here.',
    ]);
    expect(container.querySelector('.row.edited del')?.textContent).toBe('Monday');
    expect(container.querySelector('.row.edited ins')?.textContent).toBe('Tuesday');
  });

  test('a sentence that was moved, or reads as broken, says so', () => {
    const damage = [{ kind: 'spun-phrase', sentence: 'Within the bread store', why: '', block: 'b7' }];
    const { container } = show(compared(original, copy, { copy: { damage } }));
    const says = [...container.querySelectorAll('.row .says')].map((line) => line.textContent?.trim());
    expect(says.filter((line) => line?.includes('Moved'))).toHaveLength(2);
    expect(says.filter((line) => line === 'Reworded Reads as broken')).toHaveLength(1);
  });

  test('each line leads to its place', () => {
    const { container } = show(reworded);
    press(/^Yang Lund/);
    expect(document.activeElement?.textContent).toContain('Lund');
    expect(container.querySelectorAll('[aria-current="true"]')).toHaveLength(1);
  });

  test('the next change is told, and around the end it begins again', () => {
    const { container } = show(
      compared(
        ['A wall fell.', 'It rained on Monday.'],
        ['A wall fell.', 'It rained on Tuesday.', 'Read more about it here.'],
      ),
    );
    const current = () => container.querySelector('[aria-current="true"]')?.textContent;
    press('Next change');
    expect(current()).toContain('Tuesday');
    expect(container.querySelector('.walk [role="status"]')?.textContent).toBe('Edited: It rained on Tuesday.');
    press('Next change');
    expect(current()).toContain('Read more');
    press('Next change');
    expect(current()).toContain('Tuesday');
    press('Previous change');
    expect(current()).toContain('Read more');
  });

  test('what stands before a wall is said to be a part', () => {
    const state = compared(original.slice(0, 8), original);
    expect(isCutShort(state)).toBe(true);
    show(state);
    expect(
      screen.getByText(/^Only part of the original could be read: \d+ words, while the copy has \d+\./),
    ).toBeTruthy();
    expect(isCutShort(compared(original, original.slice(0, 30)))).toBe(false);
    expect(isCutShort(compared(['Rain is likely.'], original))).toBe(false);
  });
});

describe('when something is missing', () => {
  test('the reader points at the tab, or has the original opened', () => {
    show({ name: 'choose', tabs, address: 'https://www.northerncourier.example/ferry' });
    press('Use as the original: Sarrow loses its ferry');
    expect(actions.onUse).toHaveBeenCalledExactlyOnceWith(8);
    press('Read the original at northerncourier.example');
    expect(actions.onOpen).toHaveBeenCalledOnce();
  });

  test.each<[Trouble, RegExp, string | undefined]>([
    ['wall', /sign in or pay/, 'Try again'],
    ['empty', /No story was found/, 'Try again'],
    ['gone', /nothing is there any more/, 'Try again'],
    ['restricted', /did not load/, 'Try again'],
    ['failed', /Reloading it often helps/, 'Try again'],
    ['no-access', /stays on your device/, 'Allow on northerncourier.example'],
    ['closed', /tab was closed/, undefined],
  ])('%s', (why, words, button) => {
    show(unread(why));
    expect(heading()).toBe('The original could not be read');
    expect(screen.getByText(words)).toBeTruthy();
    if (button) press(button);
    expect(actions.onAllow).toHaveBeenCalledTimes(why === 'no-access' ? 1 : 0);
    expect(actions.onRetry).toHaveBeenCalledTimes(button === 'Try again' ? 1 : 0);
    press('Take another tab');
    expect(actions.onOther).toHaveBeenCalledOnce();
  });
});

test('the finding as text says all that the page says above the stories', () => {
  expect(findingText(compared([...original.slice(0, 15), 'It rained.'], [...copy.slice(0, 15), 'It rained.']))).toMatch(
    /^Reworded.*, without 2 of its 3 reporters\nWord for word: \d+%.*\n\nOriginal: Sarrow loses its ferry · Northern Courier · March 14, 2026 · https:.*\nCopy: .*\n\nNamed in the original, not in the copy:\n- Mara Lindqvist\n- Jun Okafor\n\nQuotations that differ:\n- [\s\S]*\n\nNames that differ:\n- Quill → Feather\n- Yang → Lund/,
  );
});

test('the file holds the page without scripts, buttons and pictures', () => {
  const style = document.head.appendChild(document.createElement('style'));
  style.textContent = '.row { color: red }';
  show(reworded, 'Copied.');
  const file = writePage(document);
  style.remove();
  expect(file).toContain('<title>Reworded by machine throughout');
  expect(file).toContain("default-src 'none'");
  expect(file).toMatch(/\.row ?\{ ?color: red/);
  expect(file).toContain('Tolland Head'.toUpperCase());
  expect(file).not.toMatch(/<script|<button|<img|onclick|Copied\.|Next change/);
  expect(file).toMatch(/<del[^>]*>Yang<\/del> <ins[^>]*>Lund<\/ins>/);
});
