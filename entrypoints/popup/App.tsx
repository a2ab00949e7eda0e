import { useEffect, useState } from 'preact/hooks';
import { type PopupActions, PopupView } from '../../components/popup/PopupView.tsx';
import { readShortcuts } from '../../utils/browser/shortcuts.ts';
import type { Rule } from '../../utils/model.ts';
import { siteOf } from '../../utils/settings/settings.ts';
import { usePage } from './use-page.ts';

/** How long a message about what was done stays in sight, in ms. */
const saidFor = 6000;

const reportParts = () => import('./report-parts.ts');

export function App() {
  const { page, load, show, correct } = usePage();
  const [said, setSaid] = useState('');
  const [shortcuts, setShortcuts] = useState<Record<string, string>>({});
  const [parts, setParts] = useState<Awaited<ReturnType<typeof reportParts>>>();

  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), saidFor);
    return () => clearTimeout(timer);
  }, [said]);

  useEffect(() => {
    void reportParts().then(setParts);
    void readShortcuts().then((all) => {
      const set = all.filter(({ shortcut }) => shortcut);
      setShortcuts(Object.fromEntries(set.map(({ name, shortcut }) => [name, shortcut])));
    });
  }, []);

  const site = page.tab?.hostname && siteOf(page.tab.hostname);
  const isPopup = document.documentElement.dataset.place !== 'tab';
  // Whoever comes to the tab from a report that the click made possible comes for the question, not for the report again.
  const answer =
    !isPopup && page.onClick && page.state.name === 'report' ? ({ name: 'no-access' } as const) : page.state;
  const state = parts || answer.name === 'loading' ? answer : ({ name: 'loading', slow: false } as const);
  const { damage, summary } = state.name === 'report' ? state.report : { damage: [], summary: [] };
  // Firefox draws its question beneath an open popup, out of reach.
  const asksInTab = import.meta.env.FIREFOX && isPopup;
  const means = { load, show, correct, say: setSaid, asksInTab };
  /** A press before what it does is here waits for that. */
  const later = (press: (actions: PopupActions) => void) =>
    void reportParts().then(({ actionsOn }) => press(actionsOn(page, means)));
  const frame = {
    ...page,
    ...{ state, damage, summary, site, asksInTab, said, shortcuts },
    onSwitch: (on: boolean) => later(({ onSwitch }) => onSwitch(on)),
    onRule: (rule: Rule) => later(({ onRule }) => onRule(rule)),
    onOptions: () => later(({ onOptions }) => onOptions()),
  };
  return parts ? (
    <PopupView {...frame} {...parts.actionsOn(page, means)} panels={parts} />
  ) : (
    <PopupView {...frame} panels={undefined} />
  );
}
