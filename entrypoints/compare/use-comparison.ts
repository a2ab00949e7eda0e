import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { CompareState, Side } from '../../components/compare/compare-state.ts';
import { watchAccess } from '../../utils/browser/access.ts';
import { openBehind, openTabs, siteOfTab, tabAt } from '../../utils/browser/open-tabs.ts';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readStory } from '../../utils/browser/read-story.ts';
import { readSettings } from '../../utils/browser/settings-store.ts';
import { compareStories } from '../../utils/comparison/compare-stories.ts';
import type { ToldStory } from '../../utils/model.ts';
import { hostOf } from '../../utils/text/host-of.ts';
import { searchOf, type TwoTabs, tabsOf } from './two-tabs.ts';

/** What is known of the two tabs that the address names. `take` names others; `load` reads both again. */
export function useComparison() {
  const [state, setState] = useState<CompareState>({ name: 'reading' });
  const tabs = useRef(tabsOf(location.search));
  const turn = useRef(0);

  const load = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    setState({ name: 'reading' });
    const next = await compareTabs(tabs.current).catch((error): CompareState => {
      console.error(error);
      return { name: 'unread', side: 'copy', why: 'failed', site: '' };
    });
    history.replaceState(null, '', searchOf(tabs.current));
    if (mine === turn.current) setState(next);
  }, []);

  const take = (others: TwoTabs) => {
    tabs.current = others;
    void load();
  };

  useEffect(() => {
    void readSettings().then(({ theme }) => showTheme(theme));
    void load();
  }, [load]);

  const isWaiting = state.name === 'unread' && state.why === 'no-access';
  useEffect(() => (isWaiting ? watchAccess(() => void load()) : undefined), [isWaiting, load]);

  useEffect(() => {
    const onRemoved = (id: number) => {
      const side = sideOf(tabs.current, id);
      if (side)
        setState((known) => (known.name === 'done' ? known : { name: 'unread', side, why: 'closed', site: '' }));
    };
    browser.tabs.onRemoved.addListener(onRemoved);
    return () => browser.tabs.onRemoved.removeListener(onRemoved);
  }, []);

  return { state, tabs: tabs.current, load, take };
}

const sideOf = ({ copy, original }: TwoTabs, id: number): Side | undefined =>
  id === original ? 'original' : id === copy ? 'copy' : undefined;

/** What breaks here is a bug, or the page asks for too much; the reader hears which of the two it was. */
const read = (tabId: number) =>
  readStory(tabId).catch((error): 'failed' => {
    console.error(error);
    return 'failed';
  });

/** Reads both tabs and compares them. Writes into `tabs` which one turned out to have the original. */
async function compareTabs(tabs: TwoTabs): Promise<CompareState> {
  const copy = await read(tabs.copy);
  if (typeof copy === 'string') return { name: 'unread', side: 'copy', why: copy, site: await siteOfTab(tabs.copy) };
  const address = copy.report.verdict.originalUrl;
  const found = tabs.original ?? (address && (await tabWith(address, tabs)));
  if (found) tabs.original = found;
  if (tabs.original === undefined || tabs.original === tabs.copy) {
    const others = (await openTabs()).filter(({ id }) => id !== tabs.copy);
    return { name: 'choose', tabs: others, ...(address && { address }) };
  }
  const original = await read(tabs.original);
  if (typeof original === 'string') {
    const site = (await siteOfTab(tabs.original)) || hostOf(address ?? '');
    return { name: 'unread', side: 'original', why: original, site };
  }
  return compared(original, copy);
}

function compared(original: ToldStory, copy: ToldStory): CompareState {
  const comparison = compareStories(original, copy);
  const wordsAt = (side: 0 | 1) =>
    comparison.rows.reduce((sum, { runs }) => sum + runs.reduce((words, run) => words + run.words[side], 0), 0);
  const words = { original: wordsAt(0), copy: wordsAt(1) };
  return { name: 'done', comparison, original: original.report, copy: copy.report, words };
}

/** The tab that shows the address; a new one where none does, and the press that led here was for that. */
async function tabWith(address: string, { copy, open }: TwoTabs): Promise<number | undefined> {
  // a page may name anything; only an address of the web is opened
  if (!/^https?:/i.test(address)) return undefined;
  const known = await tabAt(address);
  return known === undefined && open ? openBehind(address, copy) : known;
}
