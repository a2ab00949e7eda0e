import { useEffect, useState } from 'preact/hooks';
import { CleanView } from '../../components/clean/CleanView.tsx';
import { everySite, originOf, requestAccess } from '../../utils/browser/access.ts';
import { keepLook, readLook, sizes } from '../../utils/browser/clean-look.ts';
import { keepChoice } from '../../utils/browser/keep-choice.ts';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readSettings } from '../../utils/browser/settings-store.ts';
import type { CleanLook } from '../../utils/model.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { useStory } from './use-story.ts';

export function App() {
  const { state, site, isPrivate, load } = useStory();
  const [look, setLook] = useState(readLook);
  const [theme, setTheme] = useState(defaultSettings.theme);

  useEffect(() => {
    void readSettings(isPrivate).then((settings) => {
      setTheme(settings.theme);
      showTheme(settings.theme, isPrivate);
    });
  }, [isPrivate]);
  useEffect(() => {
    // Browsers keep the titles of what was open.
    if (state.name === 'done' && !isPrivate) document.title = state.report.title;
  }, [state, isPrivate]);

  const change = (part: Partial<CleanLook>) => {
    const next = { ...look, ...part };
    setLook(next);
    if (!isPrivate) keepLook(next);
  };
  return (
    <CleanView
      state={state}
      look={look}
      site={site}
      theme={theme}
      canShrink={look.size > sizes.least}
      canGrow={look.size < sizes.most}
      onLook={change}
      onTheme={(next) => {
        setTheme(next);
        showTheme(next, isPrivate);
        const kept = keepChoice({ what: 'settings', settings: { theme: next } }, isPrivate ? { isPrivate } : {});
        void kept.catch(() => showTheme(theme, isPrivate));
      }}
      onPrint={() => print()}
      onAllow={() => void requestAccess(site ? originOf(site) : everySite)}
      onRetry={() => void load()}
    />
  );
}
