import type { ComponentProps } from 'preact';
import { i18n } from '#i18n';
import type { Settings } from '../../utils/model.ts';

import { RuleForm } from '../shared/RuleForm.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { BackupPanel } from './BackupPanel.tsx';
import { CorrectionsPanel } from './CorrectionsPanel.tsx';
import { KeysPanel } from './KeysPanel.tsx';
import { KindsForm } from './KindsForm.tsx';
import { PromisePanel } from './PromisePanel.tsx';
import { SavedPanel } from './SavedPanel.tsx';
import { SetAsideNote } from './SetAsideNote.tsx';
import { SitesPanel } from './SitesPanel.tsx';
import { SyncForm } from './SyncForm.tsx';
import { ViewForm } from './ViewForm.tsx';

interface Props {
  settings: Settings;
  onSettings: (change: Partial<Settings>) => void;
  sites: ComponentProps<typeof SitesPanel>;
  corrections: ComponentProps<typeof CorrectionsPanel>;
  saved: ComponentProps<typeof SavedPanel>;
  syncState: ComponentProps<typeof SyncForm>['state'];
  setAside: ComponentProps<typeof SetAsideNote>;
  /** In a private window: what is chosen here goes with it. */
  isPrivate: boolean;
  backup: ComponentProps<typeof BackupPanel>;
  keys: ComponentProps<typeof KeysPanel>;
  about: ComponentProps<typeof AboutPanel>;
  /** Said after each change. */
  said: string;
}

export function OptionsView({ settings, onSettings, sites, corrections, saved, syncState, ...more }: Props) {
  const { setAside, isPrivate, backup, keys, about, said } = more;
  return (
    <main class="options">
      <header>
        <img src="/icon.svg" alt="" width="40" height="40" />
        <h1>{i18n.t('options.title')}</h1>
      </header>
      {isPrivate && <p class="panel">{i18n.t('said.privately')}</p>}
      <SetAsideNote {...setAside} />
      <RuleForm rule={settings.defaultRule} onRule={(defaultRule) => onSettings({ defaultRule })} />
      <KindsForm keep={settings.keep} onKeep={(keep) => onSettings({ keep })} />
      <SitesPanel {...sites} />
      <CorrectionsPanel {...corrections} />
      <SavedPanel {...saved} />
      <ViewForm settings={settings} onChange={onSettings} />
      <SyncForm isOn={settings.sync} state={syncState} onSync={(sync) => onSettings({ sync })} />
      <BackupPanel {...backup} />
      {keys.commands.length > 0 && <KeysPanel {...keys} />}
      <PromisePanel />
      <AboutPanel {...about} />
      <p class="said" role="status">
        {said}
      </p>
    </main>
  );
}
