import { useEffect, useState } from 'preact/hooks';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readSettings, readSites, watchSettings } from '../../utils/browser/settings-store.ts';
import { readSyncState, type SyncState, watchSyncState } from '../../utils/browser/settings-sync.ts';
import type { Settings, Sites } from '../../utils/settings/settings.ts';

export interface Choices {
  settings: Settings;
  sites: Sites;
  syncState: SyncState;
}

/**
 * Everything that the user chose, up to date also when the popup or another browser changes it. `foresee` shows what is
 * being written before storage has answered, so that a quick second change builds upon the first.
 */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>();
  useEffect(() => {
    const read = async () => {
      const [settings, sites, syncState] = await Promise.all([readSettings(), readSites(), readSyncState()]);
      showTheme(settings.theme);
      setChoices({ settings, sites, syncState });
    };
    void read();
    const ends = [watchSettings(() => void read()), watchSyncState(() => void read())];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const foresee = (change: Partial<Choices>) => setChoices((known) => known && { ...known, ...change });
  return { choices, foresee };
}
