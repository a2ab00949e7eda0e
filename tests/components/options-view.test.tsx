// needs a page

import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import type { ComponentProps } from 'preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import type { SavedItem } from '../../components/options/SavedRow.tsx';
import { isolated } from '../../components/shared/wording.ts';
import type { SiteRule, Sites } from '../../utils/model.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { violations } from './violations.ts';

type Props = ComponentProps<typeof OptionsView>;

const onSettings = vi.fn();
const onRule = vi.fn<(site: string, rule: SiteRule | undefined) => void>();
const onForget = vi.fn();
const list = { onKeep: vi.fn(), onRemove: vi.fn(), onPutBack: vi.fn(), onRemoveAll: vi.fn(), onExport: vi.fn() };
const onForgetUnread = vi.fn();
const onSaveUnread = vi.fn();
const onReset = vi.fn();
const onImport = vi.fn();
const onWelcome = vi.fn();

/** The page with sites that follow what the user does, as they do in the product. */
function Page({ start, ...more }: Partial<Props> & { start: Sites }) {
  const [sites, setSites] = useState(start);
  const change = (site: string, rule: SiteRule | undefined) => {
    onRule(site, rule);
    const { [site]: _, ...others } = sites;
    setSites(rule ? { ...others, [site]: rule } : others);
  };
  return (
    <OptionsView
      settings={defaultSettings}
      onSettings={onSettings}
      sites={{ sites, onRule: change, siteIn: (typed) => (typed.includes('.') ? typed : undefined) }}
      corrections={{ sites: {}, onForget }}
      saved={{ isOn: false, credits: [], ...list }}
      syncState="on"
      setAside={{ count: 0, onSave: onSaveUnread, onForget: onForgetUnread }}
      isPrivate={false}
      backup={{ outcome: undefined, onExport: vi.fn(), onImport, onReset }}
      keys={{ commands: [{ name: '_execute_action', description: '', shortcut: 'Alt+Shift+Y' }], onChange: vi.fn() }}
      about={{ version: '1.2.3', tracker: 'https://tracker.example/', onWelcome }}
      said=""
      {...more}
    />
  );
}

const show = (start: Sites = {}, more: Partial<Props> = {}) => render(<Page start={start} {...more} />);
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const rows = () => screen.getAllByRole('rowheader').map((row) => row.textContent);
const two: Sites = { 'b.example': { rule: 'off' }, 'a.example': { rule: 'always', keep: ['tags'] } };

beforeEach(() => {
  document.documentElement.lang = 'en';
  document.title = 'Byline options';
  vi.clearAllMocks();
});
afterEach(cleanup);

test.each<[string, Sites, Partial<Props>]>([
  ['no sites', {}, {}],
  ['two sites', two, { said: 'Saved.' }],
  ['a refused file', two, { backup: { outcome: { text: 'No.', isBad: true }, onExport: vi.fn(), onImport, onReset } }],
  [
    'Firefox without a page for keys',
    {},
    { keys: { commands: [{ name: 'x', description: 'X', shortcut: '' }], onChange: undefined } },
  ],
])('axe finds nothing: %s', async (_, sites, more) => {
  show(sites, more);
  expect(await violations()).toEqual([]);
});

describe('choices', () => {
  test('of what Byline does', () => {
    show();
    expect(screen.getByRole('radio', { name: /Clean copies/, checked: true })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: /Nothing, unless/ }));
    expect(onSettings).toHaveBeenCalledWith({ defaultRule: 'off' });
  });

  test('of kinds: ticked is hidden', () => {
    show({}, { settings: { ...defaultSettings, keep: ['tags', 'ad'] } });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Tags', checked: false }));
    expect(onSettings).toHaveBeenCalledWith({ keep: ['ad'] });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Comments', checked: true }));
    expect(onSettings).toHaveBeenCalledWith({ keep: ['tags', 'ad', 'comments'] });
  });

  test.each<[string, string, object]>([
    ['Length of the summary', '5', { summaryLength: 5 }],
    ['Colours', 'dark', { theme: 'dark' }],
  ])('%s', (name, value, change) => {
    show();
    fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
    expect(onSettings).toHaveBeenCalledWith(change);
  });

  test.each<[RegExp, object]>([
    [/toolbar button/, { badge: false }],
    [/Keep these choices alike/, { sync: false }],
  ])('%s', (name, change) => {
    show();
    fireEvent.click(screen.getByRole('checkbox', { name, checked: true }));
    expect(onSettings).toHaveBeenCalledWith(change);
  });

  test.each<[Props['syncState'], RegExp]>([
    ['full', /too many rules/],
    ['failed', /did not take them/],
  ])('sync says when it is %s', (syncState, sentence) => {
    show({}, { syncState });
    expect(screen.getByText(sentence)).toBeTruthy();
  });
});

describe('sites', () => {
  test('are listed by name, with their rule', () => {
    show(two);
    expect(rows()).toEqual(['a.example', 'b.example']);
    fireEvent.change(screen.getByRole('combobox', { name: 'Rule for a.example' }), { target: { value: 'auto' } });
    expect(onRule).toHaveBeenCalledWith('a.example', { rule: 'auto', keep: ['tags'] });
  });

  test('break behind the dots of their name', () => {
    show(two);
    expect(screen.getAllByRole('rowheader')[0]?.querySelector('bdi')?.innerHTML).toBe('a.<span><wbr>example</span>');
  });

  test('are found by a part of their name', () => {
    show(two);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a site' }), { target: { value: ' B.' } });
    expect(rows()).toEqual(['b.example']);
    expect(screen.getByText('1 site found')).toBeTruthy();
  });

  test('are removed, and brought back', () => {
    show(two);
    press('Remove the rule for a.example');
    expect(rows()).toEqual(['b.example']);
    expect(screen.getByText('The rule for a.example is removed.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    expect(rows()).toEqual(['a.example', 'b.example']);
    expect(onRule).toHaveBeenLastCalledWith('a.example', two['a.example']);
  });

  test('forget a kept kind', () => {
    show(two);
    press('Hide Tags on a.example again');
    expect(onRule).toHaveBeenCalledWith('a.example', { rule: 'always', keep: [] });
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Rule for a.example' }));
  });

  test('are added, switched off at first; what is no site is refused in words', async () => {
    show(two);
    const field = screen.getByRole('textbox', { name: 'Add a site' });
    fireEvent.input(field, { target: { value: 'nonsense' } });
    press('Add');
    expect(screen.getByRole('alert').textContent).toMatch(/not the name of a site/);
    expect(await violations()).toEqual([]);
    fireEvent.input(field, { target: { value: 'c.example' } });
    press('Add');
    expect(rows()).toContain('c.example');
    expect(onRule).toHaveBeenCalledExactlyOnceWith('c.example', { rule: 'off' });
  });

  test('that are thousands are drawn one screen at a time', () => {
    const name = (index: number) => `paper${String(index).padStart(4, '0')}.example`;
    show(Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [name(index), { rule: 'off' as const }])));
    expect(rows()).toHaveLength(25);
    expect(screen.getByText('5,000 sites')).toBeTruthy();
    const pages = within(screen.getByRole('navigation', { name: 'Pages of the list' }));
    fireEvent.click(pages.getByRole('button', { name: 'Next' }));
    expect(rows()[0]).toBe('paper0025.example');
    expect(pages.getByText('26–50 of 5,000')).toBeTruthy();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'paper499' } });
    expect(rows()).toHaveLength(10);
  });
});

describe('corrections', () => {
  const sites = {
    'b.example': { people: [], sources: ['Quay News'] },
    'a.example': { people: ['Ines Okafor'], sources: [] },
  };

  test('are listed by site, and removed one by one', async () => {
    show({}, { corrections: { sites, onForget } });
    const list = screen.getByRole('heading', { name: 'What you corrected' }).closest('section') as HTMLElement;
    const rows = within(list).getAllByRole('listitem');
    expect(rows.map((row) => row.textContent)).toEqual([
      'a.example Ines Okafor is not a reporterRemove',
      'b.example Quay News is not the sourceRemove',
    ]);
    expect(await violations()).toEqual([]);
    press('Remove b.example Quay News is not the source');
    expect(onForget).toHaveBeenCalledExactlyOnceWith('b.example', { kind: 'source', name: 'Quay News' });
    expect(document.activeElement).toBe(within(rows[0] as HTMLElement).getByRole('button'));
  });

  test('take no room where there are none', () => {
    show();
    expect(screen.queryByText('What you corrected')).toBeNull();
  });
});

describe('saved credits', () => {
  const credit = (title: string, ...people: string[]): SavedItem => ({
    url: `https://pelican-post.example/${people[0]}`,
    host: 'Pelican Post',
    title,
    people,
    outlet: 'Quay News',
    published: '2026-03-10',
  });
  const credits = [credit('A wall of stone', 'Ines Okafor'), credit('', 'Jun Sato', 'Lea Sandoval')];
  const kept = { saved: { isOn: true, credits, ...list } };
  const titles = () =>
    within(panel())
      .queryAllByRole('link')
      .map((link) => link.textContent);
  const panel = () => screen.getByRole('heading', { name: 'Saved credits' }).closest('section') as HTMLElement;

  test('are not kept until somebody wants it', () => {
    show();
    const wish = screen.getByRole('checkbox', { name: 'Keep a list of saved credits', checked: false });
    expect(within(panel()).queryAllByRole('button')).toEqual([]);
    fireEvent.click(wish);
    expect(list.onKeep).toHaveBeenCalledWith(true);
  });

  test('say where they come from while there are none', () => {
    show({}, { saved: { isOn: true, credits: [], ...list } });
    expect(screen.getByText(/^Nothing is saved yet/)).toBeTruthy();
  });

  test('are listed with people, outlet and day, and pass all checks', async () => {
    show({}, kept);
    expect(titles()).toEqual(['A wall of stone', 'Pelican Post']);
    for (const link of within(panel()).getAllByRole<HTMLAnchorElement>('link')) expect(link.title).toBe(link.hostname);
    const [, second] = within(panel()).getAllByRole('listitem');
    const [jun, lea, quay] = ['Jun Sato', 'Lea Sandoval', 'Quay News'].map(isolated);
    expect(second?.querySelector('small')?.textContent).toBe(`${jun} and ${lea} · ${quay} · March 10, 2026`);
    expect(await violations()).toEqual([]);
  });

  test('stay in sight when no more are kept', () => {
    show({}, { saved: { isOn: false, credits, ...list } });
    expect(titles()).toHaveLength(2);
  });

  test.each([
    ['ines STONE', ['A wall of stone']],
    ['quay', ['A wall of stone', 'Pelican Post']],
    ['nobody', []],
  ])('are found by their words: %s', (words, found) => {
    show({}, kept);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find in the list' }), { target: { value: words } });
    expect(titles()).toEqual(found);
  });

  test('are removed, and brought back', () => {
    show({}, kept);
    press('Remove A wall of stone');
    expect(list.onRemove).toHaveBeenCalledWith(credits[0]);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }));
    press('Undo');
    expect(list.onPutBack).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(screen.getByRole('searchbox', { name: 'Find in the list' }));
  });

  test('leave as files, and all at once only after a second word', async () => {
    show({}, kept);
    const files = within(screen.getByRole('group', { name: 'Export the list as' })).getAllByRole('button');
    for (const file of files) fireEvent.click(file);
    expect(list.onExport.mock.calls.flat()).toEqual(['ris', 'bibtex', 'csl-json', 'csv']);
    press('Remove the whole list');
    expect(await violations()).toEqual([]);
    press('Cancel');
    expect(list.onRemoveAll).not.toHaveBeenCalled();
    press('Remove the whole list');
    press('Yes, remove all');
    expect(list.onRemoveAll).toHaveBeenCalledOnce();
  });
});

describe('backup', () => {
  test('hands the chosen file over', () => {
    const { container } = show();
    const file = new File(['{}'], 'byline-settings.json');
    const picker = container.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(picker, 'files', { value: [file] });
    fireEvent.change(picker);
    expect(onImport).toHaveBeenCalledWith(file);
  });

  test('resets only after a second word', () => {
    show();
    press('Reset everything');
    press('Cancel');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Reset everything' }));
    press('Reset everything');
    expect(onReset).not.toHaveBeenCalled();
    press('Yes, remove all');
    expect(onReset).toHaveBeenCalledOnce();
  });
});

test('tells version, keys and licences', () => {
  show();
  expect(screen.getByText('Version 1.2.3')).toBeTruthy();
  expect(screen.getByText('Alt+Shift+Y')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Preact' }).parentElement?.textContent).toBe('Preact MIT');
  expect(screen.getByRole('link', { name: 'Licence texts' }).getAttribute('href')).toBe('/licences.txt');
  expect(screen.getByRole('link', { name: 'Report a problem' }).getAttribute('href')).toBe('https://tracker.example/');
  press('Show the welcome page');
  expect(onWelcome).toHaveBeenCalledOnce();
});

test('a command without a key leads to where keys are set', () => {
  const onChange = vi.fn();
  show({}, { keys: { commands: [{ name: 'x', description: 'Compare', shortcut: '' }], onChange } });
  press('Set a key: Compare');
  expect(onChange).toHaveBeenCalledOnce();
});

describe('what it has to say of the store', () => {
  test('nothing where all is well', () => {
    show();
    expect(screen.queryByText(/could not be read|Private window/)).toBeNull();
  });

  test('that something could not be read, and what can be done', () => {
    show({}, { setAside: { count: 2, onSave: onSaveUnread, onForget: onForgetUnread } });
    expect(screen.getByText(/Some stored choices could not be read/)).toBeTruthy();
    press('Save as a file');
    expect(onSaveUnread).toHaveBeenCalledOnce();
    press('Remove');
    expect(onForgetUnread).toHaveBeenCalledOnce();
  });

  test('that choices of a private window go with it', () => {
    show({}, { isPrivate: true });
    expect(screen.getByText(/^Private window/)).toBeTruthy();
  });
});
