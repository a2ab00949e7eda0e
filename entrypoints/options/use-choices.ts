import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
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
 * being written until it is `kept`, so that a quick second change builds upon the first and no news of other things takes it away
 * meanwhile; `read` shows what is true.
 */
export function useChoices() {
  const [choices, setChoices] = useState<Choices>();
  const writing = useRef(0);
  const turn = useRef(0);
  const read = useCallback(async () => {
    turn.current += 1;
    const mine = turn.current;
    const [settings, sites, corrections, syncState, setAside] = await Promise.all([
      readSettings(),
      readSites(),
      readCorrections(),
      readSyncState(),
      readSetAside(),
    ]);
    if (writing.current > 0 || mine !== turn.current) return;
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
  const foresee = (change: Partial<Choices>, kept: Promise<void>) => {
    writing.current += 1;
    setChoices((known) => known && { ...known, ...change });
    const end = () => {
      writing.current -= 1;
      return read();
    };
    void kept.then(end, end);
  };
  return { choices, foresee, read };
}
