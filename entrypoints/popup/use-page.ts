import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { HeldRule, PopupState } from '../../components/popup/popup-state.ts';
import { hasAccess, originOf, watchAccess } from '../../utils/browser/access.ts';
import { sendMessage } from '../../utils/browser/messages.ts';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readSettings, ruleOf } from '../../utils/browser/settings-store.ts';
import { type TargetTab, targetTab } from '../../utils/browser/target-tab.ts';
import type { PageReport } from '../../utils/model.ts';
import { defaultSettings, type Settings } from '../../utils/settings/settings.ts';

/** When reading counts as long, in ms. */
const long = 2500;

export interface Page {
  state: PopupState;
  tab: TargetTab | undefined;
  rule: HeldRule;
  settings: Settings;
  /** The site is withheld, and only the click on the button let Byline read the page. */
  onClick: boolean;
}

const blank: Page = {
  state: { name: 'loading', slow: false },
  tab: undefined,
  rule: { rule: 'auto' },
  settings: defaultSettings,
  onClick: false,
};

/** What is known about the page of the target tab. `load` starts over; `show` takes a newer report of the same page. */
export function usePage() {
  const [page, setPage] = useState(blank);
  const turn = useRef(0);

  const load = useCallback(async (evenIfOff = false) => {
    turn.current += 1;
    const mine = turn.current;
    const add = (news: Partial<Page>) => mine === turn.current && setPage((known) => ({ ...known, ...news }));
    const slow = setTimeout(() => add({ state: { name: 'loading', slow: true } }), long);
    await readPage(add, evenIfOff).catch((error) => {
      console.error(error);
      add({ state: { name: 'failed' } });
    });
    clearTimeout(slow);
  }, []);

  const show = (report: PageReport) => setPage((known) => ({ ...known, state: { name: 'report', report } }));

  useEffect(() => {
    void load();
    return watchAccess(() => void load());
  }, [load]);

  const tabId = page.tab?.id;
  useEffect(() => {
    const listener = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') void load();
    };
    browser.tabs.onUpdated.addListener(listener);
    return () => browser.tabs.onUpdated.removeListener(listener);
  }, [tabId, load]);

  return { page, load, show };
}

async function readPage(add: (news: Partial<Page>) => void, evenIfOff: boolean): Promise<void> {
  const [tab, settings] = await Promise.all([targetTab(), readSettings()]);
  showTheme(settings.theme);
  if (!tab) return add({ state: { name: 'gone' } });
  const [rule, mayRead] = tab.hostname
    ? await Promise.all([ruleOf(tab.hostname), hasAccess(originOf(tab.hostname))])
    : [blank.rule, true];
  add({ tab, settings, rule, onClick: !mayRead });
  if (rule.rule === 'off' && !evenIfOff) return add({ state: { name: 'off' } });

  const engine = await sendMessage('ensureEngine', tab.id);
  if (engine !== 'ready') return add({ state: { name: engine } });
  const report = await sendMessage('getReport', settings.summaryLength, tab.id);
  add({ state: { name: 'report', report } });
}
