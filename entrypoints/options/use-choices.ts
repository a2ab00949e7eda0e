import { useCallback, useEffect, useState } from 'preact/hooks';
import { readCorrections, watchCorrections } from '../../utils/browser/corrections-store.ts';
import { showTheme } from '../../utils/browser/page-dress.ts';
import { readSetAside, type SetAside, watchSetAside } from '../../utils/browser/set-aside.ts';
import { readSettings, readSites, watchSettings } from '../../utils/browser/settings-store.ts';
import { readSyncState, watchSyncState } from '../../utils/browser/settings-sync.ts';
import type { CorrectedSites, Settings, Sites, SyncState } from '../../utils/model.ts';

export interface Choices {
  settings: Settings;
  sites: Sites;
  corrections: CorrectedSites;
  syncState: SyncState;
  /** What was stored and could not be read. */
  setAside: SetAside[];
}

/**
 * Everything that the user chose, up to date also when the popup or another browser changes it. `foresee` shows what is
 * being written before storage has answered, so that a quick second change builds upon the first; `read` shows what is true.
 */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>();
  const read = useCallback(async () => {
    const [settings, sites, corrections, syncState, setAside] = await Promise.all([
      readSettings(),
      readSites(),
      readCorrections(),
      readSyncState(),
      readSetAside(),
    ]);
    showTheme(settings.theme);
    setChoices({ settings, sites, corrections, syncState, setAside });
  }, []);
  useEffect(() => {
    void read();
    const again = () => void read();
    const ends = [watchSettings(again), watchCorrections(again), watchSyncState(again), watchSetAside(again)];
    return () => {
      for (const end of ends) end();
    };
  }, [read]);
  const foresee = (change: Partial<Choices>) => setChoices((known) => known && { ...known, ...change });
  return { choices, foresee, read };
}
