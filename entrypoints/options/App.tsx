import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { notKept } from '../../components/shared/not-kept.ts';
import { text } from '../../components/shared/wording.ts';
import { keepChoice, type NotKept } from '../../utils/browser/keep-choice.ts';
import { isInPrivate } from '../../utils/browser/private-store.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { forgetSetAside } from '../../utils/browser/set-aside.ts';
import { readShortcuts, type Shortcut, shortcutPage } from '../../utils/browser/shortcuts.ts';
import type { Choice } from '../../utils/model.ts';
import { issueTracker } from '../../utils/report/project-links.ts';

import { siteOf } from '../../utils/settings/settings.ts';
import { isSite } from '../../utils/settings/settings-file.ts';
import { siteChoice } from './site-choice.ts';
import { useBackup } from './use-backup.ts';
import { useChoices } from './use-choices.ts';
import { useSaved } from './use-saved.ts';

/** How long "Saved." stays, in ms. */
const saidFor = 3000;

export function App() {
  const { choices, foresee, read } = useChoices();
  const backup = useBackup(choices);
  const saved = useSaved();
  const [commands, setCommands] = useState<Shortcut[]>([]);
  const [said, setSaid] = useState('');

  useEffect(() => {
    void readShortcuts().then(setCommands);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => setSaid(''), saidFor);
    return () => clearTimeout(timer);
  }, [said]);

  if (!choices || !saved) return null;
  const { settings, sites, corrections, syncState, setAside } = choices;
  const keep = (choice: Choice): Promise<void> => {
    const kept = keepChoice(choice, { onSlow: () => setSaid(i18n.t('said.saving')) });
    void kept.then(
      () => setSaid(i18n.t('options.saved')),
      (error: NotKept) => {
        setSaid(text(notKept[error.outcome]));
        void read();
      },
    );
    return kept;
  };
  return (
    <OptionsView
      settings={settings}
      onSettings={(change) => {
        foresee({ settings: { ...settings, ...change } }, keep({ what: 'settings', settings: change }));
      }}
      sites={{
        sites,
        siteIn,
        onRule: (site, rule) => {
          const { [site]: _, ...others } = sites;
          foresee({ sites: rule ? { ...others, [site]: rule } : others }, keep(siteChoice(site, sites[site], rule)));
        },
      }}
      corrections={{
        sites: corrections,
        onForget: (site, correction) => void keep({ what: 'correction', site, correction, isWrong: false }),
      }}
      saved={saved}
      syncState={syncState}
      setAside={{
        count: setAside.length,
        onSave: () => saveFile('byline-set-aside.json', `${JSON.stringify(setAside, null, 2)}\n`),
        onForget: () => void forgetSetAside(),
      }}
      isPrivate={isInPrivate()}
      backup={backup}
      keys={{ commands, onChange: shortcutPage() }}
      about={{
        version: browser.runtime.getManifest().version,
        tracker: issueTracker,
        onWelcome: () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') }),
      }}
      said={said}
    />
  );
}

/** 'https://www.example.com/news' and 'Example.com' → 'example.com'. */
function siteIn(typed: string): string | undefined {
  const address = typed.includes('://') ? typed.trim() : `https://${typed.trim()}`;
  if (!URL.canParse(address)) return undefined;
  const site = siteOf(new URL(address).hostname);
  return isSite(site) ? site : undefined;
}
