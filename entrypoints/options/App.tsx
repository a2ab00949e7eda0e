import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { OptionsView } from '../../components/options/OptionsView.tsx';
import { keepCorrection } from '../../utils/browser/corrections-store.ts';
import { setRule, writeSettings } from '../../utils/browser/settings-store.ts';
import { readShortcuts, type Shortcut, shortcutPage } from '../../utils/browser/shortcuts.ts';
import { issueTracker } from '../../utils/report/project-links.ts';
import { siteOf } from '../../utils/settings/settings.ts';
import { isSite } from '../../utils/settings/settings-file.ts';
import { useBackup } from './use-backup.ts';
import { useChoices } from './use-choices.ts';
import { useSaved } from './use-saved.ts';

/** How long "Saved." stays, in ms. */
const saidFor = 3000;

export function App() {
  const { choices, foresee } = useChoices();
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
  const { settings, sites, corrections, syncState } = choices;
  const sayWhenSaved = (saved: Promise<unknown>) => void saved.then(() => setSaid(i18n.t('options.saved')));
  return (
    <OptionsView
      settings={settings}
      onSettings={(change) => {
        foresee({ settings: { ...settings, ...change } });
        sayWhenSaved(writeSettings(change));
      }}
      sites={{
        sites,
        siteIn,
        onRule: (site, rule) => {
          const { [site]: _, ...others } = sites;
          foresee({ sites: rule ? { ...others, [site]: rule } : others });
          sayWhenSaved(setRule(site, rule));
        },
      }}
      corrections={{
        sites: corrections,
        onForget: (site, correction) => sayWhenSaved(keepCorrection(site, correction, false)),
      }}
      saved={saved}
      syncState={syncState}
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
