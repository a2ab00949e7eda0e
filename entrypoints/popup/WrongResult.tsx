import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { StatePanel } from '../../components/popup/StatePanel.tsx';
import { WrongResultView } from '../../components/popup/WrongResultView.tsx';
import { askTab } from '../../utils/browser/ask-tab.ts';
import { correctionsOf } from '../../utils/browser/corrections-store.ts';
import { saveFile } from '../../utils/browser/save-file.ts';
import { targetTab } from '../../utils/browser/target-tab.ts';
import { correctReport } from '../../utils/report/correct-report.ts';
import { issueTracker } from '../../utils/report/project-links.ts';
import { type ReportPart, reportParts, writeReportFile } from '../../utils/report/report-file.ts';
import { partName } from './part-name.ts';

/** `popup.html?tabId=N&view=wrong-result`: a page of its own, since a popup closes while the browser asks where to save. */
export function WrongResult() {
  const [parts, setParts] = useState<ReportPart[] | 'gone'>();
  const [said, setSaid] = useState('');

  useEffect(() => {
    readParts().then(setParts, () => setParts('gone'));
  }, []);

  if (!parts) return null;
  if (parts === 'gone') {
    return (
      <StatePanel heading={i18n.t('state.gone')}>
        <p>{i18n.t('state.goneHint')}</p>
      </StatePanel>
    );
  }
  return (
    <WrongResultView
      parts={parts.map((part) => ({ id: part.id, name: partName(part) }))}
      tracker={issueTracker}
      said={said}
      fileOf={(struck, note) => writeReportFile(parts, struck, note, browser.runtime.getManifest().version)}
      onSave={(file) => {
        saveFile('byline-report.json', file);
        setSaid(i18n.t('wrong.saved'));
      }}
    />
  );
}

async function readParts(): Promise<ReportPart[]> {
  const tab = await targetTab();
  if (!tab) throw new Error('The tab is gone.');
  const report = await askTab(tab.id, 'getReport');
  const seen = await askTab(tab.id, 'getSeen');
  return reportParts(report, seen, correctReport(report, await correctionsOf(tab.hostname ?? '')).leftOut);
}
