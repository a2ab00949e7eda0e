import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { plural } from '../../components/shared/wording.ts';
import { forgetCorrections } from '../../utils/browser/corrections-store.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { removeCredits, setKeepsCredits } from '../../utils/browser/saved-credits.ts';
import { replaceAll } from '../../utils/browser/settings-store.ts';
import { defaultSettings } from '../../utils/settings/settings.ts';
import { readSettingsFile, writeSettingsFile } from '../../utils/settings/settings-file.ts';
import { refusalSentence } from './refusal-sentence.ts';
import type { Choices } from './use-choices.ts';

/** Export, import and reset of everything, and what the last of them came to. */
export function useBackup(choices: Choices | undefined) {
  const [outcome, setOutcome] = useState<{ text: string; isBad: boolean }>();

  const importFile = async (file: File) => {
    const content = readSettingsFile(await file.text());
    if ('problem' in content) return setOutcome({ text: refusalSentence(content), isBad: true });
    await replaceAll(content.settings, content.sites);
    setOutcome({ text: plural('options.imported', Object.keys(content.sites).length), isBad: false });
  };
  const reset = async () => {
    await Promise.all([replaceAll(defaultSettings, {}), forgetCorrections(), removeCredits(), setKeepsCredits(false)]);
    setOutcome({ text: i18n.t('options.resetDone'), isBad: false });
  };

  return {
    outcome,
    onExport: () => choices && saveFile('byline-settings.json', writeSettingsFile(choices.settings, choices.sites)),
    onImport: (file: File) => void importFile(file),
    onReset: () => void reset(),
  };
}
