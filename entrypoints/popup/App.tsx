import { useEffect, useState } from 'preact/hooks';
import { type PopupProps, PopupView } from '../../components/popup/PopupView.tsx';
import { readShortcuts } from '../../utils/browser/shortcuts.ts';
import { siteOf } from '../../utils/settings/settings.ts';
import { actionsOn } from './page-actions.ts';
import { usePage } from './use-page.ts';

/** How long a message about what was done stays in sight, in ms. */
const saidFor = 6000;

export function App() {
  const { page, load, show, correct } = usePage();
  const [said, setSaid] = useState('');
  const [shortcuts, setShortcuts] = useState<Record<string, string>>({});
  const [panels, setPanels] = useState<PopupProps['panels']>();

  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), saidFor);
    return () => clearTimeout(timer);
  }, [said]);

  useEffect(() => {
    void import('../../components/popup/report-panels.ts').then(setPanels);
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
  const state = panels || answer.name === 'loading' ? answer : ({ name: 'loading', slow: false } as const);
  const { damage, summary } = state.name === 'report' ? state.report : { damage: [], summary: [] };
  // Firefox draws its question beneath an open popup, out of reach.
  const asksInTab = import.meta.env.FIREFOX && isPopup;
  return (
    <PopupView
      {...page}
      {...actionsOn(page, { load, show, correct, say: setSaid, asksInTab })}
      state={state}
      panels={panels}
      damage={damage}
      summary={summary}
      site={site}
      asksInTab={asksInTab}
      said={said}
      shortcuts={shortcuts}
    />
  );
}
