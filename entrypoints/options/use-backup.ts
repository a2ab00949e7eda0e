import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { notKept } from '../../components/shared/not-kept.ts';
import { plural, text } from '../../components/shared/wording.ts';
import { keepChoice, type NotKept } from '../../utils/browser/keep-choice.ts';
import { isInPrivate } from '../../utils/browser/private-store.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { removeCredits, setKeepsCredits } from '../../utils/browser/saved-credits.ts';
import type { Choice, CorrectedSites } from '../../utils/model.ts';

import { defaultSettings } from '../../utils/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file.ts';
import { refusalSentence } from './refusal-sentence.ts';
import type { Choices } from './use-choices.ts';

/** Export, import and reset of everything, and what the last of them came to. */
export function useBackup(choices: Choices | undefined) {
  const [outcome, setOutcome] = useState<{ text: string; isBad: boolean }>();

  const keepAll = async (all: Choice[], done: string) => {
    const onSlow = () => setOutcome({ text: i18n.t('said.saving'), isBad: false });
    try {
      for (const choice of all) await keepChoice(choice, { onSlow });
      setOutcome({ text: done, isBad: false });
    } catch (error) {
      setOutcome({ text: text(notKept[(error as NotKept).outcome]), isBad: true });
    }
  };
  const importFile = async (file: File) => {
    const content = readSettingsFile(await file.text());
    if ('problem' in content) return setOutcome({ text: refusalSentence(content), isBad: true });
    const { settings, sites, corrections } = content;
    const all: Choice[] = [{ what: 'everything', settings, sites }];
    if (corrections) all.push({ what: 'no corrections' }, ...correctionsIn(corrections));
    await keepAll(all, plural('options.imported', Object.keys(sites).length));
  };
  const reset = async () => {
    // What is kept on this device is no business of a private window.
    if (!isInPrivate()) await Promise.all([removeCredits(), setKeepsCredits(false)]);
    await keepAll(
      [{ what: 'everything', settings: defaultSettings, sites: {} }, { what: 'no corrections' }],
      i18n.t('options.resetDone'),
    );
  };

  return {
    outcome,
    onExport: () => {
      if (!choices) return;
      const { settings, sites, corrections } = choices;
      saveFile('byline-settings.json', writeSettingsFile(settings, sites, corrections));
    },
    onImport: (file: File) => void importFile(file),
    onReset: () => void reset(),
  };
}

/** What a file says that is wrong, each as the user said it. */
function correctionsIn(sites: CorrectedSites): Choice[] {
  const said = (site: string, kind: 'person' | 'source') => (name: string) =>
    ({ what: 'correction', site, correction: { kind, name }, isWrong: true }) as const;
  return Object.entries(sites).flatMap(([site, { people, sources }]) => [
    ...people.map(said(site, 'person')),
    ...sources.map(said(site, 'source')),
  ]);
}
