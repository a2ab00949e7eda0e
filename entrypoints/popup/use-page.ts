import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { PopupState, ShownRule } from '../../components/popup/popup-state.ts';
import { hasAccess, originOf, watchAccess } from '../../utils/browser/access.ts';
import { keepsCredits } from '../../utils/browser/keeps-credits.ts';
import { tellBackground } from '../../utils/browser/messages.ts';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readSettings, ruleOf, watchSettings } from '../../utils/browser/settings-store.ts';
import { type TargetTab, targetTab } from '../../utils/browser/target-tab.ts';
import type { Correction, Corrections, PageReport, Settings } from '../../utils/model.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { TooLarge } from '../../utils/text/budget.ts';
import { askTab } from './ask-tab.ts';
import type { Corrector } from './corrector.ts';

/** When reading counts as long, in ms. */
const long = 2500;

export interface Page {
  state: PopupState;
  tab: TargetTab | undefined;
  rule: ShownRule;
  settings: Settings;
  /** The site is withheld, and only the click on the button let Byline read the page. */
  onClick: boolean;
  /** Nobody has looked at a cleaned copy before. */
  isFirstCopy: boolean;
  /** The user wants a list of saved credits. */
  keepsCredits: boolean;
  /** What the report says no more because the user said that it is wrong. */
  leftOut: Corrections;
}

/** The same before what the user said of it is taken out. */
interface KnownPage extends Omit<Page, 'leftOut'> {
  corrector: Corrector | undefined;
}

export interface HowToLoad {
  /** Reads the page once, even where the rule is off. */
  evenIfOff?: boolean;
  /** Lets it take its time, although it was too large before. */
  patiently?: boolean;
}

const blank: KnownPage = {
  state: { name: 'loading', slow: false },
  tab: undefined,
  rule: { rule: 'auto' },
  settings: defaultSettings,
  onClick: false,
  isFirstCopy: false,
  keepsCredits: false,
  corrector: undefined,
};

/** What is known about the page of the target tab. `load` starts over; `show` takes a newer report of the same page. */
export function usePage() {
  const [known, setKnown] = useState(blank);
  const turn = useRef(0);
  const last = useRef<HowToLoad>({});

  const load = useCallback(async (how: HowToLoad = {}) => {
    turn.current += 1;
    last.current = how;
    const mine = turn.current;
    const add = (news: Partial<KnownPage>) => mine === turn.current && setKnown((before) => ({ ...before, ...news }));
    const slow = setTimeout(() => add({ state: { name: 'loading', slow: true } }), long);
    await readPage(add, how).catch((error) => {
      if (error instanceof TooLarge) return add({ state: { name: 'too-large', tried: how.patiently ?? false } });
      console.error(error);
      add({ state: { name: 'failed' } });
    });
    clearTimeout(slow);
  }, []);

  const show = (report: PageReport) => setKnown((before) => ({ ...before, state: { name: 'report', report } }));

  const correct = async (correction: Correction, isWrong: boolean) => {
    if (known.state.name !== 'report') return;
    const corrector = await known.corrector?.change(correction, isWrong, known.state.report);
    setKnown((before) => ({ ...before, corrector }));
  };

  useEffect(() => {
    void load();
    const ends = [watchAccess(() => void load()), watchSettings(() => void load(last.current))];
    return () => {
      for (const end of ends) end();
    };
  }, [load]);

  const tabId = known.tab?.id;
  useEffect(() => {
    const listener = (id: number, change: { status?: string }) => {
      if (id === tabId && change.status === 'complete') void load();
    };
    browser.tabs.onUpdated.addListener(listener);
    return () => browser.tabs.onUpdated.removeListener(listener);
  }, [tabId, load]);

  return { page: corrected(known), load, show, correct };
}

function corrected({ corrector, ...page }: KnownPage): Page {
  const { state } = page;
  if (state.name !== 'report' || !corrector) return { ...page, leftOut: { people: [], sources: [] } };
  const { report, leftOut } = corrector.apply(state.report);
  return { ...page, state: { name: 'report', report }, leftOut };
}

async function readPage(add: (news: Partial<KnownPage>) => void, { evenIfOff, patiently }: HowToLoad): Promise<void> {
  const [tab, keeps] = await Promise.all([targetTab(), keepsCredits()]);
  const settings = await readSettings(tab?.isPrivate);
  showTheme(settings.theme, tab?.isPrivate);
  if (!tab) return add({ state: { name: 'gone' } });
  const [rule, mayRead] = tab.hostname
    ? await Promise.all([ruleOf(tab.hostname, tab.isPrivate), hasAccess(originOf(tab.hostname))])
    : [blank.rule, true];
  add({ tab, settings, rule, onClick: !mayRead, keepsCredits: keeps });
  // Nobody is told that a page is left alone where the user has had something hidden all the same.
  const isLeft = rule.rule === 'off' && !evenIfOff && !(await askTab(tab.id, 'isHiding').catch(() => false));
  if (isLeft) return add({ state: { name: 'off' } });

  const correcting = import('./corrector.ts').then(({ correctorOf }) => correctorOf(tab));
  const noting = import('./first-copy.ts');
  const engine = await tellBackground('ensureEngine', tab.id);
  if (engine !== 'ready') return add({ state: { name: engine } });
  const report = await askTab(tab.id, 'getReport', { sentences: settings.summaryLength, patiently });
  // all at once, so that nothing moves under the eyes that read it
  const isFirstCopy = await noting.then((note) => note.isFirstCopy(tab, report));
  add({ state: { name: 'report', report }, corrector: await correcting, ...(isFirstCopy && { isFirstCopy }) });
}
